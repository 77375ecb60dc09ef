package org.conceptexplorer.exchange.hdf5;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.conceptexplorer.data.numpy.NpyArray;

/**
 * Makes HDF5 files in the layout that every version of the library reads (superblock 0, groups as symbol tables; see the
 * HDF5 File Format Specification, version 3). What is referred to comes before what refers to it.
 */
public final class Hdf5Writer {
    /** Half of the members that one group can have; their places are kept whether they are taken or not. */
    private static final int MEMBERS = 64;

    private static final int BRANCHES = 16;
    private static final int SUPERBLOCK = 96;
    private static final int END_OF_FILE = 40;

    private final Hdf5Buffer file = new Hdf5Buffer();

    private Hdf5Writer() {}

    /** Where a group is, and where it keeps its members. */
    private record Written(long header, long tree, long names) {}

    /** The bytes of a file whose root is this group. */
    public static byte[] bytes(Hdf5Group root) {
        return new Hdf5Writer().write(root);
    }

    private byte[] write(Hdf5Group root) {
        file.zeros(SUPERBLOCK);
        Written written = put(root);
        Hdf5Buffer whole = superblock(written, file.align().size());
        byte[] bytes = file.toArray();
        System.arraycopy(whole.toArray(), 0, bytes, 0, SUPERBLOCK);
        return bytes;
    }

    private static Hdf5Buffer superblock(Written root, long end) {
        Hdf5Buffer block = new Hdf5Buffer();
        block.u1(0x89).signature("HDF\r\n").u1(0x1A).signature("\n");
        block.u1(0, 0, 0, 0, 0, Long.BYTES, Long.BYTES, 0)
                .u2(MEMBERS / 2)
                .u2(BRANCHES)
                .u4(0);
        block.u8(0).u8(Hdf5Buffer.NOWHERE).u8(0).u8(Hdf5Buffer.NOWHERE);
        block.set8(END_OF_FILE, end);
        return block.u8(0).u8(root.header()).u4(1).u4(0).u8(root.tree()).u8(root.names());
    }

    private Written put(Hdf5Group group) {
        Map<String, Long> members = new TreeMap<>();
        group.groups.forEach((name, child) -> members.put(name, put(child).header()));
        group.arrays.forEach((name, array) -> members.put(name, put(array)));
        if (members.size() > MEMBERS) {
            throw new IllegalArgumentException("a group of " + members.size() + " members is too large");
        }
        Map<String, Long> names = new TreeMap<>();
        long heap = putNames(members, names);
        long tree = putTree(putTable(members, names), names);
        Hdf5Messages messages = new Hdf5Messages().members(tree, heap);
        group.attributes.forEach(messages::texts);
        return new Written(messages.writeTo(file), tree, heap);
    }

    private long put(NpyArray.Floats array) {
        long data = file.align().size();
        file.put(array.values());
        long size = (long) array.size() * Float.BYTES;
        return new Hdf5Messages().floats(array.shape(), data, size).writeTo(file);
    }

    /** Writes the members' names, the empty one first, and notes where each is among them. */
    private long putNames(Map<String, Long> members, Map<String, Long> places) {
        Hdf5Buffer names = new Hdf5Buffer().u8(0);
        for (String name : members.keySet()) {
            places.put(name, (long) names.size());
            names.put(name.getBytes(StandardCharsets.US_ASCII)).u1(0).align();
        }
        long data = file.align().size();
        file.put(names);
        long heap = file.size();
        long noneFree = 1;
        file.signature("HEAP").u4(0).u8(names.size()).u8(noneFree).u8(data);
        return heap;
    }

    private long putTable(Map<String, Long> members, Map<String, Long> names) {
        long table = file.align().size();
        file.signature("SNOD").u1(1, 0).u2(members.size());
        members.forEach((name, header) -> file.u8(names.getOrDefault(name, 0L))
                .u8(header)
                .u4(0)
                .u4(0)
                .u8(0)
                .u8(0));
        file.zeros((MEMBERS - members.size()) * 40);
        return table;
    }

    /** A tree with one leaf, between the empty name and the last. */
    private long putTree(long table, Map<String, Long> names) {
        long tree = file.align().size();
        long last = names.values().stream().mapToLong(Long::longValue).max().orElse(0);
        int entries = names.isEmpty() ? 0 : 1;
        file.signature("TREE").u1(0, 0).u2(entries).u8(Hdf5Buffer.NOWHERE).u8(Hdf5Buffer.NOWHERE);
        file.u8(0).u8(table).u8(last);
        file.zeros((2 * BRANCHES - 1) * 2 * Long.BYTES);
        return tree;
    }
}
