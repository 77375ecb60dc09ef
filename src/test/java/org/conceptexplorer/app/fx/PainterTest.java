package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static class Blank implements Figure {
        @Override
        public String name() {
            return "blank";
        }

        @Override
        public String title() {
            return "Blank";
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
            return FigureLayout.of(List.of());
        }
    }

    private static final class TooLarge extends Blank {
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

    @Test
    void aSpareSurfaceIsPaintedOnIfItHasTheSize() {
        PixelSurface spare = new PixelSurface(10, 20);
        assertThat(paintedOn(spare, 10, 20)).isSameAs(spare);
        assertThat(paintedOn(spare, 10, 21)).isNotSameAs(spare).matches(surface -> surface.hasSize(10, 21));
        assertThat(paintedOn(null, 5, 5)).matches(surface -> surface.hasSize(5, 5));
    }

    @Test
    void figuresOrderedMeanwhileAreShownTogether() {
        List<Runnable> painting = new ArrayList<>();
        List<Runnable> deliveries = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        Painter painter = new Painter(painting::add, new FxDelivery(deliveries::add, (task, wait) -> task.run()));
        for (String name : List.of("digits", "bars")) {
            painter.paint(
                    new Painter.Order(new Blank(), Style.LIGHT, 10, 10, 1),
                    null,
                    (surface, layout) -> shown.add(name),
                    () -> {});
        }
        painting.get(0).run();
        assertThat(deliveries).isEmpty();
        painting.get(1).run();
        assertThat(deliveries).hasSize(1);
        deliveries.get(0).run();
        assertThat(shown).containsExactly("digits", "bars");
    }

    private static PixelSurface paintedOn(@Nullable PixelSurface spare, double width, double height) {
        List<PixelSurface> painted = new ArrayList<>();
        new Painter(Runnable::run, FxDelivery.inPlace())
                .paint(
                        new Painter.Order(new Blank(), Style.LIGHT, width, height, 1),
                        spare,
                        (surface, layout) -> painted.add(surface),
                        () -> {});
        return painted.get(0);
    }
}
