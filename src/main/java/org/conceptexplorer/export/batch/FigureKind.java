package org.conceptexplorer.export.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.data.ExplainedException;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.ConceptMapsFigure;
import org.conceptexplorer.figure.concept.MeanActivationFigure;
import org.conceptexplorer.figure.concept.PlaceBarsFigure;
import org.conceptexplorer.figure.image.ComparisonFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.figure.sheet.DetailFigure;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.model.Architecture;

/** The figures that can be drawn of a run, by name. */
public enum FigureKind {
    /** The losses of every step and epoch. */
    LOSS(Scope.RUN, (material, how, images) -> new LossFigure(material.losses(), material.meanImage(), how.loss())),

    /** Images above their reconstructions. */
    RECONSTRUCTIONS(
            Scope.IMAGES,
            (material, how, images) ->
                    new ReconstructionFigure(images, how.columnsFor(images.size()), how.rows(), true)),

    /** Images, reconstructions and concept bars on one sheet. */
    CONCEPTS(
            Scope.IMAGES,
            (material, how, images) -> new DigitSheetFigure(images, how.columnsFor(images.size()), how.scale())),

    /** Concept bars alone. */
    BARS(
            Scope.IMAGES,
            (material, how, images) -> new ConceptBarsFigure(
                    images, how.columnsFor(images.size()), how.scale(), OptionalDouble.empty(), true)),

    /** Ten maps of one image. */
    MAPS(
            Scope.CONVOLUTIONAL_IMAGE,
            (material, how, images) -> new ConceptMapsFigure(images.get(0), OptionalDouble.empty())),

    /** The sixteen sets of bars of one image, one over the other. */
    PLACE_BARS(
            Scope.CONVOLUTIONAL_IMAGE,
            (material, how, images) -> new PlaceBarsFigure(images.get(0), OptionalDouble.empty())),

    /** One image, its reconstruction and their difference. */
    COMPARISON(Scope.IMAGE, (material, how, images) -> new ComparisonFigure(images.get(0))),

    /** Everything about one image. */
    DETAIL(Scope.IMAGE, (material, how, images) -> new DetailFigure(images.get(0))),

    /** The mean activation of each concept for each class. */
    MEAN_ACTIVATION(Scope.RUN, (material, how, images) -> new MeanActivationFigure(material.classMeans()));

    /** What one figure of a kind is about. */
    enum Scope {
        RUN,
        IMAGES,
        IMAGE,
        CONVOLUTIONAL_IMAGE
    }

    @FunctionalInterface
    private interface Drawing {
        Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images);
    }

    private final Scope scope;

    @SuppressWarnings("ImmutableEnumChecker") // all are lambdas that capture nothing
    private final Drawing drawing;

    FigureKind(Scope scope, Drawing drawing) {
        this.scope = scope;
        this.drawing = drawing;
    }

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a name.
     *
     * @throws ExplainedException naming the kinds there are
     */
    public static FigureKind parse(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("The figure " + id + " is not known; choose from "
                        + Arrays.stream(values()).map(FigureKind::id).collect(Collectors.joining(", ")) + "."));
    }

    /** Whether a network has what this figure shows. */
    public boolean fits(Architecture architecture) {
        return scope != Scope.CONVOLUTIONAL_IMAGE || architecture == Architecture.CONV;
    }

    Scope scope() {
        return scope;
    }

    /** A figure of this kind; {@code images} is what its scope says: none, all or one. */
    Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
        return drawing.draw(material, how, images);
    }
}
