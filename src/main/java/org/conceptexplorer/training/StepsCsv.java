package org.conceptexplorer.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** {@code steps.csv}: a line for each step. */
final class StepsCsv {
    private static final RunTable TABLE = new RunTable("step", "epoch", "loss");

    private StepsCsv() {}

    static void write(Path file, StepLosses steps) {
        TABLE.write(file, IntStream.range(0, steps.size()).mapToObj(step -> row(steps, step)));
    }

    private static String[] row(StepLosses steps, int index) {
        return new String[] {
            String.valueOf(index + 1), String.valueOf(steps.epoch(index)), String.valueOf(steps.loss(index))
        };
    }

    static StepLosses read(Path file, int stepsPerEpoch) throws IOException {
        StepLosses.Recorder steps = new StepLosses.Recorder();
        TABLE.read(file, row -> {
            check(row, steps.size(), stepsPerEpoch);
            steps.add(Double.parseDouble(row.get(2)));
        });
        return steps.losses(stepsPerEpoch);
    }

    private static void check(List<String> row, int index, int stepsPerEpoch) {
        if (Integer.parseInt(row.get(0)) != index + 1
                || Integer.parseInt(row.get(1)) != StepLosses.epoch(index, stepsPerEpoch)) {
            throw new IllegalArgumentException("step " + row.get(0) + " of epoch " + row.get(1) + " is out of order");
        }
    }
}
