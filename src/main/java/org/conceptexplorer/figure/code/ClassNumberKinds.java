package org.conceptexplorer.figure.code;

import com.google.auto.service.AutoService;
import java.util.List;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureMaterial;

/** The heat maps of concepts and classes with one table each, by name. */
public final class ClassNumberKinds {
    private ClassNumberKinds() {}

    /** A heat map of one number, for all test images. */
    private abstract static class Kind implements FigureKind {
        private final ClassNumber number;

        Kind(ClassNumber number) {
            this.number = number;
        }

        @Override
        public String id() {
            return ConceptClassesFigure.name(number);
        }

        @Override
        public Scope scope() {
            return Scope.RUN;
        }

        @Override
        public boolean fits(FigureMaterial material) {
            return material.hasLabels();
        }

        @Override
        public Figure draw(FigureMaterial material, Arrangement how, List<EncodedImage> images) {
            return ConceptClassesFigure.of(material.codes().get().codes(), material.requireLabels())
                    .only(number);
        }
    }

    /** Mean activations. */
    @AutoService(FigureKind.class)
    public static final class Mean extends Kind {
        /** The kind. */
        public Mean() {
            super(ClassNumber.MEAN);
        }
    }

    /** Median activations. */
    @AutoService(FigureKind.class)
    public static final class Median extends Kind {
        /** The kind. */
        public Median() {
            super(ClassNumber.MEDIAN);
        }
    }

    /** How often concepts are active. */
    @AutoService(FigureKind.class)
    public static final class Active extends Kind {
        /** The kind. */
        public Active() {
            super(ClassNumber.ACTIVE);
        }
    }
}
