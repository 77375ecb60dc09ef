package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final class TooLarge implements Figure {
        @Override
        public String name() {
            return "large";
        }

        @Override
        public String title() {
            return "Too large";
        }

        @Override
        public Table table() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double heightFor(double width, Style style) {
            return width;
        }

        @Override
        public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void aFigureThatMemoryDoesNotSufficeForIsGivenUp() {
        List<String> told = new ArrayList<>();
        new Painter(Runnable::run, FxDelivery.inPlace())
                .paint(
                        new Painter.Order(new TooLarge(), Style.LIGHT, 10, 10, 1),
                        new PixelSurface(10, 10),
                        (surface, layout) -> told.add("painted"),
                        () -> told.add("given up"));
        assertThat(told).containsExactly("given up");
    }
}
