package org.conceptexplorer.app.digits;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Readout;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;

/** Digits above their reconstructions above their concepts. */
public final class DigitsPane extends VBox {
    /** Room for a digit at three times its size, with a gap. */
    private static final double COLUMN = 88;

    private static final double ROW_LABELS = 98;
    private static final int FEWEST = 5;

    /** Two digits of 28 pixels, or bars that can be told apart, and the lines of text around them. */
    private static final Lowest LOWEST_GRID = new Lowest(56, 4);

    private static final Lowest LOWEST_BARS = new Lowest(36, 3.7);
    private static final double TALLEST_BARS = 136;

    /** The least height of a figure: pixels that never shrink, and lines of text, which grow with it. */
    private record Lowest(double pixels, double lines) {
        double height(Style style) {
            return pixels + lines * style.fontSize();
        }
    }

    private final DigitsModel model;

    /**
     * Shows digits.
     *
     * @param model the digits
     * @param figures the same as figures
     * @param grid the view for the digits
     * @param bars the view for the concepts
     * @param open told which image of the page was clicked
     */
    public DigitsPane(DigitsModel model, DigitFigures figures, FigureView grid, FigureView bars, IntConsumer open) {
        this.model = model;
        grid.figureProperty().bind(figures.reconstructions());
        bars.figureProperty().bind(figures.bars());
        bars.setPrefHeight(TALLEST_BARS); // beyond that, the loss chart makes more of the room
        grid.widthProperty().addListener((observed, before, now) -> model.setPageSize(columns(now.doubleValue())));
        Label explanation = new Label();
        explanation.textProperty().bind(model.pageProperty().map(DigitWords::explanation));
        explanation.getStyleClass().add("explanation");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE); // a narrow window needs two lines
        getChildren()
                .addAll(
                        new DigitsHeading(model, figures),
                        layers("digit-grid", grid, LOWEST_GRID, "Digits above their reconstructions", open),
                        layers("concept-bars", bars, LOWEST_BARS, "The ten concepts of each digit above", open),
                        explanation);
        getStyleClass().addAll("pane", "lower");
    }

    /** How many columns a width has room for. */
    static int columns(double width) {
        return Math.max(FEWEST, (int) ((width - ROW_LABELS) / COLUMN));
    }

    private Node layers(String id, FigureView view, Lowest lowest, String name, IntConsumer open) {
        view.setId(id);
        view.minHeightProperty().bind(view.styleOfFigureProperty().map(lowest::height));
        view.setAccessibleText(name);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                partAt(view, event).ifPresent(part -> click(part, open));
            }
        });
        Readout readout = new Readout(view, (layout, point) -> layout.partAt(point.getX(), point.getY())
                .flatMap(part -> DigitWords.of(model.pageProperty().get(), part)));
        StackPane layers = new StackPane(view, readout);
        layers.minHeightProperty().bind(view.minHeightProperty());
        return layers;
    }

    private static Optional<FigurePart> partAt(FigureView view, MouseEvent event) {
        return view.figureLayoutProperty().get().flatMap(layout -> layout.partAt(event.getX(), event.getY()));
    }

    /** An image is looked at closely; a bar chooses its concept. */
    private void click(FigurePart part, IntConsumer open) {
        if (part instanceof FigurePart.Image image) {
            open.accept(image.index());
        } else if (part instanceof FigurePart.Concept concept) {
            model.chooseConcept(concept.concept());
        }
    }
}
