package org.conceptexplorer.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
import org.conceptexplorer.app.fx.OnDemand;
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
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.training.session.SessionState;

/** All views of the window, on the view models of a workbench. */
final class ExplorerWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

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
        painter.expectWhile(bench.digits().askingProperty());
        String styleSheet = String.valueOf(ExplorerWindow.class.getResource("window.css"));
        Supplier<ExportDialog> export =
                new OnDemand<>(() -> new ExportDialog(bench.export(), figureView(), List.of(styleSheet)));
        ShownFigures shown =
                new ShownFigures(bench.saving(), export, this::sheet, figureView(), figureView(), figureView());
        HeaderView header = new HeaderView(theme::change, shown.savings());
        Supplier<DetailPopOver> detail = new OnDemand<>(() -> detail(shown));
        ShellView shell = new ShellView(
                header,
                new NoticesView(bench.notices()),
                new SettingsView(bench.settings(), DatasetRow.of(bench.dataset()), locked()),
                new TrainButton(bench.commands()),
                new LossPane(bench.loss(), shown.chart()),
                new DigitsPane(bench.digits(), bench.figures(), shown.grid(), shown.bars(), opening(detail)),
                new TrainingBar(bench.training(), bench.commands(), painter));
        // Without a size, every control would be asked how large it likes to be; the window's own size comes after it.
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        scene.getStylesheets().add(styleSheet);
        Runnable lookClosely = () -> detail.get().openFirst(shown.grid());
        new Keyboard(ExplorerKeys.of(bench, theme, header, shell, lookClosely, shown::copy, shown::export))
                .listenTo(scene);
        return scene;
    }

    /** All that is on view of the digits, on one sheet. */
    private Optional<Figure> sheet() {
        List<EncodedImage> page = bench.digits().pageProperty().get();
        BarScale scale = bench.figures().scaleProperty().get();
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new DigitSheetFigure(page, bench.digits().pageSize(), scale));
    }

    private DetailPopOver detail(ShownFigures shown) {
        FigureView large = figureView();
        FigureMenu.install(bench.saving(), large, shown::export);
        return new DetailPopOver(bench.detail(), large);
    }

    private static BiConsumer<Integer, MouseEvent> opening(Supplier<DetailPopOver> detail) {
        return (index, click) -> {
            if (click.getSource() instanceof Node clicked) {
                detail.get().open(index, clicked, click.getScreenX(), click.getScreenY());
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
