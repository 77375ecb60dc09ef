package org.conceptexplorer.analysis.matrix;

import java.util.Arrays;

/** A table of finite floats, one row for each image or point. Immutable; arrays are copied at its border. */
public final class FloatMatrix {
    private final int rows;
    private final int columns;
    private final float[] values;

    private FloatMatrix(int rows, int columns, float[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Copies a table.
     *
     * @param columns numbers in each row, at least 1
     * @param values row by row
     * @throws IllegalArgumentException if the values are not whole rows, or one of them is not finite
     */
    public static FloatMatrix of(int columns, float[] values) {
        if (columns < 1 || values.length % columns != 0) {
            throw new IllegalArgumentException(values.length + " values are not rows of " + columns);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException("row " + i / columns + " holds " + values[i]);
            }
        }
        return new FloatMatrix(values.length / columns, columns, values.clone());
    }

    /**
     * Works out a table, cell by cell.
     *
     * @param rows how many, at least 0
     * @param columns how many, at least 1
     * @param cell gives the number of a row and a column
     */
    public static FloatMatrix filled(int rows, int columns, Cell cell) {
        float[] values = new float[Math.multiplyExact(rows, columns)];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = cell.at(row, column);
            }
        }
        return new FloatMatrix(rows, columns, values);
    }

    /** Gives the number of one cell. */
    @FunctionalInterface
    public interface Cell {
        /** The number at a row and a column, counted from 0; finite. */
        float at(int row, int column);
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** How many numbers a row has. */
    public int columns() {
        return columns;
    }

    /** One number. */
    public float at(int row, int column) {
        return values[row * columns + column];
    }

    /** A copy of one row. */
    public float[] row(int row) {
        return Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }

    /** Some of the rows, in the order they are named in. */
    public FloatMatrix select(int[] chosen) {
        float[] some = new float[Math.multiplyExact(chosen.length, columns)];
        for (int i = 0; i < chosen.length; i++) {
            System.arraycopy(values, chosen[i] * columns, some, i * columns, columns);
        }
        return new FloatMatrix(chosen.length, columns, some);
    }
}
