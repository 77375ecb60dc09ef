package org.conceptexplorer.analysis.probe;

import java.util.Arrays;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/** The best threshold on one column for each class, found in one pass over its values in ascending order. */
final class ColumnSplits {
    private final float[] values;
    private final int[] labels;
    private final int[] counts;

    ColumnSplits(FloatMatrix table, int column, Labels labels) {
        long[] keys = new long[table.rows()];
        for (int row = 0; row < keys.length; row++) {
            int bits = Float.floatToIntBits(table.at(row, column) + 0f); // + 0 makes −0 the same as 0
            keys[row] = (long) ordered(bits) << 32 | labels.at(row);
        }
        Arrays.sort(keys); // pixels have few values and labels: many keys are the same, which sorts quickly
        this.values = new float[keys.length];
        this.labels = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = Float.intBitsToFloat(ordered((int) (keys[i] >> 32)));
            this.labels[i] = (int) keys[i];
        }
        this.counts = labels.counts();
    }

    /** Takes a float's bits to whole numbers in the same order, and back. */
    private static int ordered(int bits) {
        return bits ^ (bits >> 31 & Integer.MAX_VALUE);
    }

    /** For each class its best split; of equally good ones the lowest threshold, then the side above. */
    Split[] best() {
        Split[] best = new Split[counts.length];
        int[] below = new int[counts.length];
        Arrays.fill(best, Split.NONE);
        for (int label = 0; label < best.length; label++) {
            if (counts[label] > 0 && counts[label] < values.length) {
                best[label] =
                        new Split(0.5, values[0] - 1.0, true); // all above: what a column that never changes can do
            }
        }
        for (int i = 0; i + 1 < values.length; i++) {
            below[labels[i]]++;
            if (values[i + 1] > values[i]) {
                improve(best, below, i + 1, ((double) values[i] + values[i + 1]) / 2);
            }
        }
        return best;
    }

    private void improve(Split[] best, int[] below, int allBelow, double threshold) {
        for (int label = 0; label < best.length; label++) {
            if (best[label].balanced() > 0) {
                double own = (double) below[label] / counts[label];
                double others = (double) (allBelow - below[label]) / (values.length - counts[label]);
                double above = (1 - own + others) / 2;
                if (Math.max(above, 1 - above) > best[label].balanced()) {
                    best[label] = new Split(Math.max(above, 1 - above), threshold, above >= 0.5);
                }
            }
        }
    }
}
