package org.conceptexplorer.base;

import java.util.List;

/** Lists of things in words. */
public final class Phrases {
    private Phrases() {}

    /** "a", "a or b", "a, b or c". */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** "a", "a and b", "a, b and c". */
    public static String all(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String before) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + before + words.get(last);
    }
}
