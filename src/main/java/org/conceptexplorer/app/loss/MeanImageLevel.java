package org.conceptexplorer.app.loss;

import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.data.Dataset;

/** Measures the mean image of the data set on view, once as long as it stays there. */
public final class MeanImageLevel {
    private static final String ABOUT = "mean-image";

    private final LossModel loss;
    private final Background background;
    private final NoticesModel notices;
    private Optional<Dataset> onView = Optional.empty();
    private Runnable known = () -> {};

    /**
     * A level that is not known yet.
     *
     * @param loss where it is shown
     * @param background where it is measured
     * @param notices where problems are said
     */
    public MeanImageLevel(LossModel loss, Background background, NoticesModel notices) {
        this.loss = loss;
        this.background = background;
        this.notices = notices;
    }

    /** Tells somebody each time that a level has become known. */
    public void whenKnown(Runnable told) {
        known = told;
    }

    /** Measures another data set; an answer about the one before, if it comes late, is not shown. */
    public void show(Dataset images) {
        if (isOnView(images)) {
            return;
        }
        onView = Optional.of(images);
        loss.showMeanImage(OptionalDouble.empty());
        background.run(
                () -> MeanImage.error(images.train(), images.test()),
                error -> {
                    if (isOnView(images)) {
                        loss.showMeanImage(OptionalDouble.of(error));
                        known.run();
                    }
                },
                failure -> notices.problem(ABOUT, Explained.sentence("Measuring the mean image", failure)));
    }

    /** There are no images: no level. */
    public void showNone() {
        onView = Optional.empty();
        loss.showMeanImage(OptionalDouble.empty());
    }

    private boolean isOnView(Dataset images) {
        return onView.equals(Optional.of(images));
    }
}
