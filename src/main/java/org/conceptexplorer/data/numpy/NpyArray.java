package org.conceptexplorer.data.numpy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An array of numbers as NumPy stores it: in C order, the last dimension fastest. Immutable; values are copied at the
 * border, but for the two {@code wrap} methods.
 */
public sealed interface NpyArray {
    /** The length of each dimension; empty for a single number. */
    List<Integer> shape();

    /** How many numbers a shape holds; more than an int can count is an {@link ArithmeticException}. */
    static int size(List<Integer> shape) {
        return shape.stream().reduce(1, Math::multiplyExact);
    }

    /** NumPy's way of writing a shape, such as {@code (784, 164)} or {@code (10,)}. */
    static String format(List<Integer> shape) {
        String lengths = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "(" + lengths + (shape.size() == 1 ? ",)" : ")");
    }

    private static List<Integer> checked(List<Integer> shape, int values) {
        if (size(shape) != values || shape.stream().anyMatch(length -> length < 0)) {
            throw new IllegalArgumentException(values + " values do not have the shape " + format(shape));
        }
        return List.copyOf(shape);
    }

    /** Numbers of type float32. */
    final class Floats implements NpyArray {
        private final List<Integer> shape;
        private final float[] values;

        private Floats(List<Integer> shape, float[] values) {
            this.shape = checked(shape, values.length);
            this.values = values;
        }

        /**
         * Copies values.
         *
         * @throws IllegalArgumentException if the shape holds another number of values
         */
        public static Floats copyOf(List<Integer> shape, float[] values) {
            return new Floats(shape, values.clone());
        }

        /** As {@link #copyOf}, but takes over the values: the caller must not change them any more. */
        public static Floats wrap(List<Integer> shape, float[] values) {
            return new Floats(shape, values);
        }

        @Override
        public List<Integer> shape() {
            return shape;
        }

        /** How many values there are. */
        public int size() {
            return values.length;
        }

        /** The value at a position of the flattened array. */
        public float value(int position) {
            return values[position];
        }

        /** A copy of all values. */
        public float[] values() {
            return values.clone();
        }
    }

    /** Numbers of type int32. */
    final class Ints implements NpyArray {
        private final List<Integer> shape;
        private final int[] values;

        private Ints(List<Integer> shape, int[] values) {
            this.shape = checked(shape, values.length);
            this.values = values;
        }

        /**
         * Copies values.
         *
         * @throws IllegalArgumentException if the shape holds another number of values
         */
        public static Ints copyOf(List<Integer> shape, int[] values) {
            return new Ints(shape, values.clone());
        }

        /** As {@link #copyOf}, but takes over the values: the caller must not change them any more. */
        public static Ints wrap(List<Integer> shape, int[] values) {
            return new Ints(shape, values);
        }

        @Override
        public List<Integer> shape() {
            return shape;
        }

        /** How many values there are. */
        public int size() {
            return values.length;
        }

        /** The value at a position of the flattened array. */
        public int value(int position) {
            return values[position];
        }

        /** A copy of all values. */
        public int[] values() {
            return values.clone();
        }
    }
}
