package org.conceptexplorer.app.concepts;

import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.app.training.TrainingModel;

/**
 * The view models of the place.
 *
 * @param concepts what each concept means
 * @param image the selected image
 * @param notes what a person calls the concepts
 * @param quality how good they are
 * @param sparsity how sparse their activations became
 */
public record ConceptModels(
        ConceptsModel concepts,
        ChosenImageModel image,
        ConceptNotesModel notes,
        QualityModel quality,
        SparsityModel sparsity) {
    /** View models that follow a training, joined. */
    public static ConceptModels following(
            TrainingModel training,
            SelectionModel selection,
            Background background,
            FxDelivery delivery,
            NoticesModel notices) {
        ConceptsModel concepts = new ConceptsModel(training, background, delivery, selection);
        ConceptModels models = new ConceptModels(
                concepts,
                new ChosenImageModel(training, delivery, selection, concepts),
                new ConceptNotesModel(background, notices),
                new QualityModel(training, background, delivery),
                new SparsityModel());
        training.whenShown(next -> {
            models.notes().show(next);
            models.quality().show(next);
            models.sparsity().show(next);
            concepts.show(next);
        });
        training.follow(events -> {
            models.notes().take(events);
            models.quality().take(events);
            models.sparsity().take(events);
            concepts.take(events);
        });
        return models;
    }

    /** Gives up what is being worked out. */
    public void cancel() {
        concepts.cancel();
        quality.cancel();
    }
}
