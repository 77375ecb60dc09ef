package org.conceptexplorer.figure.kind;

import java.util.List;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.model.Architecture;

/**
 * How a figure is drawn of a run by name. A figure announces itself: the record of the figure holds an implementation
 * marked with {@link com.google.auto.service.AutoService}, and {@link FigureKinds} finds it. Implementations are public,
 * have a public constructor without parameters, and no state.
 */
public interface FigureKind {
    /** What one figure of a kind is about; kinds are listed in this order. */
    enum Scope {
        /** The whole run. */
        RUN,
        /** Several images together. */
        IMAGES,
        /** One image. */
        IMAGE,
        /** One image, and where in it concepts are active, which only a code with several places tells. */
        IMAGE_PLACES
    }

    /** The name used in commands and files: that of the figure, lower case with hyphens. */
    String id();

    /** What one figure is about. */
    Scope scope();

    /**
     * Draws a figure.
     *
     * @param material what it is drawn from
     * @param how how it is laid out
     * @param images what the scope says: none, at least one, or exactly one
     */
    Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images);

    /** Whether a network has what this figure shows. */
    default boolean fits(Architecture architecture) {
        return scope() != Scope.IMAGE_PLACES || architecture.places() > 1;
    }

    /** Whether a run has what this figure shows; asked where all figures that there are were wanted. */
    default boolean fits(FigureMaterial material) {
        return fits(material.architecture());
    }
}
