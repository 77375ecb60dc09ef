package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.StepLosses;

/** {@code steps.csv}: a line for each step, with its whole loss. */
final class StepsCsv {
    private static final RunTable TABLE = new RunTable("step", "epoch", "loss");

    private StepsCsv() {}

    static SafeFile.Content content(StepLosses steps) {
        return TABLE.content(IntStream.range(0, steps.size()).mapToObj(step -> row(steps, step)));
    }

    private static String[] row(StepLosses steps, int index) {
        return new String[] {
            String.valueOf(index + 1), String.valueOf(steps.epoch(index)), String.valueOf(steps.loss(index))
        };
    }

    /** Adds the whole losses to what is collected. */
    static void read(Path file, int stepsPerEpoch, StepLosses.Recorder steps) throws IOException {
        TABLE.read(file, row -> {
            check(row, steps.size(), stepsPerEpoch);
            steps.addTotal(Double.parseDouble(row.get(2)));
        });
    }

    private static void check(List<String> row, int index, int stepsPerEpoch) {
        if (Integer.parseInt(row.get(0)) != index + 1
                || Integer.parseInt(row.get(1)) != StepLosses.epoch(index, stepsPerEpoch)) {
            throw new IllegalArgumentException("step " + row.get(0) + " of epoch " + row.get(1) + " is out of order");
        }
    }
}
