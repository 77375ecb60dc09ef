package org.conceptexplorer.base;

import java.util.List;

/** Lists of things in words. */
public final class Phrases {
    private Phrases() {}

    /** "a", "a or b", "a, b or c". */
    public static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
