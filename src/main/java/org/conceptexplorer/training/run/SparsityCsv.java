package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;

/** {@code sparsity.csv}: a line for each finished epoch, with how sparse the codes of the test images were after it. */
final class SparsityCsv {
    private static final RunTable TABLE = new RunTable("epoch", "zeros", "active_per_image", "hoyer", "dead");

    private SparsityCsv() {}

    /** Whether every epoch has a sparsity to write. */
    static boolean isKnown(List<EpochRecord> history) {
        return !history.isEmpty()
                && history.stream().allMatch(epoch -> epoch.sparsity().isPresent());
    }

    static SafeFile.Content content(List<EpochRecord> history) {
        return TABLE.content(history.stream()
                .map(epoch -> row(epoch.epoch(), epoch.sparsity().orElseThrow())));
    }

    private static String[] row(int epoch, EpochSparsity sparsity) {
        return new String[] {
            String.valueOf(epoch),
            String.valueOf(sparsity.zeros()),
            String.valueOf(sparsity.activePerImage()),
            sparsity.hoyer().isPresent() ? String.valueOf(sparsity.hoyer().getAsDouble()) : "",
            String.valueOf(sparsity.dead())
        };
    }

    /** The epochs with their sparsities; a line for each. */
    static List<EpochRecord> read(Path file, List<EpochRecord> history) throws IOException {
        List<EpochRecord> known = new ArrayList<>();
        TABLE.read(file, row -> {
            if (known.size() == history.size() || Integer.parseInt(row.get(0)) != known.size() + 1) {
                throw new IllegalArgumentException("epoch " + row.get(0) + " is out of order");
            }
            known.add(history.get(known.size()).with(sparsity(row)));
        });
        if (known.size() < history.size()) {
            throw new IOException("it has " + known.size() + " of " + history.size() + " epochs");
        }
        return known;
    }

    private static EpochSparsity sparsity(List<String> row) {
        return new EpochSparsity(
                within(row.get(1), "zeros", 1),
                within(row.get(2), "active_per_image", Integer.MAX_VALUE),
                row.get(3).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(within(row.get(3), "hoyer", 1)),
                (int) within(row.get(4), "dead", Integer.MAX_VALUE));
    }

    private static double within(String text, String name, double most) {
        double value = Double.parseDouble(text);
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(name + " is " + text + ", which is out of range");
        }
        return value;
    }
}
