package org.conceptexplorer.app.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.neighbour.NearestNeighbours;
import org.conceptexplorer.analysis.neighbour.Neighbours;
import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.trial.PictureRow;
import org.conceptexplorer.figure.trial.PictureTableFigure;
import org.jspecify.annotations.Nullable;

/** The training images whose codes are nearest to the bars. */
public final class NeighboursModel {
    private static final int NEAREST = 12;

    private final Background background;
    private final BarsModel bars;
    private final CodesModel codes;
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private Optional<EncodedSet> prepared = Optional.empty();
    private @Nullable NearestNeighbours search;
    private boolean lookedAt;
    private boolean working;
    private boolean stale;

    /**
     * No neighbours are known yet.
     *
     * @param background where they are searched
     * @param codes of the training images
     */
    NeighboursModel(Background background, BarsModel bars, CodesModel codes) {
        this.background = background;
        this.bars = bars;
        this.codes = codes;
        bars.barsProperty().addListener(observed -> find());
        codes.codesProperty().addListener(observed -> find());
        codes.askingProperty().addListener(observed -> say());
        codes.problemProperty().addListener(observed -> say());
    }

    /** The nearest images; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable Figure> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** What is being waited for, or what is wrong, as a sentence; empty if neither. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Somebody looks at them, or does not any more. */
    void look(boolean looked) {
        boolean before = lookedAt;
        lookedAt = looked;
        if (looked) {
            codes.look();
            find();
        } else if (before) {
            codes.lookAway(); // else another place, which shows the same codes, might have begun to look
        }
        say();
    }

    private void say() {
        boolean waiting =
                codes.askingProperty().get() && codes.codesProperty().get().isEmpty();
        status.set(
                waiting
                        ? "Looking through the codes of all training images…"
                        : codes.problemProperty().get());
    }

    private void find() {
        Optional<EncodedSet> known = codes.codesProperty().get();
        Optional<Bars> now = bars.barsProperty().get();
        if (working) {
            stale = true;
        } else if (known.isEmpty()) {
            figure.set(null);
        } else if (lookedAt
                && now.isPresent()
                && now.get().architecture() == known.get().architecture()) {
            search(known.get(), now.get());
        }
    }

    private void search(EncodedSet known, Bars now) {
        working = true;
        stale = false;
        NearestNeighbours before = prepared.equals(codes.codesProperty().get()) ? search : null;
        background.run(
                () -> {
                    NearestNeighbours with =
                            before == null ? new NearestNeighbours(known.codes().whole()) : before;
                    float[] code = now.values();
                    Neighbours found = with.of(
                            FloatMatrix.of(code.length, code),
                            Math.min(NEAREST, known.images().size()),
                            Progress.NONE);
                    return new Found(with, draw(known.images(), found));
                },
                found -> {
                    prepared = Optional.of(known);
                    search = found.search();
                    figure.set(found.figure());
                    finished();
                },
                failure -> {
                    status.set(Explained.sentence("Searching the nearest images", failure));
                    finished();
                });
    }

    private void finished() {
        working = false;
        if (stale) {
            find();
        }
    }

    private record Found(NearestNeighbours search, Figure figure) {}

    private static Figure draw(ImageSet images, Neighbours found) {
        int[] positions = found.of(0);
        List<Pixels> pictures = IntStream.of(positions)
                .mapToObj(position -> Pixels.of(images, position))
                .toList();
        List<String> captions = IntStream.range(0, positions.length)
                .mapToObj(rank -> NumberWords.significant(found.distance(0, rank)))
                .toList();
        List<String> columns = IntStream.of(positions)
                .mapToObj(position -> images.isLabelled() ? images.className(position) : String.valueOf(position))
                .toList();
        return new PictureTableFigure(
                "nearest",
                "The nearest training images by their code",
                images.isLabelled() ? "class above, distance of the codes below" : "index above, distance below",
                columns,
                List.of(new PictureRow("", OptionalInt.empty(), pictures, captions)));
    }
}
