package org.conceptexplorer.training.run;

import java.util.OptionalInt;
import org.conceptexplorer.base.ExplainedException;

/**
 * What a person says about one concept.
 *
 * @param name what it is called; blank where it has its number
 * @param color its colour as 0xRRGGBB; empty for the usual one
 * @param note what else there is to say; blank for nothing
 */
public record ConceptNote(String name, OptionalInt color, String note) {
    /** Nothing is said. */
    public static final ConceptNote NONE = new ConceptNote("", OptionalInt.empty(), "");

    /** The longest name, in characters: it has to stand below a bar. */
    public static final int LONGEST_NAME = 20;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    private static final int WHITE = 0xffffff;

    /**
     * Strips and checks what is said.
     *
     * @throws ExplainedException if a text is too long, is more than a line, or a name holds a comma, which parts names
     */
    public ConceptNote {
        name = line("name", name, LONGEST_NAME);
        note = line("note", note, LONGEST_NOTE);
        if (name.indexOf(',') >= 0) {
            throw new ExplainedException("The concept name " + name
                    + " holds a comma, which stands between the names of several concepts; write it without.");
        }
        if (color.isPresent() && (color.getAsInt() < 0 || color.getAsInt() > WHITE)) {
            throw new IllegalArgumentException("colours run from 0 to 0xffffff, not to " + color.getAsInt());
        }
    }

    private static String line(String what, String text, int longest) {
        String line = text.strip();
        if (line.length() > longest) {
            throw new ExplainedException(
                    "The concept " + what + " has " + line.length() + " characters; write at most " + longest + ".");
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new ExplainedException(
                    "The concept " + what + " holds a line break or another control character; write one line.");
        }
        return line;
    }

    /** Whether something is said. */
    public boolean isThere() {
        return !equals(NONE);
    }

    /** The same with another name. */
    public ConceptNote withName(String other) {
        return new ConceptNote(other, color, note);
    }

    /** The same with another colour, or the usual one. */
    public ConceptNote withColor(OptionalInt other) {
        return new ConceptNote(name, other, note);
    }

    /** The same with another note. */
    public ConceptNote withNote(String other) {
        return new ConceptNote(name, color, other);
    }
}
