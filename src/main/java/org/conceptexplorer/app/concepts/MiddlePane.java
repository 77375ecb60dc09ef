package org.conceptexplorer.app.concepts;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Pills;
import org.conceptexplorer.figure.code.ClassNumber;

/** The middle of the place: a line that chooses what it shows, and that. */
final class MiddlePane extends BorderPane {
    private static final List<ConceptView> VIEWS = List.of(ConceptView.values());
    private static final List<ClassNumber> NUMBERS = List.of(ClassNumber.values());
    private static final double HALF = 50;
    private static final String NO_EPOCH =
            "Nothing is known yet: what stands here is recorded after each epoch of a training, and was not kept by runs"
                    + " of earlier versions.";

    private final ConceptsModel model;
    private final ConceptFigures figures;
    private final Node card;
    private final Node quality;
    private final QualityModel questions;
    private final Label message = new Label();
    private final ScrollPane scroll = new ScrollPane();

    MiddlePane(ConceptsModel model, ConceptNotesModel notes, QualityModel quality, ConceptFigures figures) {
        this.model = model;
        this.figures = figures;
        this.card = card(notes);
        this.quality = new QualityPane(quality);
        questions = quality;
        message.setId("concepts-message");
        message.setWrapText(true);
        message.getStyleClass().addAll("explanation", "concepts-message");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(0);
        scroll.getStyleClass().add("figures");
        setTop(heading());
        setCenter(scroll);
        setMinWidth(0);
        model.viewProperty().addListener(observed -> show());
        model.surveyProperty().addListener(observed -> show());
        model.messageProperty().addListener(observed -> show());
        figures.sparsity.figureProperty().addListener(observed -> show());
        sceneProperty().addListener(observed -> show());
        show();
    }

    private Node heading() {
        List<ToggleButton> buttons = VIEWS.stream().map(this::button).toList();
        FlowPane heading = new FlowPane(
                new Pills(
                        buttons, model.viewProperty().map(VIEWS::indexOf), index -> model.chooseView(VIEWS.get(index))),
                numbers());
        heading.getStyleClass().addAll("heading", "concepts-heading");
        return heading;
    }

    /** What the heat map tells: not there beside other views. */
    private Node numbers() {
        List<ToggleButton> buttons = NUMBERS.stream()
                .map(number -> {
                    ToggleButton button = new ToggleButton(number.label());
                    button.setId("number-" + number.name().toLowerCase(Locale.ROOT));
                    button.getStyleClass().add(Styles.SMALL);
                    Hint.on(button, "Show the " + number.title() + ".");
                    return button;
                })
                .toList();
        Node pills = new Pills(
                buttons, model.numberProperty().map(NUMBERS::indexOf), index -> model.chooseNumber(NUMBERS.get(index)));
        pills.visibleProperty().bind(model.viewProperty().map(view -> view == ConceptView.CLASSES));
        pills.managedProperty().bind(pills.visibleProperty());
        return pills;
    }

    private ToggleButton button(ConceptView view) {
        ToggleButton button = new ToggleButton(view.label());
        button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add(Styles.SMALL);
        Hint.on(button, view.explanation());
        return button;
    }

    private Node card(ConceptNotesModel notes) {
        GridPane halves = new GridPane();
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            halves.getColumnConstraints().add(half);
        }
        halves.add(titled("What it draws", figures.pictures), 0, 0);
        halves.add(titled("What its removal changes", figures.removal), 1, 0);
        return new VBox(
                new NoteEditor(model, notes),
                figures.withWords(figures.card),
                halves,
                titled("What is drawn along it", figures.traversal));
    }

    private static Node titled(String title, Node content) {
        Label label = new Label(title);
        label.getStyleClass().addAll("concept-called", "figure-title");
        VBox titled = new VBox(label, content);
        titled.setMinWidth(0);
        return titled;
    }

    private void show() {
        if (model.viewProperty().get() == ConceptView.QUALITY && getScene() != null) {
            questions.look();
        }
        Node shown = content();
        if (scroll.getContent() != shown) {
            scroll.setContent(shown);
            scroll.setVvalue(0);
        }
    }

    private Node content() {
        ConceptView view = model.viewProperty().get();
        if (view == ConceptView.QUALITY) {
            return quality;
        }
        if (view == ConceptView.SPARSITY && figures.sparsity.figureProperty().get() != null) {
            return wrapped(figures.sparsity);
        }
        if (view == ConceptView.SPARSITY) {
            message.setText(NO_EPOCH);
            return message;
        }
        if (model.surveyProperty().get().isEmpty()) {
            message.setText(model.messageProperty().get());
            return message;
        }
        Survey survey = model.surveyProperty().get().get();
        if (view.needsClasses() && survey.classes().isEmpty()) {
            message.setText(survey.remark());
            return message;
        }
        return switch (view) {
            case CARD, QUALITY, SPARSITY -> card;
            case CLASSES -> wrapped(figures.classes);
            case TOGETHER -> wrapped(figures.together);
            case ALL -> wrapped(figures.all);
        };
    }

    private Node wrapped(FigureView view) {
        Node parent = view.getParent();
        return parent == null ? figures.withWords(view) : parent;
    }
}
