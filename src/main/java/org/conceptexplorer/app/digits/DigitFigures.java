package org.conceptexplorer.app.digits;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.app.selection.SelectionModel;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.jspecify.annotations.Nullable;

/** The page on view as two figures whose columns stand in line. */
public final class DigitFigures {
    private final DigitsModel model;
    private final SelectionModel selection;
    private final ObjectProperty<BarScale> scale = new SimpleObjectProperty<>(BarScale.COMMON);
    private final ObservableValue<@Nullable Figure> reconstructions;
    private final ObservableValue<@Nullable Figure> bars;

    /**
     * Figures of a model's page.
     *
     * @param selection the concept whose bars stand out
     */
    public DigitFigures(DigitsModel model, SelectionModel selection) {
        this.model = model;
        this.selection = selection;
        reconstructions = Bindings.createObjectBinding(this::drawReconstructions, model.pageProperty());
        bars = Bindings.createObjectBinding(this::drawBars, model.pageProperty(), scale, selection.selectionProperty());
    }

    /** What the heights of bars are measured by. */
    public ObjectProperty<BarScale> scaleProperty() {
        return scale;
    }

    /** Originals above reconstructions; null if there are none. */
    public ObservableValue<@Nullable Figure> reconstructions() {
        return reconstructions;
    }

    /** The concepts of each image; null if there are none. */
    public ObservableValue<@Nullable Figure> bars() {
        return bars;
    }

    private @Nullable Figure drawReconstructions() {
        List<EncodedImage> page = model.pageProperty().get();
        return page.isEmpty()
                ? null
                : new ReconstructionFigure(
                        page, model.pageSize(), List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION), true);
    }

    private @Nullable Figure drawBars() {
        List<EncodedImage> page = model.pageProperty().get();
        return page.isEmpty()
                ? null
                : new ConceptBarsFigure(page, model.pageSize(), scale.get(), OptionalDouble.empty(), true)
                        .withStandingOut(selection.selectionProperty().get().concept());
    }
}
