package org.conceptexplorer.cli;

import java.util.List;

/** Lists as they are written in a sentence. */
final class Phrases {
    private Phrases() {}

    /** One of several words: {@code a, b or c}. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
