package org.conceptexplorer.data.numpy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.MalformedException;

/**
 * A type of numbers as NumPy names it, such as {@code <f4}: the order of its bytes, its kind and how many bytes it has.
 *
 * @param order of the bytes of a number
 * @param kind f for floats, i and u for integers with and without a sign, b for true and false
 * @param bytes of one number
 */
record NumberType(ByteOrder order, char kind, int bytes) {
    static final NumberType FLOAT32 = new NumberType(ByteOrder.LITTLE_ENDIAN, 'f', 4);
    static final NumberType INT32 = new NumberType(ByteOrder.LITTLE_ENDIAN, 'i', 4);
    static final NumberType UINT8 = new NumberType(ByteOrder.LITTLE_ENDIAN, 'u', 1);

    private static final Pattern KNOWN = Pattern.compile("([<>|=])(f[248]|[iu][1248]|b1)");

    /** Half precision (IEEE 754-2019, binary16) has 10 bits of fraction and an exponent biased by 15. */
    private static final int HALF_FRACTION = 10;

    private static final int HALF_BIAS = 15;
    private static final int HALF_SPECIAL = 31;

    /**
     * Understands NumPy's name of a type.
     *
     * @throws MalformedException if it is none of numbers that fit, saying how to convert it
     */
    static NumberType parse(String name) throws MalformedException {
        Matcher known = KNOWN.matcher(name);
        if (known.matches()) {
            ByteOrder order = ">".equals(known.group(1)) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            return new NumberType(order, name.charAt(1), name.charAt(2) - '0');
        }
        if (name.contains("O")) {
            throw new MalformedException("holds Python objects instead of numbers; save each array by itself, as"
                    + " numpy.savez(file, *model.get_weights()) does");
        }
        throw new MalformedException("holds values of type " + name
                + " instead of numbers such as float32 or uint8; convert it with .astype('float32')");
    }

    /** NumPy's name of it. */
    String text() {
        return (bytes == 1 ? "|" : order == ByteOrder.BIG_ENDIAN ? ">" : "<") + kind + bytes;
    }

    boolean isFloat() {
        return kind == 'f';
    }

    /** Whether its numbers are 0 to 255, and kept as bytes. */
    boolean isByte() {
        return bytes == 1 && kind != 'i';
    }

    /** What one number takes in memory. */
    int bytesInMemory() {
        return isByte() ? 1 : Float.BYTES;
    }

    /** Takes the next number from a buffer, rounded to float32. */
    float nextFloat(ByteBuffer buffer) {
        return switch (bytes) {
            case 2 -> half(buffer.getShort());
            case 4 -> buffer.getFloat();
            default -> (float) buffer.getDouble();
        };
    }

    /**
     * Takes the next integer from a buffer.
     *
     * @throws MalformedException if it needs more than 32 bits
     */
    int nextInt(ByteBuffer buffer) throws MalformedException {
        boolean signed = kind == 'i';
        long value =
                switch (bytes) {
                    case 1 -> buffer.get();
                    case 2 -> signed ? buffer.getShort() : Short.toUnsignedLong(buffer.getShort());
                    case 4 -> signed ? buffer.getInt() : Integer.toUnsignedLong(buffer.getInt());
                    default -> buffer.getLong();
                };
        if (value != (int) value || (value < 0 && !signed)) {
            throw new MalformedException("holds integers that need more than 32 bits");
        }
        return (int) value;
    }

    private static float half(short bits) {
        int exponent = bits >> HALF_FRACTION & HALF_SPECIAL;
        int fraction = bits & (1 << HALF_FRACTION) - 1;
        float size;
        if (exponent == HALF_SPECIAL) {
            size = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else if (exponent == 0) {
            size = Math.scalb((float) fraction, 1 - HALF_BIAS - HALF_FRACTION);
        } else {
            size = Math.scalb((float) (fraction | 1 << HALF_FRACTION), exponent - HALF_BIAS - HALF_FRACTION);
        }
        return bits < 0 ? -size : size;
    }
}
