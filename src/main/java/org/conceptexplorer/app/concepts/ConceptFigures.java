package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.fx.Readout;
import org.conceptexplorer.app.place.FigureDesk;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.card.ConceptCardsFigure;
import org.jspecify.annotations.Nullable;

/** The figures of the middle, in views that can be pointed at. */
final class ConceptFigures {
    private final ConceptsModel model;
    private final FigureDesk desk;

    /** Everything about the concept that is looked at. */
    final FigureView card;

    /** What it draws. */
    final FigureView pictures;

    /** What its removal changes. */
    final FigureView removal;

    /** What is drawn along it. */
    final FigureView traversal;

    /** Concepts by class. */
    final FigureView classes;

    /** Which concepts go together. */
    final FigureView together;

    /** How sparse the code became. */
    final FigureView sparsity;

    /** All cards. */
    final FigureView all;

    ConceptFigures(ConceptsModel model, SparsityModel training, FigureDesk desk) {
        this.model = model;
        this.desk = desk;
        card = view("concept-card", ofSurvey(survey -> new ConceptCardsFigure(List.of(survey.card(concept())))));
        pictures = view("concept-pictures", ofDrawn(drawn -> drawn.of(concept()).pictures()));
        removal = view("concept-removal", ofDrawn(drawn -> drawn.of(concept()).removal()));
        traversal =
                view("concept-traversal", ofDrawn(drawn -> drawn.of(concept()).traversal()));
        classes = view("concept-classes", ofSurvey(survey -> survey.classes()
                .map(figure -> figure.only(model.numberProperty().get())
                        .marking(
                                OptionalInt.of(concept()), model.labelProperty().get()))
                .orElse(null)));
        together = view("co-activation", ofSurvey(survey -> survey.together().marking(OptionalInt.of(concept()))));
        sparsity = view("sparsity", training.figureProperty());
        all = view("concept-cards", ofSurvey(Survey::cards));
    }

    private int concept() {
        return model.conceptProperty().get();
    }

    private ObservableValue<@Nullable Figure> ofSurvey(Function<Survey, @Nullable Figure> figure) {
        return Bindings.createObjectBinding(
                () -> model.surveyProperty().get().map(figure).orElse(null),
                model.surveyProperty(),
                model.conceptProperty(),
                model.labelProperty(),
                model.numberProperty());
    }

    private ObservableValue<@Nullable Figure> ofDrawn(Function<Drawn, Figure> figure) {
        return Bindings.createObjectBinding(
                () -> model.drawnProperty().get().map(figure).orElse(null),
                model.drawnProperty(),
                model.conceptProperty());
    }

    private FigureView view(String id, ObservableValue<? extends @Nullable Figure> figure) {
        FigureView view = desk.view();
        view.setId(id);
        view.figureProperty().bind(figure);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                partAt(view, event).ifPresent(this::choose);
            }
        });
        view.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> view.setCursor(partAt(view, event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        return view;
    }

    /** A view with words beside the pointer. */
    StackPane withWords(FigureView view) {
        Readout readout = new Readout(view, (layout, point) -> layout.partAt(point.getX(), point.getY())
                .flatMap(part -> model.surveyProperty().get().flatMap(survey -> ConceptWords.of(survey, part))));
        return new StackPane(view, readout);
    }

    private static Optional<FigurePart> partAt(FigureView view, MouseEvent event) {
        return view.figureLayoutProperty().get().flatMap(layout -> layout.partAt(event.getX(), event.getY()));
    }

    private void choose(FigurePart part) {
        if (part instanceof FigurePart.Example example) {
            model.choose(example.concept());
            model.chooseImage(example.position());
        } else if (part instanceof FigurePart.ClassConcept cell) {
            model.choose(cell.concept(), cell.label());
        } else if (part instanceof FigurePart.ConceptPair pair) {
            model.choose(pair.concept());
        }
    }

    /** The figures on view, in the order in which they stand. */
    List<Figure> figures() {
        Stream<FigureView> views =
                switch (model.viewProperty().get()) {
                    case CARD -> Stream.of(card, pictures, removal, traversal);
                    case CLASSES -> Stream.of(classes);
                    case TOGETHER -> Stream.of(together);
                    case SPARSITY -> Stream.of(sparsity);
                    case ALL -> Stream.of(all);
                    case QUALITY -> Stream.of();
                };
        return views.map(view -> view.figureProperty().get())
                .filter(Objects::nonNull)
                .toList();
    }
}
