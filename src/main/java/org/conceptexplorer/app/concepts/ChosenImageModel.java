package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.card.ShownImage;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The image that is selected, or else the one in which the concept is strongest, and what the concept does for it. */
public final class ChosenImageModel {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenImageModel.class);

    /** What is asked. */
    private record Question(Survey survey, int position, int concept) {}

    private final Respondent network;
    private final FxDelivery delivery;
    private final SelectionModel selection;
    private final ConceptsModel concepts;
    private final ReadOnlyObjectWrapper<Optional<ImageLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Question asked;
    private boolean asking;

    /**
     * Follows a selection.
     *
     * @param network answers questions, on whatever thread
     * @param delivery brings answers to the JavaFX thread
     */
    public ChosenImageModel(Respondent network, FxDelivery delivery, SelectionModel selection, ConceptsModel concepts) {
        this.network = network;
        this.delivery = delivery;
        this.selection = selection;
        this.concepts = concepts;
        selection.selectionProperty().addListener(observed -> ask());
        concepts.conceptProperty().addListener(observed -> ask());
        concepts.surveyProperty().addListener(observed -> ask());
    }

    /** The image; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<ImageLook>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    private Optional<Question> question() {
        int concept = concepts.conceptProperty().get();
        return concepts.surveyProperty().get().flatMap(survey -> {
            OptionalInt position = position(survey, concept);
            return position.isPresent()
                    ? Optional.of(new Question(survey, position.getAsInt(), concept))
                    : Optional.empty();
        });
    }

    private OptionalInt position(Survey survey, int concept) {
        ImageSet images = survey.test().images();
        List<Integer> chosen = selection.selectionProperty().get().images();
        if (!chosen.isEmpty() && chosen.get(0) < images.size()) {
            return OptionalInt.of(chosen.get(0));
        }
        List<ShownImage> highest = survey.card(concept).highest();
        return OptionalInt.of(highest.isEmpty() ? 0 : highest.get(0).position());
    }

    /** One question at a time; of those that come meanwhile only the latest is asked. */
    private void ask() {
        Optional<Question> next = question();
        if (next.isEmpty()) {
            asked = null;
            look.set(Optional.empty());
        } else if (!next.get().equals(asked) && !asking) {
            ask(next.get());
        }
    }

    private void ask(Question question) {
        asked = question;
        asking = true;
        ImageSet images = question.survey().test().images();
        CompletableFuture<ImageLook> unused = network.<ImageLook>ask(
                        answering -> ImageLook.ask(answering, images, question.position(), question.concept()))
                .whenComplete((answer, failure) -> delivery.run(() -> take(question, answer, failure)));
    }

    private void take(Question question, ImageLook answer, @Nullable Throwable failure) {
        asking = false;
        if (failure != null) {
            LOG.debug("A network that has been replaced or closed answers no more", failure);
        } else if (question.equals(asked)) {
            look.set(Optional.of(answer));
        }
        ask();
    }
}
