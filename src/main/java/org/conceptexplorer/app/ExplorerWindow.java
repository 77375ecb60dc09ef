package org.conceptexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.dataset.DatasetRow;
import org.conceptexplorer.app.detail.DetailPopOver;
import org.conceptexplorer.app.digits.DigitsPane;
import org.conceptexplorer.app.export.ExportDialog;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Painter;
import org.conceptexplorer.app.loss.LossPane;
import org.conceptexplorer.app.notices.NoticesView;
import org.conceptexplorer.app.saving.FigureMenu;
import org.conceptexplorer.app.settings.SettingsView;
import org.conceptexplorer.app.shell.HeaderView;
import org.conceptexplorer.app.shell.Keyboard;
import org.conceptexplorer.app.shell.ShellView;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.training.TrainButton;
import org.conceptexplorer.app.training.TrainingBar;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.concept.BarScale;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
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
        ShownFigures shown = new ShownFigures(bench.saving(), figureView(), figureView(), figureView());
        String styleSheet = String.valueOf(ExplorerWindow.class.getResource("window.css"));
        ExportDialog export = new ExportDialog(bench.export(), figureView(), () -> figures(shown), List.of(styleSheet));
        Runnable openExport = () -> export.open(shown.chart().getScene().getWindow());
        HeaderView header = new HeaderView(theme::change, shown.savings(openExport));
        DetailPopOver detail = detail();
        ShellView shell = new ShellView(
                header,
                new NoticesView(bench.notices()),
                new SettingsView(bench.settings(), DatasetRow.of(bench.dataset()), locked()),
                new TrainButton(bench.commands()),
                new LossPane(bench.loss(), shown.chart()),
                new DigitsPane(bench.digits(), bench.figures(), shown.grid(), shown.bars(), opening(detail)),
                new TrainingBar(bench.training(), bench.commands()));
        Scene scene = new Scene(shell);
        scene.getStylesheets().add(styleSheet);
        Runnable lookClosely = () -> detail.openFirst(shown.grid());
        new Keyboard(ExplorerKeys.of(bench, theme, header, shell, lookClosely, shown::copy, openExport))
                .listenTo(scene);
        return scene;
    }

    /** What is on view, and all of it on one sheet. */
    private List<Figure> figures(ShownFigures shown) {
        List<Figure> figures = new ArrayList<>(shown.figures());
        List<EncodedImage> page = bench.digits().pageProperty().get();
        if (!page.isEmpty()) {
            BarScale scale = bench.figures().scaleProperty().get();
            figures.add(new DigitSheetFigure(page, bench.digits().pageSize(), scale));
        }
        return figures;
    }

    private DetailPopOver detail() {
        FigureView large = figureView();
        FigureMenu.install(bench.saving(), large);
        return new DetailPopOver(bench.detail(), large);
    }

    private static BiConsumer<Integer, MouseEvent> opening(DetailPopOver detail) {
        return (index, click) -> {
            if (click.getSource() instanceof Node clicked) {
                detail.open(index, clicked, click.getScreenX(), click.getScreenY());
            }
        };
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
