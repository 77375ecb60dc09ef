package org.conceptexplorer.figure.map;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Function;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.projection.Pca;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.paint.Numbers;

/** The maps that are drawn by name: all test images by the first two principal components of their codes. */
public final class MapKinds {
    private MapKinds() {}

    private static MapFigure pca(String name, EncodedSet set, PointColours colours) {
        if (set.size() < 2) {
            throw new ExplainedException(
                    "A map needs at least two test images, and there are " + set.size() + "; choose data with more.");
        }
        Pca pca = Pca.fit(set.codes().whole(), 2, Progress.NONE);
        return MapFigure.of(
                name, axis(pca, 0), axis(pca, 1), set, pca.project(set.codes().whole()), colours);
    }

    private static String axis(Pca pca, int component) {
        return "principal component " + (component + 1) + " of the code ("
                + Numbers.decimals(100 * pca.varianceShare(component), 1) + " % of its variance)";
    }

    /** A map of all test images, coloured in some way. */
    private abstract static class Kind implements FigureKind {
        private final String id;
        private final Function<FigureMaterial, PointColours> colours;

        Kind(String id, Function<FigureMaterial, PointColours> colours) {
            this.id = id;
            this.colours = colours;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return pca(id, material.codes().get(), colours.apply(material));
        }
    }

    private static PointColours byConcept(FigureMaterial material) {
        return PointColours.byConcept(material.codes().get().codes());
    }

    /** Coloured by class; by the strongest concept where there are no classes. */
    @AutoService(FigureKind.class)
    public static final class ByClass extends Kind {
        /** The kind. */
        public ByClass() {
            super(
                    "map",
                    material -> material.hasLabels()
                            ? PointColours.byClass(material.requireLabels())
                            : byConcept(material));
        }
    }

    /** Coloured by the strongest concept. */
    @AutoService(FigureKind.class)
    public static final class ByConcept extends Kind {
        /** The kind. */
        public ByConcept() {
            super("map-concepts", MapKinds::byConcept);
        }
    }

    /** Coloured by error. */
    @AutoService(FigureKind.class)
    public static final class ByError extends Kind {
        /** The kind. */
        public ByError() {
            super(
                    "map-errors",
                    material -> PointColours.byError(material.codes().get()));
        }
    }
}
