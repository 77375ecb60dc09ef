package org.conceptexplorer.app.trial;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.app.codes.LatestQuestion;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.session.Respondent;
import org.jspecify.annotations.Nullable;

/** Pictures drawn from bars that change step by step: traversals, two concepts at once, a blend with another image. */
public final class SweepModel {
    /** What is swept. */
    public enum Kind {
        /** Each concept alone. */
        TRAVERSALS,
        /** Two concepts at once. */
        TWO_CONCEPTS,
        /** From the image to another one. */
        BLEND
    }

    private final LatestQuestion network;
    private final TrialImageModel image;
    private final BarsModel bars;
    private final CodesModel codes;
    private final SeededRandom random = new SeededRandom(2);
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> across = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> down = new SimpleObjectProperty<>(1);
    private final ReadOnlyObjectWrapper<OptionalInt> partner = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * Nothing is swept yet.
     *
     * @param codes what is usual of each concept, and the codes of other images
     */
    SweepModel(Respondent network, FxDelivery delivery, TrialImageModel image, BarsModel bars, CodesModel codes) {
        this.network = new LatestQuestion(network, delivery);
        this.image = image;
        this.bars = bars;
        this.codes = codes;
        bars.drawnProperty().addListener(observed -> draw());
        codes.codesProperty().addListener(observed -> draw());
        kind.addListener(observed -> draw());
        across.addListener(observed -> draw());
        down.addListener(observed -> draw());
        partner.addListener(observed -> draw());
    }

    /** What is swept; nothing is asked while that is empty. */
    public ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    /** The concept that grows from left to right. */
    public ObjectProperty<Integer> acrossProperty() {
        return across;
    }

    /** The concept that grows downwards. */
    public ObjectProperty<Integer> downProperty() {
        return down;
    }

    /** The test image that the picture is blended with. */
    public ReadOnlyObjectProperty<OptionalInt> partnerProperty() {
        return partner.getReadOnlyProperty();
    }

    /** The pictures; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable Figure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** Why another image could not be taken, as a sentence; empty if nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Chooses the image to blend with. */
    public void chooseOther(int position) {
        if (position < 0 || position >= image.count()) {
            problem.set("There is no image " + position + "; choose from 0 to " + (image.count() - 1) + ".");
        } else {
            problem.set("");
            partner.set(OptionalInt.of(position));
        }
    }

    /** Blends with any other image. */
    public void anyOther() {
        if (image.count() > 0) {
            chooseOther(random.nextInt(image.count()));
        }
    }

    private void draw() {
        if (kind.get().isPresent()) {
            bars.barsProperty()
                    .get()
                    .flatMap(now -> sweep(kind.get().get(), now))
                    .ifPresent(this::ask);
        }
    }

    private Optional<Sweep> sweep(Kind wanted, Bars now) {
        Ranges ranges = Ranges.of(codes.codesProperty().get(), Optional.of(now));
        return switch (wanted) {
            case TRAVERSALS -> Optional.of(Sweep.traversals(now, ranges));
            case TWO_CONCEPTS -> Optional.of(Sweep.grid(now, ranges, across.get(), down.get()));
            case BLEND -> codes.codesProperty().get().flatMap(known -> blend(now, known));
        };
    }

    private Optional<Sweep> blend(Bars now, EncodedSet known) {
        if (partner.get().isEmpty()
                || partner.get().getAsInt() >= known.images().size()) {
            anyOther(); // which draws by itself
            return Optional.empty();
        }
        int position = partner.get().getAsInt();
        ConceptCode code =
                ConceptCode.of(known.architecture(), known.codes().whole().row(position));
        return known.architecture() == now.architecture()
                ? Optional.of(Sweep.blend(
                        now,
                        code,
                        image.imageProperty().get().name(),
                        TrialImage.of(known.images(), position).name()))
                : Optional.empty();
    }

    private void ask(Sweep sweep) {
        Architecture architecture = sweep.steps().get(0).architecture();
        float[][] wanted = sweep.codes();
        network.ask(asked -> asked.architecture() == architecture ? asked.decode(wanted) : new float[0][], pictures -> {
            if (pictures.length > 0) {
                figure.set(sweep.figure(pictures));
            }
        });
    }
}
