package org.conceptexplorer.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.detail.DetailModel;
import org.conceptexplorer.app.detail.DetailPane;
import org.conceptexplorer.app.digits.DigitFigures;
import org.conceptexplorer.app.digits.DigitsModel;
import org.conceptexplorer.app.digits.DigitsPane;
import org.conceptexplorer.app.fx.Divided;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.loss.LossPane;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.place.Place;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;

/** Settings at the left; beside them the losses, and below those the digits with their concepts. */
public final class TrainPlace implements Place {
    /** The share of the width that a digit has which is looked at closely, and its bounds in pixels. */
    private static final double DETAIL = 0.36;

    private static final double DETAIL_LEAST = 340;
    private static final double DETAIL_WIDEST = 640;

    /** In a narrower place the settings make room for the digit that is looked at closely. */
    private static final double ROOM_FOR_ALL = 1150;

    private final LossModel loss;
    private final DigitsModel digits;
    private final DigitFigures figures;
    private final SettingsColumn settings;
    private final FigureView grid;
    private final FigureView bars;
    private final FigureView chart;
    private final DetailModel closely;
    private final DetailPane detail;
    private final Supplier<Node> node = new OnDemand<>(this::make);

    /**
     * A place that is not shown yet.
     *
     * @param settings what is trained, and how
     * @param desk gives views for figures
     */
    public TrainPlace(
            LossModel loss,
            DigitsModel digits,
            DigitFigures figures,
            DetailModel detail,
            SettingsColumn settings,
            FigureDesk desk) {
        this.loss = loss;
        this.digits = digits;
        this.figures = figures;
        this.settings = settings;
        grid = desk.view();
        chart = desk.view();
        bars = desk.view();
        closely = detail;
        this.detail = new DetailPane(detail, desk.view());
    }

    @Override
    public String name() {
        return "Train";
    }

    @Override
    public String explanation() {
        return "Train a network and watch it learn";
    }

    @Override
    public Node node() {
        return node.get();
    }

    private Node make() {
        LossPane losses = new LossPane(loss, chart);
        DigitsPane pane = new DigitsPane(digits, figures, grid, bars, closely::open);
        ScrollPane scroll = new ScrollPane(new Divided(losses, pane));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        scroll.getStyleClass().add("figures");
        BorderPane place = new BorderPane(scroll);
        place.setLeft(settings);
        place.setRight(detail);
        detail.prefWidthProperty()
                .bind(place.widthProperty()
                        .map(width -> Math.min(DETAIL_WIDEST, Math.max(DETAIL_LEAST, width.doubleValue() * DETAIL))));
        settings.visibleProperty()
                .bind(detail.visibleProperty().not().or(place.widthProperty().greaterThan(ROOM_FOR_ALL)));
        settings.managedProperty().bind(settings.visibleProperty());
        return place;
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>(DigitKeys.of(digits, this::lookClosely));
        keys.addAll(LossKeys.of(loss));
        keys.add(settings.shortcut());
        return keys;
    }

    @Override
    public List<Shortcut> openKeys() {
        return detail.keys();
    }

    private void lookClosely() {
        if (closely.pageSize() > 0) {
            closely.open(0);
        }
    }

    @Override
    public List<Figure> figures() {
        Stream<Figure> seen = Stream.of(chart, grid, bars)
                .map(view -> view.figureProperty().get())
                .filter(Objects::nonNull);
        return Stream.concat(seen, sheet()).toList();
    }

    /** All that is on view of the digits, on one sheet: no view of the window, but exported. */
    private Stream<Figure> sheet() {
        List<EncodedImage> page = digits.pageProperty().get();
        return page.isEmpty()
                ? Stream.of()
                : Stream.of(new DigitSheetFigure(
                        page, digits.pageSize(), figures.scaleProperty().get()));
    }
}
