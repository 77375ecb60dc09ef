package org.conceptexplorer.figure.card;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;

/**
 * A card for each concept: the images in which it is strongest beside random ones in which it is active, those in which
 * it stands out, in a code of several places what the places see at which it is strongest, strips from zero to strong, how its activations spread, and its numbers. In words it tells of each
 * concept the share of images in which it is active, its mean, the class and share of the strongest tenth with the
 * interval, the suggested name, and which are dead.
 *
 * @param cards what is shown, that of concept 0 first
 */
public record ConceptCardsFigure(List<ConceptCard> cards) implements Figure {
    private static final String NAME = "concept-cards";

    /** The cards of all concepts, by all test images. */
    @AutoService(FigureKind.class)
    public static final class Kind implements FigureKind {
        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return of(
                    material.codes().get(),
                    material.hasLabels() ? Optional.of(material.requireLabels()) : Optional.empty());
        }
    }

    /** Makes its list unmodifiable. */
    public ConceptCardsFigure {
        cards = List.copyOf(cards);
    }

    /** The cards of a set of codes, with or without labels. */
    public static ConceptCardsFigure of(EncodedSet set, Optional<Labels> labels) {
        return new ConceptCardsFigure(ConceptCard.all(set, labels.map(each -> LabelNumbers.of(set.codes(), each))));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "What each concept is about";
    }

    @Override
    public String alternative(ConceptNames names) {
        return title() + ". " + cards.stream().map(card -> told(card, names)).collect(Collectors.joining(" "));
    }

    private static String told(ConceptCard card, ConceptNames names) {
        String name = "Concept " + names.of(card.use().concept());
        if (card.use().dead()) {
            return name + " is dead: it is zero for every image.";
        }
        return name + ": active in " + Telling.percent(card.use().active()) + " of the images, on average "
                + Telling.number(card.use().mean()) + "; strongest in image "
                + card.highest().stream()
                        .findFirst()
                        .map(example -> String.valueOf(example.position()))
                        .orElse("none") + ".";
    }

    @Override
    public double heightFor(double width, Style style) {
        return CardPainter.heightFor(this, width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return CardPainter.paint(this, graphics, style, width, height);
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns(Table.CONCEPT, "shown", "rank", "image", "activation", "place", "images");
        for (ConceptCard card : cards) {
            int concept = card.use().concept();
            rows(table, concept, "highest", card.highest(), card.highest().size());
            rows(table, concept, "random active", card.random(), card.random().size());
            rows(table, concept, "contrast", card.contrast(), card.contrast().size());
            List<ShownImage> places =
                    card.patches().stream().map(ShownPatch::image).toList();
            rows(table, concept, "strongest place", places, places.size());
            for (int strip = 0; strip < card.strips().size(); strip++) {
                CardStrip each = card.strips().get(strip);
                rows(table, concept, strip == 0 ? "zero" : "strip " + strip, each.sample(), each.images());
            }
            List<Integer> counts = card.use().histogram().counts();
            for (int bin = 0; bin < counts.size(); bin++) {
                table.row(
                        concept,
                        "histogram",
                        bin,
                        "",
                        bin * card.use().histogram().width(),
                        "",
                        counts.get(bin));
            }
        }
        return table.build();
    }

    private static void rows(Table.Builder table, int concept, String what, List<ShownImage> shown, int images) {
        for (int rank = 0; rank < shown.size(); rank++) {
            ShownImage image = shown.get(rank);
            table.row(concept, what, rank, image.position(), image.activation(), image.place(), images);
        }
    }
}
