package org.conceptexplorer.exchange.hdf5;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conceptexplorer.data.numpy.NpyArray;

/** A group that is to be written: attributes, arrays and other groups, by their names. */
public final class Hdf5Group {
    /** The format sorts them by the bytes of their names; these are ASCII. */
    final Map<String, Hdf5Group> groups = new TreeMap<>();

    final Map<String, NpyArray.Floats> arrays = new TreeMap<>();
    final Map<String, Hdf5Texts> attributes = new LinkedHashMap<>();

    /** A new group inside this one, or the one that is there. */
    public Hdf5Group group(String name) {
        return groups.computeIfAbsent(name, absent -> new Hdf5Group());
    }

    /** Adds an attribute that is one text. */
    public void text(String name, String text) {
        attributes.put(name, new Hdf5Texts(List.of(text), true));
    }

    /** Adds an attribute that is a row of texts, perhaps none. */
    public void texts(String name, List<String> texts) {
        attributes.put(name, new Hdf5Texts(texts, false));
    }

    /**
     * Adds an array.
     *
     * @param shape at least one length
     * @param values in C order; not copied
     */
    public void array(String name, List<Integer> shape, float[] values) {
        arrays.put(name, NpyArray.Floats.wrap(shape, values));
    }
}
