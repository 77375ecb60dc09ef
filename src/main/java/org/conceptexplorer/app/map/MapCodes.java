package org.conceptexplorer.app.map;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.codes.EncodedSet;

/**
 * The codes that a map shows: of the test images, of the training images, or of both. Where it is both, they are always
 * those of one and the same network: new ones are taken when both are there.
 */
final class MapCodes {
    private final CodesModel test;
    private final CodesModel training;
    private final ReadOnlyObjectWrapper<MapImages> images = new ReadOnlyObjectWrapper<>(MapImages.TEST);
    private final ReadOnlyObjectWrapper<Optional<MapSet>> set = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looked;

    MapCodes(CodesModel test, CodesModel training) {
        this.test = test;
        this.training = training;
        test.codesProperty().addListener(observed -> join());
        training.codesProperty().addListener(observed -> join());
    }

    /** The codes; empty until they are known. */
    ReadOnlyObjectProperty<Optional<MapSet>> setProperty() {
        return set.getReadOnlyProperty();
    }

    /** Which images they are of. */
    ReadOnlyObjectProperty<MapImages> imagesProperty() {
        return images.getReadOnlyProperty();
    }

    /** Takes those of other images. */
    void choose(MapImages wanted) {
        if (wanted != images.get()) {
            lookAway();
            images.set(wanted);
            if (looked) {
                ask();
            }
            join();
        }
    }

    /** Somebody looks at the map, or does not any more. */
    void look(boolean looks) {
        looked = looks;
        if (looks) {
            ask();
        } else {
            lookAway();
        }
    }

    private void ask() {
        wanted().forEach(CodesModel::look);
    }

    private void lookAway() {
        wanted().forEach(CodesModel::lookAway);
    }

    private Stream<CodesModel> wanted() {
        return Stream.of(test, training)
                .filter(codes ->
                        codes == test ? images.get().withTest() : images.get().withTraining());
    }

    /** Calls back when something else is being waited for, or wrong. */
    void whenNews(Runnable listener) {
        Stream.of(test, training).forEach(codes -> {
            codes.askingProperty().addListener(observed -> listener.run());
            codes.problemProperty().addListener(observed -> listener.run());
        });
    }

    /** Whether the network is being asked. */
    boolean asking() {
        return wanted().anyMatch(codes -> codes.askingProperty().get());
    }

    /** Why there are no codes, as a sentence; empty if nothing is wrong. */
    String problem() {
        return wanted().map(codes -> codes.problemProperty().get())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void join() {
        MapImages kind = images.get();
        boolean there = wanted().allMatch(codes -> codes.codesProperty().get().isPresent());
        boolean waiting = kind == MapImages.BOTH && asking();
        if (there && !waiting) {
            set.set(Optional.of(new MapSet(kind, part(test, kind.withTest()), part(training, kind.withTraining()))));
        } else if (!there || set.get().filter(known -> known.kind() == kind).isEmpty()) {
            set.set(Optional.empty());
        }
    }

    private static Optional<EncodedSet> part(CodesModel codes, boolean wanted) {
        return wanted ? codes.codesProperty().get() : Optional.empty();
    }
}
