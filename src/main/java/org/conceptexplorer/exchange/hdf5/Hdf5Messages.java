package org.conceptexplorer.exchange.hdf5;

import java.util.List;

/** The messages of which an object's header consists, in the first version of each that all readers know. */
final class Hdf5Messages {
    private static final int DATASPACE = 1;
    private static final int DATATYPE = 3;
    private static final int FILL_VALUE = 5;
    private static final int LAYOUT = 8;
    private static final int ATTRIBUTE = 12;
    private static final int SYMBOL_TABLE = 17;

    /** A message's length has two bytes. */
    private static final int LONGEST = 0xFFF8;

    private final Hdf5Buffer messages = new Hdf5Buffer();
    private int count;

    private Hdf5Messages add(int type, Hdf5Buffer content) {
        content.align();
        if (content.size() > LONGEST) {
            throw new IllegalArgumentException("an attribute of " + content.size() + " bytes is too long for HDF5");
        }
        messages.u2(type).u2(content.size()).u1(0, 0, 0, 0).put(content);
        count++;
        return this;
    }

    /** Where a group keeps its members. */
    Hdf5Messages members(long tree, long names) {
        return add(SYMBOL_TABLE, new Hdf5Buffer().u8(tree).u8(names));
    }

    /** Numbers that lie in one piece. */
    Hdf5Messages floats(List<Integer> shape, long address, long size) {
        add(DATASPACE, space(shape));
        add(DATATYPE, float32());
        add(FILL_VALUE, new Hdf5Buffer().u1(2, 2, 2, 0)); // never filled: they are all written
        return add(LAYOUT, new Hdf5Buffer().u1(3, 1).u8(address).u8(size));
    }

    /** An attribute that is a text or a row of them. */
    Hdf5Messages texts(String name, Hdf5Texts texts) {
        byte[] called = Hdf5Texts.bytes(name);
        Hdf5Buffer type = new Hdf5Buffer().u1(0x13, 0x11, 0, 0).u4(texts.length()); // UTF-8, filled up with zeros
        Hdf5Buffer space =
                space(texts.single() ? List.of() : List.of(texts.texts().size()));
        Hdf5Buffer attribute = new Hdf5Buffer().u1(1, 0).u2(called.length + 1);
        attribute.u2(type.size()).u2(space.size());
        attribute.put(called).u1(0).align().put(type).align().put(space).align();
        for (String text : texts.texts()) {
            byte[] bytes = Hdf5Texts.bytes(text);
            attribute.put(bytes).zeros(texts.length() - bytes.length);
        }
        return add(ATTRIBUTE, attribute);
    }

    private static Hdf5Buffer space(List<Integer> shape) {
        Hdf5Buffer space = new Hdf5Buffer().u1(1, shape.size(), 0, 0).u4(0);
        shape.forEach(space::u8);
        return space;
    }

    /** IEEE's single precision, little-endian: where sign, exponent and mantissa are, and the exponent's bias. */
    private static Hdf5Buffer float32() {
        return new Hdf5Buffer()
                .u1(0x11, 0x20, 31, 0)
                .u4(Float.BYTES)
                .u2(0)
                .u2(32)
                .u1(23, 8, 0, 23)
                .u4(127);
    }

    /** Writes the header, and says where. */
    long writeTo(Hdf5Buffer file) {
        file.align();
        long address = file.size();
        file.u1(1, 0).u2(count).u4(1).u4(messages.size()).u4(0).put(messages);
        return address;
    }
}
