package org.conceptexplorer.app.sweep;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.conceptexplorer.app.fx.FigureView;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.figure.Figure;

/** A sweep: on the left what the next one is to be, on the right what came of the last. */
public final class SweepPane extends HBox {
    private final SweepModel sweep;

    /**
     * Shows a sweep.
     *
     * @param figure a view for its figures
     */
    public SweepPane(SweepModel sweep, FigureView figure) {
        this.sweep = sweep;
        setId("sweep");
        SweepResultView result = new SweepResultView(sweep.outcome(), figure);
        HBox.setHgrow(result, Priority.ALWAYS);
        getChildren().addAll(new SweepFormView(sweep), result);
    }

    /** The figures of what came of it, the one on view first. */
    public List<Figure> figures() {
        return sweep.outcome().figures();
    }

    /** Where they come from. */
    public Optional<Origin> origin() {
        return sweep.outcome()
                .resultsProperty()
                .get()
                .map(results -> new SweepOrigin(results, sweep.outcome().folder()));
    }
}
