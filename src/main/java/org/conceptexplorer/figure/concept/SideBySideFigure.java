package org.conceptexplorer.figure.concept;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureOptions;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Telling;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.model.Architecture;

/**
 * What several runs make of the same images: a row of reconstructions and a set of bars for each run.
 *
 * @param sides the runs, at least one, each with the same images
 * @param columns images in one band, at least 1
 */
public record SideBySideFigure(List<Side> sides, int columns) implements Figure {
    private static final String NAME = "side-by-side";

    /**
     * One run.
     *
     * @param name what it is called
     * @param images the images, with what its network makes of them
     */
    public record Side(String name, List<EncodedImage> images) {
        /** Keeps its own list. */
        public Side {
            images = List.copyOf(images);
        }

        /** The mean error of the images that are shown. */
        double error() {
            return images.stream()
                    .flatMap(image -> image.result().stream())
                    .mapToDouble(EncodedImage.Result::error)
                    .average()
                    .orElse(Double.NaN);
        }

        /** The largest bar; 0 if there is none. */
        double largest() {
            return images.stream()
                    .flatMap(image -> image.result().stream())
                    .mapToDouble(result -> result.code().largestMean())
                    .max()
                    .orElse(0);
        }
    }

    /** A run beside those that it is compared with; alone if there are none. */
    @AutoService(FigureKind.class)
    public static final class Kind implements FigureKind {
        @Override
        public String id() {
            return NAME;
        }

        @Override
        public Scope scope() {
            return Scope.IMAGES;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            int[] positions = images.stream().mapToInt(EncodedImage::position).toArray();
            List<Side> sides = new ArrayList<>();
            String own =
                    material.losses().isEmpty() ? "" : material.losses().get(0).name();
            sides.add(new Side(own, images));
            material.rivals().forEach(rival -> sides.add(new Side(rival.name(), material.images(rival, positions))));
            return new SideBySideFigure(sides, how.columnsFor(images.size()));
        }
    }

    /** Copies and checks a figure. */
    public SideBySideFigure {
        sides = List.copyOf(sides);
        if (sides.isEmpty() || columns < 1 || sides.get(0).images().isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a run, an image and a column");
        }
        int images = sides.get(0).images().size();
        if (sides.stream().anyMatch(side -> side.images().size() != images)) {
            throw new IllegalArgumentException("all runs are shown the same images");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "What runs make of the same images";
    }

    /** How many images there are. */
    int size() {
        return sides.get(0).images().size();
    }

    /** How many bands there are. */
    public int bands() {
        return (size() + columns - 1) / columns;
    }

    /** The letter that a run is called by at its rows. */
    static String letter(int side) {
        return side < 26 ? String.valueOf((char) ('A' + side)) : String.valueOf(side + 1);
    }

    @Override
    public List<String> options() {
        return FigureOptions.of(sides.get(0).images(), columns);
    }

    @Override
    public double heightFor(double width, Style style) {
        return SideBySidePainter.heightFor(this, width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return SideBySidePainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        StringBuilder told = new StringBuilder(title()).append('.');
        for (int side = 0; side < sides.size(); side++) {
            Side run = sides.get(side);
            told.append(" Run ")
                    .append(letter(side))
                    .append(run.name().isEmpty() ? "" : ", " + run.name() + ",")
                    .append(": mean error ")
                    .append(Telling.number(run.error()))
                    .append(" of these images.");
        }
        return told.append(' ')
                .append(Telling.each(sides.get(0).images(), Telling::error))
                .toString();
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("run", "name", "image", "label", "error", Table.CONCEPT, "activation");
        for (int side = 0; side < sides.size(); side++) {
            for (EncodedImage image : sides.get(side).images()) {
                int of = side;
                image.result().ifPresent(result -> rows(table, of, image, result));
            }
        }
        return table.build();
    }

    private void rows(Table.Builder table, int side, EncodedImage image, EncodedImage.Result result) {
        ConceptCode code = result.code();
        IntStream.range(0, Architecture.CONCEPTS)
                .forEach(concept -> table.row(
                        letter(side),
                        sides.get(side).name(),
                        image.position(),
                        image.className(),
                        result.error(),
                        concept,
                        code.mean(concept)));
    }
}
