package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.StepLosses;

/** {@code terms.csv}: a line for each step, with the terms of its loss; the third only where names were learned. */
final class TermsCsv {
    private static final RunTable TABLE = new RunTable(3, "step", "bce", "l1", "names");

    /** What other programs may lose of a number when they write the file anew. */
    private static final double ROUNDING = 1e-5;

    private TermsCsv() {}

    static SafeFile.Content content(StepLosses steps) {
        int columns = steps.hasNames() ? 4 : 3;
        return TABLE.content(columns, IntStream.range(0, steps.size()).mapToObj(step -> row(steps, step)));
    }

    private static String[] row(StepLosses steps, int index) {
        return new String[] {
            String.valueOf(index + 1),
            String.valueOf(steps.bce(index)),
            String.valueOf(steps.l1(index)),
            String.valueOf(steps.names(index))
        };
    }

    /** Adds the terms to the whole losses that are collected already, of which they have to be the terms. */
    static void read(Path file, StepLosses.Recorder steps) throws IOException {
        TABLE.read(file, row -> {
            int step = Integer.parseInt(row.get(0));
            if (step != steps.terms() + 1 || step > steps.size()) {
                throw new IllegalArgumentException("step " + step + " is out of order");
            }
            double names = row.size() > 3 ? Double.parseDouble(row.get(3)) : 0;
            StepLoss terms = new StepLoss(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)), names);
            check(step, terms.total(), steps.total(step - 1));
            steps.addTerms(terms);
        });
        if (steps.terms() < steps.size()) {
            throw new IOException("it has " + steps.terms() + " of " + steps.size() + " steps");
        }
    }

    private static void check(int step, double sum, double loss) {
        boolean same = Double.isFinite(loss)
                ? Math.abs(sum - loss) <= ROUNDING * Math.max(1, Math.abs(loss))
                : !Double.isFinite(sum);
        if (!same) {
            throw new IllegalArgumentException("the terms of step " + step + " do not add up to its loss");
        }
    }
}
