package org.conceptexplorer.figure;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;

/**
 * What the ten concepts are called in figures.
 *
 * @param names at most ten names of at most 20 characters, that of concept 0 first; where there is none or it is blank,
 *     a concept has its number
 */
public record ConceptNames(List<String> names) {
    /** Every concept has its number. */
    public static final ConceptNames NUMBERS = new ConceptNames(List.of());

    private static final int LONGEST = 20;

    /**
     * Copies and checks names.
     *
     * @throws ExplainedException if there are too many, or one is too long
     */
    public ConceptNames {
        names = names.stream().map(String::strip).toList();
        if (names.size() > Architecture.CONCEPTS) {
            throw new ExplainedException("There are " + names.size() + " concept names, but only "
                    + Architecture.CONCEPTS + " concepts; name at most ten, with commas between them.");
        }
        for (String name : names) {
            if (name.length() > LONGEST) {
                throw new ExplainedException("The concept name " + name + " is longer than " + LONGEST
                        + " characters; choose a shorter one.");
            }
        }
    }

    /**
     * Names with commas between them; blank for numbers.
     *
     * @throws ExplainedException if there are too many, or one is too long
     */
    public static ConceptNames parse(String text) {
        return text.isBlank() ? NUMBERS : new ConceptNames(Arrays.asList(text.split(",", -1)));
    }

    /** The text that {@link #parse} understands. */
    public String text() {
        return String.join(",", names);
    }

    /** Whether some concept has a name of its own. */
    public boolean areThere() {
        return names.stream().anyMatch(name -> !name.isEmpty());
    }

    /** What a concept is called, 0 to 9. */
    public String of(int concept) {
        return concept < names.size() && !names.get(concept).isEmpty() ? names.get(concept) : String.valueOf(concept);
    }
}
