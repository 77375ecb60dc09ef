package org.conceptexplorer.exchange.dl4j;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import org.conceptexplorer.base.MalformedException;

/**
 * Reads the numbers of an array as ND4J writes them, big-endian: two buffers, each with the name of how it was kept, its
 * length, the name of its numbers' type, and the numbers. The first tells the array's shape, the second its values.
 */
final class Dl4jCoefficients {
    /** Rank, and for 32 dimensions length and stride, and three numbers more. */
    private static final int LONGEST_SHAPE = 2 * 32 + 4;

    private Dl4jCoefficients() {}

    /**
     * All values of a vector, or of a matrix of one row.
     *
     * @throws MalformedException if they are no floating-point numbers, or not as many as are told
     */
    static float[] read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long size = size(in);
            in.readUTF();
            long length = in.readLong();
            boolean wide = isWide(in.readUTF());
            if (length != size || length < 0 || length > in.available() / (wide ? Double.BYTES : Float.BYTES)) {
                throw new MalformedException("holds fewer coefficients than it tells");
            }
            float[] values = new float[(int) length];
            for (int i = 0; i < values.length; i++) {
                values[i] = wide ? (float) in.readDouble() : in.readFloat();
            }
            if (in.available() > 0) {
                throw new MalformedException("holds more coefficients than it tells");
            }
            return values;
        } catch (EOFException | UTFDataFormatException e) {
            throw new MalformedException("holds coefficients that are no array of ND4J");
        }
    }

    private static boolean isWide(String type) throws IOException {
        if (type.equals("FLOAT") || type.equals("DOUBLE")) {
            return type.equals("DOUBLE");
        }
        throw new MalformedException("holds coefficients that are neither FLOAT nor DOUBLE");
    }

    /** How many values the shape has. */
    private static long size(DataInputStream in) throws IOException {
        in.readUTF();
        long length = in.readLong();
        String type = in.readUTF();
        if (!type.equals("LONG") || length < 4 || length > LONGEST_SHAPE) {
            throw new MalformedException("holds coefficients that are no array of ND4J");
        }
        long[] shape = new long[(int) length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
        }
        boolean vector = shape[0] == 1 || (shape[0] == 2 && shape[1] == 1 && length > 2);
        if (!vector) {
            throw new MalformedException("holds coefficients that are no row of numbers");
        }
        return shape[(int) shape[0]];
    }
}
