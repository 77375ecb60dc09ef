package org.conceptexplorer.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.run.ConceptNote;
import org.conceptexplorer.training.run.ConceptNotes;

/**
 * What the ten concepts are called in figures, and which of them have a colour of their own.
 *
 * @param names at most ten names of at most 20 characters, that of concept 0 first; where there is none or it is blank,
 *     a concept has its number
 * @param colors colours that a person chose, by concept; those that are not named have the theme's, and all of them have it
 *     in black-and-white print
 */
public record ConceptNames(List<String> names, Map<Integer, Color> colors) {
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
        colors = Map.copyOf(colors);
    }

    /**
     * Names without colours.
     *
     * @throws ExplainedException if there are too many, or one is too long
     */
    public ConceptNames(List<String> names) {
        this(names, Map.of());
    }

    /** What a person says about the concepts of a run. */
    public static ConceptNames of(ConceptNotes notes) {
        Map<Integer, Color> colors = new TreeMap<>();
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            int number = concept;
            notes.of(concept).color().ifPresent(color -> colors.put(number, new Color(color)));
        }
        boolean named = notes.concepts().stream().anyMatch(note -> !note.name().isEmpty());
        return new ConceptNames(
                named ? notes.concepts().stream().map(ConceptNote::name).toList() : List.of(), colors);
    }

    /** The same names with other colours. */
    public ConceptNames withColors(Map<Integer, Color> others) {
        return new ConceptNames(names, others);
    }

    /** A theme's colours, in place of some of which stand those that a person chose. */
    ConceptPalette colored(ConceptPalette usual) {
        return new ConceptPalette(IntStream.range(0, Architecture.CONCEPTS)
                .mapToObj(concept -> colors.getOrDefault(concept, usual.color(concept)))
                .toList());
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

    /** The same where it stands alone: {@code concept 4}, or {@code 4 · upper loop} if it has a name. */
    public String called(int concept) {
        String name = of(concept);
        return name.equals(String.valueOf(concept)) ? "concept " + concept : concept + " · " + name;
    }
}
