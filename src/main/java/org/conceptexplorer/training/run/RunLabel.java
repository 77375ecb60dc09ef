package org.conceptexplorer.training.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;

/**
 * What a person calls a run; kept in its folder as {@code label.json}, which may come later than the run and change while
 * the run stays as it is.
 *
 * @param name blank where the run is called as its folder
 * @param note what else there is to say; blank for nothing
 * @param tags words by which runs are found and put together, none twice
 */
public record RunLabel(String name, String note, List<String> tags) {
    /** Nothing is said. */
    public static final RunLabel NONE = new RunLabel("", "", List.of());

    /** The longest name or tag, in characters: it has to stand in a table. */
    public static final int LONGEST_NAME = 60;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    /** The most tags. */
    public static final int MOST_TAGS = 20;

    /**
     * Strips and checks what is said.
     *
     * @throws ExplainedException if a text is too long or more than a line, or a tag holds a comma, which parts tags
     */
    public RunLabel {
        name = line("name", name, LONGEST_NAME);
        note = line("note", note, LONGEST_NOTE);
        tags = tags.stream()
                .map(tag -> line("tag", tag, LONGEST_NAME))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS) {
            throw new ExplainedException("The run has " + tags.size() + " tags; give it at most " + MOST_TAGS + ".");
        }
        if (tags.stream().anyMatch(tag -> tag.indexOf(',') >= 0)) {
            throw new ExplainedException("A tag holds a comma, which stands between tags; write it without.");
        }
    }

    private static String line(String what, String text, int longest) {
        String line = text.strip();
        if (line.length() > longest) {
            throw new ExplainedException(
                    "The " + what + " of the run has " + line.length() + " characters; write at most " + longest + ".");
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new ExplainedException(
                    "The " + what + " of the run holds a line break or another control character; write one line.");
        }
        return line;
    }

    /** Tags as a person types them, with commas between. */
    public static List<String> tags(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /**
     * Reads the label of a run, which anybody may have written.
     *
     * @param folder the run folder
     * @return nothing said if there is no such file
     * @throws ExplainedException naming the file and what is wrong with it
     */
    public static RunLabel read(Path folder) {
        return RunLabelFile.read(folder.resolve(RunLabelFile.NAME));
    }

    /** What a run is called: by its label, if it has a readable one, or else as its folder. */
    public static String nameOf(Path run) {
        String folder = String.valueOf(run.toAbsolutePath().normalize().getFileName());
        try {
            String name = Files.isDirectory(run) ? read(run).name() : "";
            return name.isEmpty() ? folder : name;
        } catch (ExplainedException unreadable) {
            return folder;
        }
    }

    /**
     * Writes the label of a run into its folder, in place of the one that is there.
     *
     * @throws ExplainedException if the file cannot be written
     */
    public void write(Path folder) {
        RunLabelFile.write(folder.resolve(RunLabelFile.NAME), this);
    }

    /** The same with another name. */
    public RunLabel withName(String other) {
        return new RunLabel(other, note, tags);
    }

    /** The same with another note. */
    public RunLabel withNote(String other) {
        return new RunLabel(name, other, tags);
    }

    /** The same with other tags. */
    public RunLabel withTags(List<String> others) {
        return new RunLabel(name, note, others);
    }
}
