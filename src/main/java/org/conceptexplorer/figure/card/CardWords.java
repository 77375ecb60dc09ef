package org.conceptexplorer.figure.card;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.conceptexplorer.analysis.label.ClassShare;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.paint.Numbers;

/** What a card says about its concept. */
final class CardWords {
    private CardWords() {}

    /** The heading: number, name, and what the numbers suggest. */
    static String heading(ConceptCard card, ConceptNames names) {
        int concept = card.use().concept();
        String name = names.of(concept);
        String own = name.equals(String.valueOf(concept)) ? "" : ": " + name;
        String suggestion = card.suggestion()
                .map(words -> "  –  by its numbers “" + words + "”")
                .orElse("");
        return "Concept " + concept + own + suggestion;
    }

    /** One or two lines of numbers. */
    static String numbers(ConceptCard card) {
        if (card.use().dead()) {
            return "Dead: no image wakes it, so it means nothing. A smaller L1 weight, another seed or a larger initial"
                    + " concept bias may bring it to life.";
        }
        String use = "Active in " + percent(card.use().active()) + " of all images, mean "
                + Numbers.short3(card.use().mean()) + ", largest "
                + Numbers.short3(card.use().largest());
        return card.label().map(label -> use + ". " + classes(label)).orElse(use + ".");
    }

    private static String classes(ConceptCard.Named label) {
        ClassShare active = label.numbers().active();
        ClassShare strongest = label.numbers().strongest();
        return "Where it is strongest (a tenth of all images) " + share(strongest, label.strongestClass())
                + "; where it is active at all " + share(active, label.bestClass()) + "; mutual information "
                + Numbers.decimals(label.numbers().mutualInformation(), 3) + " nats.";
    }

    /** How many images fall into each strip where the concept is active: as equally many as ties allow. */
    static String each(List<CardStrip> strips) {
        IntSummaryStatistics counts =
                strips.stream().skip(1).mapToInt(CardStrip::images).summaryStatistics();
        String least = Numbers.decimals(counts.getMin(), 0);
        String most = Numbers.decimals(counts.getMax(), 0);
        return switch (counts.getMax() - counts.getMin()) {
            case 0 -> least + " images each";
            case 1 -> least + " or " + most + " images each";
            default -> least + " to " + most + " images each";
        };
    }

    private static String share(ClassShare share, String name) {
        return percent(share.purity()) + " are of class " + name + " ("
                + percent(share.interval().low()) + " to "
                + percent(share.interval().high()) + ", by chance "
                + percent(share.baseRate()) + ")";
    }

    private static String percent(double share) {
        return Numbers.decimals(100 * share, share > 0 && share < 0.1 ? 1 : 0) + " %";
    }
}
