package org.conceptexplorer.app.runs;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.run.RunLabel;

/** What can be done with the runs that are chosen: name, tags and note of one, and buttons. */
final class RunBar extends HBox {
    private static final double NAME = 170;

    private final RunsModel model;
    private final RunActions actions;

    /** Something to do with the first run that is chosen. */
    private record Verb(String id, String label, String explanation, Consumer<ListedRun> action) {}

    private final List<Verb> verbs;

    RunBar(RunsModel model, RunActions actions) {
        this.model = model;
        this.actions = actions;
        verbs = List.of(
                new Verb("open-run", "Open", "Put the run on view, as it was trained (Enter).", actions::open),
                new Verb(
                        "continue-run",
                        "Continue",
                        "Go on with the training as if it had never stopped; for as many epochs more if it is finished.",
                        actions::goOn),
                new Verb(
                        "take-settings",
                        "Use settings",
                        "Take the settings of this run for the next training.",
                        actions::takeOver),
                new Verb("copy-command", "Copy as command", "Copy the command that makes this run.", this::copy));
        TextField note = field("run-note", "Note", RunLabel::note, RunLabel::withNote, "What else there is to say.");
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren()
                .addAll(
                        field("run-name", "Name", RunLabel::name, RunLabel::withName, "What the run is called."),
                        field(
                                "run-tags",
                                "Tags",
                                label -> String.join(", ", label.tags()),
                                (label, text) -> label.withTags(RunLabel.tags(text)),
                                "Words by which the run is found, with commas between."),
                        note);
        verbs.forEach(verb -> getChildren().add(button(verb)));
        getChildren().add(binButton());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("heading", "runs-bar");
    }

    /** The same in a menu. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (Verb verb : verbs) {
            MenuItem item = new MenuItem(verb.label());
            item.setOnAction(chosen -> with(verb.action()));
            menu.getItems().add(item);
        }
        MenuItem bin = new MenuItem("Move to the bin");
        bin.setOnAction(chosen -> bin());
        menu.getItems().add(bin);
        return menu;
    }

    void open() {
        with(actions::open);
    }

    void bin() {
        List<ListedRun> chosen = model.chosenProperty().get();
        if (!chosen.isEmpty()) {
            actions.bin(chosen);
        }
    }

    private void with(Consumer<ListedRun> action) {
        model.chosenProperty().get().stream().findFirst().ifPresent(action);
    }

    private Button button(Verb verb) {
        Button button = new Button(verb.label());
        button.setId(verb.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> with(verb.action()));
        button.disableProperty()
                .bind(model.chosenProperty()
                        .map(runs -> runs.size() != 1 || runs.get(0).head().isEmpty()));
        Hint.on(button, verb.explanation());
        return button;
    }

    private Node binButton() {
        Button button = new Button("Bin");
        button.setId("bin-run");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(pressed -> bin());
        button.disableProperty().bind(model.chosenProperty().map(List::isEmpty));
        Hint.on(button, "Move the runs that are chosen to the system's bin; that can be undone (Del).");
        return button;
    }

    private void copy(ListedRun run) {
        actions.command(run).ifPresent(command -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(command);
            Clipboard.getSystemClipboard().setContent(content);
            actions.copied(run);
        });
    }

    /** Takes what was typed at Enter, or when somebody goes elsewhere. */
    private TextField field(
            String id,
            String prompt,
            Function<RunLabel, String> part,
            BiFunction<RunLabel, String, RunLabel> change,
            String explanation) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefWidth(NAME);
        field.setMinWidth(NAME / 3);
        Hint.on(field, explanation + " Kept with the run.");
        ObservableValue<Optional<ListedRun>> single =
                model.chosenProperty().map(runs -> runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty());
        single.addListener((observed, before, now) -> {
            boolean same = before.map(ListedRun::path).equals(now.map(ListedRun::path));
            if (field.isFocused() && same) {
                return; // what is being typed is not taken away
            }
            before.filter(run -> field.isFocused())
                    .ifPresent(run -> actions.label(run, label -> change.apply(label, field.getText())));
            field.setText(now.map(run -> part.apply(run.label())).orElse(""));
        });
        field.disableProperty().bind(single.map(Optional::isEmpty));
        Runnable take = () ->
                single.getValue().ifPresent(run -> actions.label(run, label -> change.apply(label, field.getText())));
        field.setOnAction(entered -> take.run());
        field.focusedProperty().addListener((observed, before, now) -> {
            if (before && !now) {
                take.run();
            }
        });
        return field;
    }
}
