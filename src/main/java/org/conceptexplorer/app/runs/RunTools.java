package org.conceptexplorer.app.runs;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.Pills;

/** What stands above the table of runs: where they lie, a search, and how those that are chosen are looked at. */
final class RunTools extends HBox {
    private static final List<RunsView> VIEWS = List.of(RunsView.values());
    private static final double SEARCH = 200;

    private final RunsModel model;
    private final TextField search = new TextField();

    RunTools(RunsModel model) {
        this.model = model;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(folders(), search(), count(), gap, views());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("heading", "runs-tools");
    }

    private Node folders() {
        MenuButton menu = new MenuButton("Folders", Icons.FOLDER.node());
        menu.setId("run-folders");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getStyleClass().add(Styles.FLAT);
        menu.getItems().add(new MenuItem()); // a menu without entries does not open
        menu.setOnShowing(asked -> menu.getItems().setAll(entries()));
        Hint.on(menu, "Where the runs lie that are listed here.");
        return menu;
    }

    private List<MenuItem> entries() {
        List<MenuItem> entries = new ArrayList<>();
        entries.add(entry("add-run-folder", "Add a folder of runs…", this::ask));
        entries.add(entry("refresh-runs", "Look again", model::refresh));
        entries.add(new SeparatorMenuItem());
        model.folders().own().ifPresent(own -> {
            MenuItem item = entry("own-runs", "Kept by themselves: " + own, () -> {});
            item.setDisable(true);
            entries.add(item);
        });
        for (Path folder : model.folders().chosen()) {
            entries.add(entry("", "List no more: " + folder, () -> model.removeFolder(folder)));
        }
        return entries;
    }

    private static MenuItem entry(String id, String words, Runnable verb) {
        MenuItem entry = new MenuItem(words);
        entry.setId(id);
        entry.setMnemonicParsing(false);
        entry.setOnAction(chosen -> verb.run());
        return entry;
    }

    private void ask() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("List the runs of a folder");
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::addFolder);
    }

    private Node search() {
        search.setId("run-search");
        search.setPromptText("Search");
        search.setPrefWidth(SEARCH);
        search.setMinWidth(SEARCH / 2);
        search.textProperty().bindBidirectional(model.searchProperty());
        Hint.on(search, "Show only runs with these words in their name, tags, note, network, images or seed (Ctrl+F).");
        return search;
    }

    void focusSearch() {
        search.requestFocus();
    }

    private Node count() {
        Label count = new Label();
        count.setId("run-count");
        count.getStyleClass().add("explanation");
        count.setMinWidth(0);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.shown().size() == model.all().size()
                                ? runs(model.all().size())
                                : model.shown().size() + " of "
                                        + runs(model.all().size()),
                        model.shown(),
                        model.all()));
        return count;
    }

    private static String runs(int count) {
        return count == 1 ? "1 run" : String.format(Locale.ROOT, "%,d runs", count);
    }

    private Node views() {
        List<ToggleButton> buttons = VIEWS.stream()
                .map(view -> {
                    ToggleButton button = new ToggleButton(view.label());
                    button.setId("runs-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    button.getStyleClass().add(Styles.SMALL);
                    Hint.on(button, view.explanation());
                    return button;
                })
                .toList();
        Pills pills =
                new Pills(buttons, model.viewProperty().map(VIEWS::indexOf), place -> model.show(VIEWS.get(place)));
        pills.setMinWidth(USE_PREF_SIZE);
        return pills;
    }
}
