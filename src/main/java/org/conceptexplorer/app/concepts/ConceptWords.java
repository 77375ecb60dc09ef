package org.conceptexplorer.app.concepts;

import java.util.Optional;
import org.conceptexplorer.analysis.concept.CoActivation;
import org.conceptexplorer.analysis.concept.CodeSummary;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.label.ClassShare;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.card.ConceptCard;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.model.network.ImageArea;

/** What the place says in words. */
final class ConceptWords {
    private ConceptWords() {}

    /** A concept's number, and its name if it has one. */
    static String name(int concept, ConceptNames names) {
        String called = names.called(concept);
        return called.startsWith("c") ? "Concept " + concept : called;
    }

    /** The share of images in which a concept is active. */
    static String active(Survey survey, int concept) {
        return survey.use(concept).dead() ? "dead" : percent(survey.use(concept).active());
    }

    /** What a concept matches, in a line of the list. */
    static String matches(Survey survey, int concept) {
        if (survey.use(concept).dead()) {
            return "no image wakes it";
        }
        ConceptCard card = survey.card(concept);
        String strongest = card.label()
                .map(label -> percent(label.numbers().strongest().purity()) + " are " + label.strongestClass())
                .orElse("mean " + Numbers.short3(survey.use(concept).mean()));
        return survey.matched(concept)
                .map(matched -> strongest + " · matches " + matched)
                .orElse(strongest);
    }

    /** What the list says below its last line. */
    static String summary(Survey survey) {
        CodeSummary summary = survey.summary();
        String active = "On average " + Numbers.decimals(summary.activePerImage(), 1)
                + " of ten concepts are active in one of " + NumberWords.grouped(summary.images()) + " test images."
                + survey.labels().map(ConceptWords::named).orElse("");
        if (summary.dead().isEmpty()) {
            return active;
        }
        return active + " "
                + (summary.dead().size() == 1 ? "One is" : summary.dead().size() + " are")
                + " dead: no image wakes " + (summary.dead().size() == 1 ? "it" : "them")
                + ". Try a smaller L1 weight, a warm-up, a larger initial concept bias, or another seed.";
    }

    private static String named(LabelNumbers numbers) {
        return " If each stands for one class, the strongest tells it of "
                + Numbers.decimals(100 * numbers.strongest().matchingAccuracy(), 1) + " %; "
                + numbers.strongest().named() + " of " + numbers.labels().classes()
                + " classes have a concept of their own.";
    }

    /** The name that numbers suggest, as the words on a button; empty if none stands out. */
    static Optional<String> suggestion(Survey survey, int concept) {
        return survey.card(concept).suggestion().map(name -> "By its numbers: “" + name + "”");
    }

    /** A suggested name as it can be given: commas part names. */
    static String given(String suggestion) {
        return suggestion.replace(", ", "/").replace(" and ", "/");
    }

    /** What speaks for the suggestion. */
    static String evidence(Survey survey, int concept) {
        return survey.card(concept)
                .label()
                .map(label -> evidence(label.numbers().strongest(), label.strongestClass()))
                .orElse("");
    }

    private static String evidence(ClassShare strongest, String name) {
        return "Follows from numbers alone: of the tenth of all images in which it is strongest, "
                + percent(strongest.purity()) + " are of class " + name + ", "
                + Numbers.decimals(strongest.lift(), 1)
                + " times as many as by chance. What it really stands for is yours to say. Press to take the name.";
    }

    /** What the pointer is on. */
    static Optional<String> of(Survey survey, FigurePart part) {
        if (part instanceof FigurePart.Example example) {
            return Optional.of(
                    image(survey.test().images(), example.position()) + "\nClick to choose it in every place");
        }
        if (part instanceof FigurePart.ClassConcept cell) {
            return survey.classes().map(classes -> cell(survey, cell));
        }
        if (part instanceof FigurePart.ConceptPair pair) {
            return Optional.of(pair(survey, pair));
        }
        return Optional.empty();
    }

    private static String pair(Survey survey, FigurePart.ConceptPair pair) {
        CoActivation pairs = survey.together().pairs();
        double both = pairs.both().get(pair.concept()).get(pair.other());
        double correlation = pairs.correlation().get(pair.concept()).get(pair.other());
        return "Concepts " + pair.concept() + " and " + pair.other() + ":\nboth active in " + percent(both)
                + " of the images"
                + (Double.isNaN(correlation) ? "" : ", correlation " + Numbers.decimals(correlation, 2))
                + "\nClick to choose concept " + pair.concept() + " in every place";
    }

    private static String cell(Survey survey, FigurePart.ClassConcept cell) {
        var numbers = survey.classes()
                .orElseThrow()
                .cells()
                .cells()
                .get(cell.concept())
                .get(cell.label());
        String name = survey.labels().orElseThrow().labels().name(cell.label());
        return "Concept " + cell.concept() + " in " + NumberWords.grouped(numbers.images()) + " images of class " + name
                + ":\nmean " + Numbers.short3(numbers.mean()) + ", median " + Numbers.short3(numbers.median())
                + ", active in " + percent(numbers.active()) + "\nClick to choose both in every place";
    }

    /** An image's number, and its class if anybody knows it. */
    static String image(ImageSet images, int position) {
        String number = "Image " + NumberWords.grouped(position);
        String name = images.className(position);
        return name.isEmpty() ? number : number + ", class " + name;
    }

    /** The same of an image that a network has seen. */
    static String image(ImageLook look) {
        String number = "Image " + NumberWords.grouped(look.image().position());
        String name = look.image().className();
        return name.isEmpty() ? number : number + ", class " + name;
    }

    /** What one concept does for an image. */
    static String removal(ImageLook look, ConceptNames names) {
        String concept = name(look.concept(), names);
        if (look.activation() <= 0) {
            return concept + " is zero here, so without it nothing changes.";
        }
        return "Without " + (concept.startsWith("Concept") ? "concept " + look.concept() : concept)
                + " the error is " + NumberWords.significant(look.errorWithout()) + " instead of "
                + NumberWords.significant(look.error()) + ":";
    }

    /** Where in an image a concept is strongest, and what it sees from there; empty for a code of one place. */
    static String place(ImageLook look) {
        int side = look.architecture().codeSide();
        if (side == 1 || look.activation() <= 0) {
            return "";
        }
        int place = look.strongestPlace();
        ImageArea seen = look.architecture().receptiveField(place);
        return "Strongest in row " + (place / side + 1) + ", column " + (place % side + 1) + " of the " + side + "×"
                + side
                + " grid, which sees pixel rows " + span(seen.top(), seen.height()) + " and columns "
                + span(seen.left(), seen.width()) + ".";
    }

    /** As people count: from 1, both ends included, as far as there is an image. */
    private static String span(int first, int length) {
        return (Math.max(0, first) + 1) + "–" + Math.min(ImageSet.SIDE, first + length);
    }

    static String percent(double share) {
        return Numbers.decimals(100 * share, share > 0 && share < 0.1 ? 1 : 0) + " %";
    }
}
