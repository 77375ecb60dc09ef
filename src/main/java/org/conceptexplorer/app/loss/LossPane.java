package org.conceptexplorer.app.loss;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.HelpLine;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;
import org.conceptexplorer.app.fx.Readout;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.loss.LossFigure.Reading;

/** The loss chart under its heading. */
public final class LossPane extends VBox {
    private static final double LOWEST = 132;

    private final LossModel model;

    /**
     * Shows losses.
     *
     * @param model the losses
     * @param chart the view to show them in
     */
    public LossPane(LossModel model, FigureView chart) {
        this.model = model;
        chart.setId("loss-chart");
        chart.setMinHeight(LOWEST);
        chart.figureProperty().bind(model.figureProperty());
        chart.setAccessibleText("Chart of the reconstruction error while training");
        PanGesture.install(chart, model);
        WheelGesture.install(chart, model);
        StackPane layers = new StackPane(
                chart, new Crosshair(chart), new ZoomGesture(chart, model), new Readout(chart, this::read));
        layers.setMinHeight(LOWEST);
        layers.setPrefHeight(LOWEST); // the digits first have the room they need, the chart takes the rest
        VBox.setVgrow(layers, Priority.ALWAYS);
        getChildren().addAll(heading(chart), layers);
        getStyleClass().add("pane");
    }

    private Node heading(FigureView chart) {
        Label title = new Label("How the error falls");
        title.getStyleClass().add(Styles.TITLE_4);
        Hint.on(
                title,
                "The binary cross-entropy per pixel (BCE, in nats) between each image and its"
                        + " reconstruction. Zero would be a perfect copy.");
        title.setMinWidth(USE_PREF_SIZE); // where there is no room for all, the help goes
        Label help = HelpLine.of("Below the dashed line it beats answering every image with the mean image.");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, help, gap, new LossViewMenu(model, chart), axis());
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Node axis() {
        ToggleButton linear = new ToggleButton("linear");
        linear.setId("linear-axis");
        Hint.on(linear, "Equal differences have equal heights (L).");
        ToggleButton logarithmic = new ToggleButton("log");
        logarithmic.setId("log-axis");
        Hint.on(logarithmic, "Equal ratios have equal heights, so late progress stays visible (L).");
        List<ToggleButton> scales = List.of(linear, logarithmic);
        scales.forEach(button -> button.getStyleClass().add(Styles.SMALL));
        Pills axis = new Pills(
                scales,
                model.viewProperty().map(view -> view.logarithmic() ? 1 : 0),
                place -> model.setLogarithmic(place == 1));
        axis.setMinWidth(USE_PREF_SIZE);
        return axis;
    }

    /** The values of all curves where the pointer is. */
    private Optional<String> read(FigureLayout layout, Point2D point) {
        return layout.plot()
                .filter(plot -> plot.bounds().contains(point.getX(), point.getY()))
                .map(plot -> model.figureProperty().get().read(plot.x().value(point.getX())))
                .filter(readings -> !readings.isEmpty())
                .map(this::words);
    }

    private String words(List<Reading> readings) {
        double place = readings.stream().mapToDouble(Reading::x).max().orElse(0);
        String unit = model.viewProperty().get().unit().label();
        return readings.stream()
                .map(reading -> reading.curve() + "  " + NumberWords.significant(reading.value()))
                .collect(Collectors.joining("\n", unit + " " + NumberWords.significant(place) + "\n", ""));
    }
}
