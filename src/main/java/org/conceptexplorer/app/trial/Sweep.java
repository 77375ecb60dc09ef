package org.conceptexplorer.app.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.trial.PictureRow;
import org.conceptexplorer.figure.trial.PictureTableFigure;
import org.conceptexplorer.model.Architecture;

/**
 * Bars that change step by step, each step to be drawn.
 *
 * @param name of the figure
 * @param title of the figure
 * @param across what changes from left to right
 * @param columns headings of the columns
 * @param rows what stands before each row
 * @param concepts what each row is about; a row without one is empty here
 * @param steps the bars of all pictures, row by row
 */
record Sweep(
        String name,
        String title,
        String across,
        List<String> columns,
        List<String> rows,
        List<OptionalInt> concepts,
        List<Bars> steps) {
    private static final int TRAVERSAL_STEPS = 9;
    private static final int GRID_COLUMNS = 9; // the place below the bars is wide and low
    private static final int GRID_ROWS = 5;
    private static final int BLEND_STEPS = 11;

    /** Each concept in turn, from the least to the most that is usual, all others as they are. */
    static Sweep traversals(Bars bars, Ranges ranges) {
        List<Bars> steps = new ArrayList<>();
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            for (int step = 0; step < TRAVERSAL_STEPS; step++) {
                steps.add(bars.pulledTo(concept, ranges.between(concept, step / (TRAVERSAL_STEPS - 1.0))));
            }
        }
        return new Sweep(
                "traversals",
                "What each concept changes",
                "each concept alone, from its 1st to its 99th percentile",
                List.of(),
                texts(Architecture.CONCEPTS, String::valueOf),
                IntStream.range(0, Architecture.CONCEPTS)
                        .mapToObj(OptionalInt::of)
                        .toList(),
                steps);
    }

    /** Two concepts at once, the others as they are. */
    static Sweep grid(Bars bars, Ranges ranges, int across, int down) {
        List<Bars> steps = new ArrayList<>();
        for (int row = 0; row < GRID_ROWS; row++) {
            Bars pulled = bars.pulledTo(down, ranges.between(down, row / (GRID_ROWS - 1.0)));
            for (int column = 0; column < GRID_COLUMNS; column++) {
                steps.add(pulled.pulledTo(across, ranges.between(across, column / (GRID_COLUMNS - 1.0))));
            }
        }
        return new Sweep(
                "two-concepts",
                "Concepts " + across + " and " + down + " together",
                "concept " + across + " to the right, concept " + down + " downwards",
                texts(GRID_COLUMNS, step -> words(ranges.between(across, step / (GRID_COLUMNS - 1.0)))),
                texts(GRID_ROWS, step -> words(ranges.between(down, step / (GRID_ROWS - 1.0)))),
                texts(GRID_ROWS, step -> down).stream().map(OptionalInt::of).toList(),
                steps);
    }

    /** From the bars to another image's code, in equal steps. */
    static Sweep blend(Bars bars, ConceptCode other, String from, String to) {
        List<Bars> steps = IntStream.range(0, BLEND_STEPS)
                .mapToObj(step -> blended(bars, other, step / (BLEND_STEPS - 1.0)))
                .toList();
        return new Sweep(
                "blend",
                "From one image to another through the code",
                from + " → " + to,
                texts(BLEND_STEPS, step -> Math.round(100.0 * step / (BLEND_STEPS - 1)) + " %"),
                List.of(""),
                List.of(OptionalInt.empty()),
                steps);
    }

    private static Bars blended(Bars bars, ConceptCode other, double share) {
        float[] values = bars.values();
        for (int i = 0; i < values.length; i++) {
            float goal = other.at(i / Architecture.CONCEPTS, i % Architecture.CONCEPTS);
            values[i] += (float) (share * (goal - values[i]));
        }
        ConceptCode code = ConceptCode.of(bars.architecture(), values);
        return new Bars(bars.architecture(), bars.measured(), code, bars.pulled(), bars.locked());
    }

    private static String words(double activation) {
        return NumberWords.significant(activation);
    }

    private static <T> List<T> texts(int count, IntFunction<T> text) {
        return IntStream.range(0, count).mapToObj(text).toList();
    }

    /** The codes to be drawn. */
    float[][] codes() {
        return steps.stream().map(Bars::values).toArray(float[][]::new);
    }

    /** The figure, once all pictures are drawn. */
    PictureTableFigure figure(float[][] pictures) {
        int width = steps.size() / rows.size();
        List<PictureRow> drawn = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Pixels> line = IntStream.range(row * width, (row + 1) * width)
                    .mapToObj(picture -> Pixels.of(pictures[picture]))
                    .toList();
            drawn.add(new PictureRow(rows.get(row), concepts.get(row), line, List.of()));
        }
        return new PictureTableFigure(name, title, across, columns, drawn);
    }
}
