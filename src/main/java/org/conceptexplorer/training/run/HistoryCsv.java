package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.training.EpochRecord;

/** {@code history.csv}: a line for each finished epoch. */
final class HistoryCsv {
    private static final RunTable TABLE = new RunTable(
            "epoch", "images", "seconds", "images_per_second", "train_loss", "train_bce", "train_l1", "validation_bce");

    private HistoryCsv() {}

    static void write(Path file, List<EpochRecord> history) {
        TABLE.write(file, history.stream().map(HistoryCsv::row));
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
            String.valueOf(epoch.validationBce())
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
                Integer.parseInt(row.get(1)),
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(4)),
                Double.parseDouble(row.get(5)),
                Double.parseDouble(row.get(6)),
                Double.parseDouble(row.get(7)));
    }
}
