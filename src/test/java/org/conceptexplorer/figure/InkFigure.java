package org.conceptexplorer.figure;

import com.google.auto.service.AutoService;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;

/** A figure that the program does not have: how much ink each image has. Nothing but this file knows of it. */
public record InkFigure(List<EncodedImage> images) implements Figure {
    private static final String NAME = "ink";

    /** Bars of ink. */
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
            return new InkFigure(images);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Ink of each image";
    }

    private static double ink(Pixels pixels) {
        return IntStream.range(0, ImageSet.PIXELS).mapToDouble(pixels::get).sum();
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("image", "ink");
        images.forEach(image -> table.row(image.position(), ink(image.original())));
        return table.build();
    }

    @Override
    public double heightFor(double width, Style style) {
        return width / 4;
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        graphics.setColor(style.palette().ink());
        double pitch = width / images.size();
        for (int i = 0; i < images.size(); i++) {
            double bar = height * ink(images.get(i).original()) / ImageSet.PIXELS;
            graphics.fill(new Rectangle2D.Double(i * pitch, height - bar, pitch / 2, bar));
        }
        return FigureLayout.of(List.of());
    }
}
