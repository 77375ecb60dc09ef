package org.conceptexplorer.app;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import org.conceptexplorer.app.dataset.DatasetRow;
import org.conceptexplorer.app.digits.DigitsPane;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Painter;
import org.conceptexplorer.app.loss.LossPane;
import org.conceptexplorer.app.notices.NoticesView;
import org.conceptexplorer.app.settings.SettingsView;
import org.conceptexplorer.app.shell.HeaderView;
import org.conceptexplorer.app.shell.Keyboard;
import org.conceptexplorer.app.shell.ShellView;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.training.TrainButton;
import org.conceptexplorer.app.training.TrainingBar;
import org.conceptexplorer.training.SessionState;

/** All views of the window, on the view models of a workbench. */
final class ExplorerWindow {
    private final Workbench bench;
    private final ThemeModel theme;
    private final Painter painter;

    ExplorerWindow(Workbench bench, ThemeModel theme, Painter painter) {
        this.bench = bench;
        this.theme = theme;
        this.painter = painter;
    }

    /** A new scene with everything in it. */
    Scene scene() {
        FigureView chart = figureView();
        FigureView grid = figureView();
        FigureView bars = figureView();
        HeaderView header = new HeaderView(theme::change, java.util.List.of());
        ShellView shell = new ShellView(
                header,
                new NoticesView(bench.notices()),
                new SettingsView(bench.settings(), DatasetRow.of(bench.dataset()), locked()),
                new TrainButton(bench.commands()),
                new LossPane(bench.loss(), chart),
                new DigitsPane(bench.digits(), bench.figures(), grid, bars, (index, event) -> {}),
                new TrainingBar(bench.training(), bench.commands()));
        Scene scene = new Scene(shell);
        scene.getStylesheets().add(String.valueOf(ExplorerWindow.class.getResource("window.css")));
        new Keyboard(ExplorerKeys.of(bench, theme, header, shell)).listenTo(scene);
        return scene;
    }

    private FigureView figureView() {
        FigureView view = new FigureView(painter);
        view.styleOfFigureProperty().bind(theme.figureStyle());
        return view;
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
