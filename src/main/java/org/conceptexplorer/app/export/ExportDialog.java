package org.conceptexplorer.app.export;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.saving.Overwriting;
import org.conceptexplorer.figure.Figure;

/** Shows a figure as it will be in a file, beside all that can be said about its look. */
public final class ExportDialog {
    private static final double FIELDS = 370;
    private static final double GAP = 8;

    private final ExportModel model;
    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final Stage stage = new Stage();

    /**
     * A dialog that is not open yet.
     *
     * @param preview the view for the figure
     * @param styleSheets those of the window
     */
    public ExportDialog(ExportModel model, FigureView preview, List<String> styleSheets) {
        this.model = model;
        preview.setId("export-preview");
        preview.figureProperty().bind(model.previewProperty());
        ScrollPane fields = new ScrollPane(new VBox(GAP, figureBox(), new ExportFields(model)));
        fields.setFitToWidth(true);
        fields.setPrefWidth(FIELDS);
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane sheet = new StackPane(preview);
        sheet.getStyleClass().add("sheet-preview");
        BorderPane root = new BorderPane(sheet);
        root.setLeft(fields);
        root.setBottom(bottom());
        BorderPane.setMargin(sheet, new Insets(0, 0, 0, GAP));
        root.setPadding(new Insets(GAP));
        root.setId("export-dialog");
        Scene scene = new Scene(root, 960, 640);
        scene.getStylesheets().setAll(styleSheets);
        stage.setTitle("Export a figure");
        stage.setScene(scene);
    }

    /**
     * Opens it above a window.
     *
     * @param shown the figures to choose from, as they are now
     * @param first the one to begin with; if empty, the one that was chosen last
     */
    public void open(Window owner, List<Figure> shown, Optional<Figure> first) {
        if (stage.getOwner() == null) {
            stage.initOwner(owner);
        }
        String wanted = first.or(
                        () -> Optional.ofNullable(model.figureProperty().get()))
                .map(Figure::name)
                .orElse("");
        figures.setAll(shown);
        figures.stream()
                .filter(figure -> figure.name().equals(wanted))
                .findFirst()
                .or(() -> figures.stream().findFirst())
                .ifPresent(model.figureProperty()::set);
        stage.show();
        stage.toFront();
    }

    private Node figureBox() {
        ChoiceMenu<Figure> box = new ChoiceMenu<>("export-figure", figures, Figure::title);
        Hint.on(box, "Which figure: one of those in the window, or all of them on one sheet.");
        box.join(model.figureProperty(), model.figureProperty()::set);
        return box;
    }

    private Node bottom() {
        Label problem = new Label();
        problem.setId("export-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        Button export = button("export-one", "Export…", "Write this figure to a file of each kind.", this::export);
        export.getStyleClass().add(Styles.ACCENT);
        Button all =
                button("export-all", "Export all…", "Write every figure of this network to a folder.", this::exportAll);
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
        HBox row = new HBox(GAP, problem, progress(), all, export, close);
        row.setPadding(new Insets(GAP, 0, 0, 0));
        return row;
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
        Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .filter(this::mayOverwrite)
                .ifPresent(model::export);
    }

    /** The system asks about the name as it was typed; the files have other endings, or there are several. */
    private boolean mayOverwrite(Path chosen) {
        List<Path> there = model.overwritten(chosen);
        return there.equals(List.of(chosen)) || Overwriting.agreed(there, stage);
    }

    private void exportAll() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Export all figures to a folder");
        Optional.ofNullable(chooser.showDialog(stage))
                .map(File::toPath)
                .filter(folder -> Overwriting.agreed(model.overwrittenByAll(folder), stage))
                .ifPresent(model::exportAll);
    }
}
