package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.WindowEvent;
import org.conceptexplorer.app.concepts.ConceptsPlace;
import org.conceptexplorer.app.dataset.DatasetRow;
import org.conceptexplorer.app.export.ExportDialog;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.OnDemand;
import org.conceptexplorer.app.fx.Painter;
import org.conceptexplorer.app.map.MapPlace;
import org.conceptexplorer.app.notices.NoticesView;
import org.conceptexplorer.app.opening.DropToOpen;
import org.conceptexplorer.app.opening.OpenMenu;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.app.place.Place;
import org.conceptexplorer.app.place.Places;
import org.conceptexplorer.app.place.PlacesBar;
import org.conceptexplorer.app.runs.RunsPlace;
import org.conceptexplorer.app.runs.RunsView;
import org.conceptexplorer.app.saving.ModelMenu;
import org.conceptexplorer.app.saving.RunMenu;
import org.conceptexplorer.app.selection.SelectionChip;
import org.conceptexplorer.app.settings.SettingsView;
import org.conceptexplorer.app.shell.HeaderView;
import org.conceptexplorer.app.shell.Keyboard;
import org.conceptexplorer.app.shell.ShellView;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.app.shell.TextSize;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.sweep.SweepBar;
import org.conceptexplorer.app.train.SettingsColumn;
import org.conceptexplorer.app.train.TrainPlace;
import org.conceptexplorer.app.training.TrainButton;
import org.conceptexplorer.app.training.TrainingBar;
import org.conceptexplorer.app.trial.TryPlace;
import org.conceptexplorer.figure.Labels;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.training.session.SessionState;

/** All views of the window, on the view models of a workbench. */
final class ExplorerWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Workbench bench;
    private final ThemeModel theme;
    private final TextSize text;
    private final Painter painter;
    private final ObservableValue<Style> look;
    private final FigureDesk desk;
    private final Places places;
    private final OpenMenu open;
    private Runnable help = () -> {};

    ExplorerWindow(Workbench bench, ThemeModel theme, TextSize text, Painter painter) {
        this.bench = bench;
        this.theme = theme;
        this.text = text;
        this.painter = painter;
        look = Bindings.createObjectBinding(
                this::style,
                theme.figureStyle(),
                text.scaleProperty(),
                bench.concepts().notes().notesProperty());
        Supplier<ExportDialog> export = new OnDemand<>(() -> new ExportDialog(bench.export(), figureView()));
        desk = new FigureDesk(bench.saving(), export, this::figureView, text.scaleProperty()::get);
        places = new Places(places());
        bench.saving().setOrigin(() -> places.shownProperty().get().origin());
        desk.serve(places.shownProperty()::get);
        bench.runs().sweep().opening().whenShown(this::showSweep);
        open = new OpenMenu(bench.opening(), bench.session().kept());
    }

    /** The window's places, in the order of their buttons; a line for each. */
    private List<Place> places() {
        return List.of(
                new TrainPlace(bench.loss(), bench.digits(), bench.figures(), bench.detail(), settingsColumn(), desk),
                new ConceptsPlace(bench.concepts(), desk),
                new TryPlace(bench.trial(), desk, look),
                new MapPlace(bench.map(), desk, look),
                new RunsPlace(bench.runs(), desk));
    }

    /** A new scene with everything in it. */
    Scene scene() {
        painter.expectWhile(bench.digits().askingProperty());
        HeaderView header = header();
        help = header::toggleShortcuts;
        ShellView shell = new ShellView(
                header,
                new NoticesView(bench.notices()),
                places.shownProperty().map(Place::node),
                SweepBar.over(
                        new TrainingBar(bench.training(), bench.commands(), painter),
                        bench.runs().sweep()));
        // Without a size, every control would be asked how large it likes to be; the window's own size comes after it.
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(styleSheets());
        text.scaleProperty().addListener(observed -> scene.getStylesheets().setAll(styleSheets()));
        new Keyboard(this::keys).listenTo(scene);
        DropToOpen.on(scene, bench.opening());
        return scene;
    }

    private void showSweep() {
        places.all().stream().filter(RunsPlace.class::isInstance).forEach(places::show);
        bench.runs().model().show(RunsView.SWEEP);
    }

    private HeaderView header() {
        return new HeaderView(
                new PlacesBar(places),
                new HeaderView.Subject(
                        bench.subject().titleProperty(), bench.subject().outdated()),
                new SelectionChip(
                        bench.selection(),
                        bench.digits()::className,
                        concept -> look.getValue().labels().concepts().called(concept),
                        bench.digits().classesProperty(),
                        look),
                List.of(open, HeaderView.saveMenu(savings())),
                theme::change,
                this::keys);
    }

    /** All keys that work where one is, in the order of their list. */
    private List<Shortcut> keys() {
        return Stream.of(
                        places.shownProperty().get().openKeys(),
                        ExplorerKeys.training(bench, open),
                        places.shortcuts(),
                        places.shownProperty().get().shortcuts(),
                        ExplorerKeys.files(desk, open),
                        ExplorerKeys.window(theme, text, this::quit, help))
                .flatMap(List::stream)
                .toList();
    }

    /** Asks before anything is lost, as the window's own button does. */
    private void quit() {
        var window = open.getScene().getWindow();
        WindowEvent wish = new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST);
        window.fireEvent(wish);
    }

    private List<MenuItem> savings() {
        MenuItem figures = new MenuItem("Figures… (Ctrl+E)");
        figures.setId("export-figures");
        figures.setOnAction(chosen -> desk.export());
        List<MenuItem> savings = new ArrayList<>(
                List.of(figures, new SeparatorMenuItem(), RunMenu.item(bench.saving(), open), new SeparatorMenuItem()));
        savings.addAll(ModelMenu.items(bench.saving(), open));
        return savings;
    }

    private SettingsColumn settingsColumn() {
        SettingsView settings = new SettingsView(
                bench.settings(), DatasetRow.of(bench.dataset(), bench.imagesFolder()), bench.live(), locked());
        return new SettingsColumn(settings, new TrainButton(bench.commands()), text.scaleProperty());
    }

    private FigureView figureView() {
        FigureView view = new FigureView(painter);
        view.styleOfFigureProperty().bind(look);
        return view;
    }

    private Style style() {
        Style usual = theme.figureStyle().getValue();
        Labels labels = new Labels(
                usual.labels().legend(),
                usual.labels().x(),
                usual.labels().y(),
                bench.concepts().notes().names());
        return usual.withFontSize(usual.fontSize() * text.scaleProperty().get()).withLabels(labels);
    }

    /** The usual text size needs no sheet of its own, and the first start none that is about translucent windows. */
    private List<String> styleSheets() {
        List<String> sheets = new ArrayList<>(List.of(resource("window.css")));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(resource("opaque.css"));
        }
        if (text.scaleProperty().get() != 1) {
            sheets.add(text.styleSheet());
        }
        return sheets;
    }

    private static String resource(String name) {
        return String.valueOf(ExplorerWindow.class.getResource(name));
    }

    /** Settings in use are not changed under the training's feet. */
    private BooleanBinding locked() {
        return Bindings.createBooleanBinding(
                () -> {
                    SessionState state = bench.training().stateProperty().get();
                    return state.busy() && state != SessionState.PREPARING;
                },
                bench.training().stateProperty());
    }
}
