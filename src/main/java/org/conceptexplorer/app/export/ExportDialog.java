package org.conceptexplorer.app.export;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Placing;
import org.conceptexplorer.app.saving.Overwriting;
import org.conceptexplorer.figure.Figure;

/** Shows a figure as it will be in a file, beside all that can be said about its look. */
public final class ExportDialog {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 660;
    private static final double GAP = 8;

    /** How often the figures of the window are looked at while the dialog is open. */
    private static final Duration GLANCE = Duration.millis(500);

    private final ExportModel model;
    private final Stage stage = new Stage();
    private final Timeline glances = new Timeline();

    /**
     * A dialog that is not open yet.
     *
     * @param preview the view for the figure
     */
    public ExportDialog(ExportModel model, FigureView preview) {
        this.model = model;
        preview.setId("export-preview");
        preview.figureProperty().bind(model.previewProperty());
        ScrollPane fields = new ScrollPane(new VBox(GAP, figureBox(), new ExportFields(model)));
        fields.setFitToWidth(true);
        fields.getStyleClass().add("export-fields");
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane sheet = new StackPane(preview);
        sheet.getStyleClass().add("sheet-preview");
        BorderPane root = new BorderPane(sheet);
        root.setLeft(fields);
        root.setBottom(bottom());
        BorderPane.setMargin(sheet, new Insets(0, 0, 0, GAP));
        root.setPadding(new Insets(GAP));
        root.setId("export-dialog");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        stage.setTitle("Export a figure");
        stage.setScene(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        model.work().dialogOpenProperty().bind(stage.showingProperty());
        glances.setCycleCount(Animation.INDEFINITE);
        stage.setOnHidden(event -> glances.stop());
    }

    /** Wherever the focus is: a menu that has it keeps Esc for itself even while it is closed. */
    private void closeOnEscape(KeyEvent pressed) {
        Node focused = stage.getScene().getFocusOwner();
        boolean open = (focused instanceof MenuButton menu && menu.isShowing())
                || (focused instanceof ComboBoxBase<?> box && box.isShowing());
        if (pressed.getCode() == KeyCode.ESCAPE && !open) {
            pressed.consume();
            stage.close();
        }
    }

    /**
     * Opens it above a window. What it shows goes on changing with the window.
     *
     * @param shown the figures to choose from, as they are whenever it asks
     * @param textScale how much larger than usual text is
     * @param first the one to begin with; if empty, the one that was chosen last
     */
    public void open(Window owner, Supplier<List<Figure>> shown, double textScale, Optional<Figure> first) {
        if (stage.getOwner() == null) {
            stage.initOwner(owner);
            Bindings.bindContent(
                    stage.getScene().getStylesheets(), owner.getScene().getStylesheets());
        }
        if (!stage.isShowing()) {
            Placing.over(owner, stage, WIDTH * textScale, HEIGHT * textScale);
        }
        model.work().forget();
        model.offer(shown.get(), first.map(Figure::name));
        glances.getKeyFrames().setAll(new KeyFrame(GLANCE, event -> model.refresh(shown.get())));
        glances.playFromStart();
        stage.show();
        stage.toFront();
    }

    private Node figureBox() {
        ChoiceMenu<FigureChoice> box = new ChoiceMenu<>("export-figure", model.choices(), FigureChoice::title);
        Hint.on(box, "Which figure: one of those in the window, or any other that the network has.");
        box.join(model.choiceProperty(), model::choose);
        return box;
    }

    private Node bottom() {
        Label problem = message("export-problem", model.problemProperty());
        problem.getStyleClass().add("problem");
        VBox messages = new VBox(problem, message("export-said", model.work().saidProperty()));
        HBox.setHgrow(messages, Priority.ALWAYS);
        Button export = button("export-one", "Export…", "Write this figure to a file of each kind.", this::export);
        export.getStyleClass().add(Styles.ACCENT);
        Button all = button(
                "export-all",
                "",
                "Write every figure of this network to a folder, each with its own title if one is wanted.",
                this::exportAll);
        all.textProperty()
                .bind(model.allFilesProperty()
                        .map(files -> files.intValue() == 0
                                ? "Export all…"
                                : "Export all (" + files + (files.intValue() == 1 ? " file" : " files") + ")…"));
        for (Button button : List.of(export, all)) {
            button.disableProperty()
                    .bind(model.problemProperty()
                            .isNotEmpty()
                            .or(model.work().busyProperty())
                            .or(model.figureProperty().isNull()));
        }
        Button close = button("export-close", "Close", "Close without writing (Esc).", stage::close);
        close.setCancelButton(true);
        export.setDefaultButton(true);
        HBox row = new HBox(GAP, messages, progress(), all, export, close);
        row.setPadding(new Insets(GAP, 0, 0, 0));
        return row;
    }

    private static Label message(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.progressProperty().bind(model.work().progressProperty());
        HBox row = new HBox(
                GAP,
                bar,
                button(
                        "export-cancel",
                        "Cancel",
                        "Stop after the file under way; what was written stays.",
                        model.work()::cancel));
        row.visibleProperty().bind(model.work().busyProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Button button(String id, String label, String explanation, Runnable verb) {
        Button button = new Button(label);
        Hint.on(button, explanation);
        button.setId(id);
        button.setOnAction(pressed -> verb.run());
        return button;
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export the figure");
        chooser.setInitialFileName(model.suggestedName());
        model.folder().begin(chooser);
        Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .filter(this::mayOverwrite)
                .ifPresent(file -> {
                    model.folder().remember(file);
                    model.export(file);
                });
    }

    /** The system asks about the name as it was typed; the files have other endings, or there are several. */
    private boolean mayOverwrite(Path chosen) {
        List<Path> there = model.overwritten(chosen);
        return there.equals(List.of(chosen)) || Overwriting.agreed(there, stage);
    }

    private void exportAll() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Export all figures to a folder");
        model.folder().begin(chooser);
        Optional.ofNullable(chooser.showDialog(stage))
                .map(File::toPath)
                .filter(folder -> Overwriting.agreed(model.overwrittenByAll(folder), stage))
                .ifPresent(model::exportAll);
    }
}
