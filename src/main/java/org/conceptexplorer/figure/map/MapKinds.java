package org.conceptexplorer.figure.map;

import com.google.auto.service.AutoService;
import java.util.List;
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

    /** Coloured by class; by the strongest concept where there are no classes. */
    @AutoService(FigureKind.class)
    public static final class ByClass implements FigureKind {
        @Override
        public String id() {
            return "map";
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            EncodedSet set = material.codes().get();
            PointColours colours = material.hasLabels()
                    ? PointColours.byClass(material.requireLabels())
                    : PointColours.byConcept(set.codes());
            return pca(id(), set, colours);
        }
    }

    /** Coloured by the strongest concept. */
    @AutoService(FigureKind.class)
    public static final class ByConcept implements FigureKind {
        @Override
        public String id() {
            return "map-concepts";
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            EncodedSet set = material.codes().get();
            return pca(id(), set, PointColours.byConcept(set.codes()));
        }
    }

    /** Coloured by error. */
    @AutoService(FigureKind.class)
    public static final class ByError implements FigureKind {
        @Override
        public String id() {
            return "map-errors";
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            EncodedSet set = material.codes().get();
            return pca(id(), set, PointColours.byError(set));
        }
    }
}
