package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
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

    private final List<Runnable> painting = new ArrayList<>();
    private final List<Runnable> deliveries = new ArrayList<>();
    private final List<Runnable> afterAWhile = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Painter painter =
            new Painter(painting::add, new FxDelivery(deliveries::add, (task, wait) -> afterAWhile.add(task)));

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
        order("digits");
        order("bars");
        painting.get(0).run();
        assertThat(deliveries).isEmpty();
        painting.get(1).run();
        assertThat(deliveries).hasSize(1);
        deliveries.get(0).run();
        assertThat(shown).containsExactly("digits", "bars");
    }

    @Test
    void whatGoesWithAFigureChangesTogetherWithIt() {
        painter.alongside(() -> shown.add("ready"));
        assertThat(shown).containsExactly("ready");
        order("chart");
        painter.alongside(() -> shown.add("epoch 2"));
        assertThat(shown).containsExactly("ready");
        painting.get(0).run();
        deliveries.get(0).run();
        assertThat(shown).containsExactly("ready", "epoch 2", "chart");
    }

    @Test
    void figuresWaitForThoseThatAnAnswerUnderWayWillBring() {
        SimpleBooleanProperty asking = new SimpleBooleanProperty();
        painter.expectWhile(asking);
        asking.set(true);
        order("chart");
        painting.get(0).run();
        assertThat(deliveries).isEmpty();
        order("digits");
        asking.set(false);
        assertThat(deliveries).isEmpty();
        painting.get(1).run();
        deliveries.get(0).run();
        assertThat(shown).containsExactly("chart", "digits");
    }

    @Test
    void figuresDoNotWaitForAnAnswerThatTakesLong() {
        SimpleBooleanProperty asking = new SimpleBooleanProperty();
        painter.expectWhile(asking);
        asking.set(true);
        order("chart");
        painting.get(0).run();
        afterAWhile.get(0).run();
        deliveries.get(0).run();
        assertThat(shown).containsExactly("chart");
        asking.set(false);
        asking.set(true);
        order("digits");
        afterAWhile.get(0).run();
        painting.get(1).run();
        assertThat(deliveries).hasSize(1);
    }

    private void order(String name) {
        painter.paint(
                new Painter.Order(new Blank(), Style.LIGHT, 10, 10, 1),
                null,
                (surface, layout) -> shown.add(name),
                () -> {});
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
