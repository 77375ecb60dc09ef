package org.conceptexplorer.model.conv;

/**
 * One term of a convolution: which source pixel it reads, and the sum of which kernel cells weighs it. The output at
 * (i, j) reads the source at (stride·i + rowOffset, stride·j + columnOffset).
 */
final class Tap {
    private final int rowOffset;
    private final int columnOffset;
    private final int[] cells;

    /**
     * Takes over its settings.
     *
     * @param rowOffset where the source row lies
     * @param columnOffset where the source column lies
     * @param cells kernel cells, numbered row by row
     */
    Tap(int rowOffset, int columnOffset, int... cells) {
        this.rowOffset = rowOffset;
        this.columnOffset = columnOffset;
        this.cells = cells.clone();
    }

    int rowOffset() {
        return rowOffset;
    }

    int columnOffset() {
        return columnOffset;
    }

    /** The term's weight: the sum of its cells, which stand {@code step} numbers apart from {@code first} on. */
    float sum(float[] kernel, int first, int step) {
        float sum = 0;
        for (int cell : cells) {
            sum += kernel[first + cell * step];
        }
        return sum;
    }

    /** The reverse of {@link #sum}: adds the gradient of the term's weight to that of each of its cells. */
    void add(float[] kernel, int first, int step, float gradient) {
        for (int cell : cells) {
            kernel[first + cell * step] += gradient;
        }
    }
}
