package org.conceptexplorer.app.sweep;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.conceptexplorer.app.fx.ChoiceMenu;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.SettingRow;

/** What the next sweep is to be: where it starts from, what it varies, how often, and where it is kept. */
final class SweepFormView extends VBox {
    private final SweepModel sweep;
    private final SweepForm form;
    private final VBox rows = new VBox();

    SweepFormView(SweepModel sweep) {
        this.sweep = sweep;
        this.form = sweep.form();
        ChoiceMenu<SweepSource> source = new ChoiceMenu<>("sweep-source", form.sources(), SweepSource::label);
        source.join(form.sourceProperty(), form.sourceProperty()::set);
        rows.getStyleClass().add("sweep-rows");
        form.rows().addListener((ListChangeListener<SweepRow>) change -> showRows());
        showRows();
        TextField seeds = new TextField();
        seeds.setId("sweep-seeds");
        seeds.textProperty().bindBidirectional(form.seedsProperty());
        VBox fields = new VBox(
                SettingRow.of(
                        "Start from",
                        source,
                        "Where all settings come from that are not varied: those shown in Train, those of the run chosen in the"
                                + " table, or a plan."),
                below("Varied, with commas between the values:"),
                rows,
                add(),
                SettingRow.of(
                        "Seeds",
                        seeds,
                        "With how many seeds each combination of values is trained; they count up from the seed of the"
                                + " settings."),
                folder());
        fields.getStyleClass().add("settings");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sweep-fields");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, new SweepFoot(sweep));
        getStyleClass().add("sweep-form");
    }

    private static Node below(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("explanation");
        return label;
    }

    private void showRows() {
        rows.getChildren()
                .setAll(IntStream.range(0, form.rows().size())
                        .mapToObj(place -> new SweepRowView(form, form.rows().get(place), place))
                        .toList());
    }

    private Node add() {
        Button add = new Button("Vary one more setting");
        add.setId("sweep-add");
        add.getStyleClass().add(Styles.FLAT);
        add.setOnAction(pressed -> form.add());
        Hint.on(add, "Every value of it is combined with every value of the others.");
        return add;
    }

    private Node folder() {
        TextField path = new TextField();
        path.setId("sweep-folder");
        path.setPromptText("A new folder");
        path.textProperty().bindBidirectional(sweep.folderProperty());
        Button choose = new Button("", Icons.FOLDER.node());
        choose.setId("choose-sweep-folder");
        choose.setAccessibleText("Choose a folder");
        choose.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL);
        choose.setOnAction(pressed -> ask());
        Hint.on(choose, "Choose the folder.");
        HBox row = SettingRow.of("Folder", path, "Where the trainings, tables and figures are kept.");
        row.getChildren().add(new StackPane(choose));
        return row;
    }

    private void ask() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Keep the trainings of a sweep in a folder");
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::getPath)
                .ifPresent(sweep.folderProperty()::set);
    }
}
