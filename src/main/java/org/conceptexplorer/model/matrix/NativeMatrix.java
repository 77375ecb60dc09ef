package org.conceptexplorer.model.matrix;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A matrix of float32 in native memory, column after column: an ND4J array in Fortran order. */
public final class NativeMatrix implements AutoCloseable {
    private final INDArray array;
    private final int rows;
    private final int columns;

    /** Makes a matrix of zeros. */
    public NativeMatrix(int rows, int columns) {
        NativeRuntime.load();
        this.array = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'f');
        this.rows = rows;
        this.columns = columns;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** A part of the matrix, in the same memory; not to be used after {@link #close}. */
    public NativeBlock block(int row, int column, int rowCount, int columnCount) {
        if (row < 0 || column < 0 || row + rowCount > rows || column + columnCount > columns) {
            throw new IndexOutOfBoundsException("a block beyond a matrix of " + rows + "×" + columns);
        }
        FloatPointer start = new FloatPointer(array.data().addressPointer()).getPointer((long) column * rows + row);
        return new NativeBlock(start, rowCount, columnCount, rows);
    }

    /** Sets a whole row to one value. */
    public void fillRow(int row, float value) {
        array.getRow(row).assign(value);
    }

    @Override
    public void close() {
        if (array.closeable()) {
            array.close();
        }
    }
}
