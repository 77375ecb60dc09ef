package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.EpochRecord;

/** {@code history.csv}: a line for each finished epoch; the last column only where names were learned. */
final class HistoryCsv {
    private static final int WITHOUT_NAMES = 8;

    private static final RunTable TABLE = new RunTable(
            WITHOUT_NAMES,
            "epoch",
            "images",
            "seconds",
            "images_per_second",
            "train_loss",
            "train_bce",
            "train_l1",
            "validation_bce",
            "train_names");

    private HistoryCsv() {}

    static SafeFile.Content content(List<EpochRecord> history) {
        boolean named = history.stream().anyMatch(epoch -> epoch.trainNames() != 0);
        int columns = named ? WITHOUT_NAMES + 1 : WITHOUT_NAMES;
        return TABLE.content(columns, history.stream().map(HistoryCsv::row));
    }

    private static String[] row(EpochRecord epoch) {
        return new String[] {
            String.valueOf(epoch.epoch()),
            String.valueOf(epoch.images()),
            String.valueOf(epoch.seconds()),
            String.valueOf(epoch.imagesPerSecond()),
            String.valueOf(epoch.trainLoss()),
            String.valueOf(epoch.trainBce()),
            String.valueOf(epoch.trainL1()),
            String.valueOf(epoch.validationBce()),
            String.valueOf(epoch.trainNames())
        };
    }

    static List<EpochRecord> read(Path file) throws IOException {
        List<EpochRecord> history = new ArrayList<>();
        TABLE.read(file, row -> {
            EpochRecord epoch = epoch(row);
            if (epoch.epoch() != history.size() + 1) {
                throw new IllegalArgumentException("epoch " + epoch.epoch() + " is out of order");
            }
            history.add(epoch);
        });
        return history;
    }

    /** The fourth column, images per second, follows from the two before it. */
    private static EpochRecord epoch(List<String> row) {
        return new EpochRecord(
                Integer.parseInt(row.get(0)),
                count(row.get(1), "images"),
                seconds(row.get(2)),
                finite(row.get(4), "train_loss"),
                finite(row.get(5), "train_bce"),
                finite(row.get(6), "train_l1"),
                row.size() > WITHOUT_NAMES ? finite(row.get(WITHOUT_NAMES), "train_names") : 0,
                finite(row.get(7), "validation_bce"));
    }

    private static int count(String text, String name) {
        int count = Integer.parseInt(text);
        if (count < 1) {
            throw new IllegalArgumentException(name + " is " + count + ", less than 1");
        }
        return count;
    }

    private static double seconds(String text) {
        double seconds = finite(text, "seconds");
        if (seconds <= 0) {
            throw new IllegalArgumentException("seconds is " + text + ", not more than 0");
        }
        return seconds;
    }

    /** An epoch that is recorded has not diverged. */
    private static double finite(String text, String name) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + text + ", which is not finite");
        }
        return value;
    }
}
