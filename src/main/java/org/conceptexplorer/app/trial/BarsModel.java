package org.conceptexplorer.app.trial;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.app.codes.LatestQuestion;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.PictureError;
import org.conceptexplorer.training.session.Respondent;

/**
 * The ten bars of the image that is tried, and the picture that the network draws from them. Bars can be pulled: the
 * picture follows. While a network learns, bars that nobody pulled and the picture follow it.
 */
public final class BarsModel {
    private static final double NOTHING = 1e-9;

    private final LatestQuestion measuring;
    private final LatestQuestion drawing;
    private final ReadOnlyObjectWrapper<Optional<Bars>> bars = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Pixels seen = TrialImage.NOTHING.pixels();
    private OptionalDouble measuredError = OptionalDouble.empty();
    private boolean lookedAt;
    private long asked;
    private long shown;

    /**
     * Bars of nothing yet.
     *
     * @param network answers on whatever thread
     * @param delivery brings answers to the JavaFX thread
     */
    public BarsModel(Respondent network, FxDelivery delivery) {
        measuring = new LatestQuestion(network, delivery);
        drawing = new LatestQuestion(network, delivery);
    }

    /** The bars; empty until a network has measured an image. */
    public ReadOnlyObjectProperty<Optional<Bars>> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** The picture that was drawn last; empty until there is one. */
    public ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** What the changes lead to: {@code removed: concept 2 → error 0.091 → 0.164}; empty without changes. */
    public ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** Why there are no bars, as a sentence; empty if nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes another image: bars that were pulled follow again, locked ones stay. */
    void take(Pixels image, boolean another) {
        seen = image;
        if (another) {
            bars.get().ifPresent(now -> bars.set(Optional.of(now.reset())));
        }
        measure();
    }

    /** Somebody looks, or does not any more: then nothing is asked. */
    void look(boolean looked) {
        lookedAt = looked;
        measure();
    }

    /** The network has changed, or is another one. */
    void measure() {
        if (lookedAt) {
            ImageSet one = TrialImage.asSet(seen);
            Pixels image = seen;
            measuring.ask(network -> network.encode(one, new int[] {0}, true), found -> measured(image, found));
        }
    }

    private void measured(Pixels image, Encoding found) {
        if (image != seen) {
            return; // there is another image by now, which is being asked about
        }
        if (!finite(found.code(0))) {
            bars.set(Optional.empty());
            drawn.set(Optional.empty());
            effect.set("");
            problem.set("The activations of this image are not numbers, so it has no bars; the weights of this run have"
                    + " most likely diverged: train again with a lower learning rate, or open another run.");
            return;
        }
        problem.set("");
        ConceptCode code = ConceptCode.of(found.architecture(), found.code(0));
        Bars next = bars.get()
                .map(now -> now.measuredAnew(found.architecture(), code))
                .orElseGet(() -> Bars.of(found.architecture(), code));
        float[] picture = found.reconstruction(0);
        measuredError = OptionalDouble.of(PictureError.crossEntropy(picture, values(seen)));
        bars.set(Optional.of(next));
        if (next.changed()) {
            draw(next);
        } else {
            shown = ++asked;
            show(next, picture);
        }
    }

    private static boolean finite(float[] code) {
        for (float value : code) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** Pulls a bar to a height. */
    public void pull(int concept, double height) {
        change(now -> now.pulledTo(concept, height < NOTHING ? 0 : height));
    }

    /** Puts a bar to nothing. */
    public void remove(int concept) {
        change(now -> now.zeroed(concept));
    }

    /** Paints one place of a concept. */
    public void paint(int concept, int place, double value) {
        change(now -> now.painted(concept, place, value));
    }

    /** Locks a bar, or unlocks it. */
    public void lock(int concept) {
        change(now -> now.lockChanged(concept));
    }

    /** All bars as they were measured, but for those that are locked. */
    public void reset() {
        change(Bars::reset);
    }

    private void change(UnaryOperator<Bars> changing) {
        bars.get().map(changing).ifPresent(next -> {
            bars.set(Optional.of(next));
            draw(next);
        });
    }

    private void draw(Bars wanted) {
        long order = ++asked;
        float[] code = wanted.values();
        drawing.ask(network -> decode(network, wanted.architecture(), code), picture -> {
            if (order > shown && picture.length > 0) {
                shown = order;
                show(wanted, picture);
            }
        });
    }

    /** Nothing if the network is another one by now. */
    private static float[] decode(Inference network, Architecture architecture, float[] code) {
        return network.architecture() == architecture ? network.decode(new float[][] {code})[0] : new float[0];
    }

    private void show(Bars of, float[] picture) {
        double error = PictureError.crossEntropy(picture, values(seen));
        drawn.set(Optional.of(new Drawn(of, Pixels.of(picture), error)));
        effect.set(of.changed() ? effect(of, error) : "");
    }

    private String effect(Bars of, double error) {
        boolean removed = of.changes().stream().allMatch(of::removed);
        String concepts = of.changes().size() == 1
                ? "concept " + of.changes().get(0)
                : "concepts "
                        + String.join(
                                ", ", of.changes().stream().map(String::valueOf).toList());
        return (removed ? "removed: " : "changed: ") + concepts + " → error "
                + (measuredError.isPresent() ? NumberWords.significant(measuredError.getAsDouble()) + " → " : "")
                + NumberWords.significant(error);
    }

    private static float[] values(Pixels pixels) {
        float[] values = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = pixels.get(pixel);
        }
        return values;
    }
}
