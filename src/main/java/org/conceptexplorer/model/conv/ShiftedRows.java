package org.conceptexplorer.model.conv;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Round;
import org.conceptexplorer.model.compute.Rows;

/**
 * Copies of a map's rows, shifted by each column offset that a convolution needs and thinned out by its stride, with
 * zeros beyond the edges. Their columns stand where the output's stand, so that {@link Rows} can combine them. Shifts
 * along the other axis need no copies: they choose another row.
 */
final class ShiftedRows {
    private final FeatureMap source;
    private final int stride;
    private final int least;
    private final float[][][] rows;
    private final float[] zeros;
    private final Round.Task channelOfAShift = this::fillChannel;

    /**
     * Reserves the copies.
     *
     * @param source what is copied
     * @param stride source columns from one column of a copy to the next
     * @param width columns of a copy
     * @param taps whose column offsets are needed
     */
    ShiftedRows(FeatureMap source, int stride, int width, Collection<Tap> taps) {
        IntSummaryStatistics offsets = taps.stream().mapToInt(Tap::columnOffset).summaryStatistics();
        this.source = source;
        this.stride = stride;
        this.least = offsets.getMin();
        this.rows = new float[offsets.getMax() - least + 1][source.channels() * source.side()][width * source.lanes()];
        this.zeros = new float[width * source.lanes()];
    }

    /** A row of zeros, as long as the others. */
    float[] zeros() {
        return zeros;
    }

    /** The source row {@code y} as a tap with this column offset reads it; zeros if there is no such row. */
    float[] row(int columnOffset, int channel, int y) {
        return y < 0 || y >= source.side() ? zeros : rows[columnOffset - least][channel * source.side() + y];
    }

    /** Copies the source's rows anew. */
    void fill(Crew.Place place) {
        place.share(rows.length * source.channels(), channelOfAShift);
    }

    private void fillChannel(int helper, int number) {
        int shift = number / source.channels();
        int channel = number % source.channels();
        for (int y = 0; y < source.side(); y++) {
            fill(rows[shift][channel * source.side() + y], channel, y, shift + least);
        }
    }

    private void fill(float[] row, int channel, int y, int offset) {
        int lanes = source.lanes();
        int first = Math.max(0, -Math.floorDiv(offset, stride));
        int last = Math.min(row.length / lanes - 1, Math.floorDiv(source.side() - 1 - offset, stride));
        // With the source in as many parts as the stride, the columns of one offset stand together already.
        int together = stride == source.phases() ? last - first + 1 : 1;
        for (int column = first; column <= last; column += together) {
            int x = stride * column + offset;
            System.arraycopy(source.rowOf(channel, y, x), source.placeOf(x), row, column * lanes, together * lanes);
        }
    }
}
