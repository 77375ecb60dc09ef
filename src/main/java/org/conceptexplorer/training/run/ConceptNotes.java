package org.conceptexplorer.training.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conceptexplorer.model.Architecture;

/**
 * What a person says about the concepts of a run; kept in its folder as {@code concepts.json}, which may come later than
 * the run and change while the run stays as it is.
 *
 * @param concepts a note for each concept, that of concept 0 first
 */
public record ConceptNotes(List<ConceptNote> concepts) {
    /** Nothing is said of any concept. */
    public static final ConceptNotes NONE =
            new ConceptNotes(Collections.nCopies(Architecture.CONCEPTS, ConceptNote.NONE));

    /** Makes its list unmodifiable, and checks that there is one for each concept. */
    public ConceptNotes {
        concepts = List.copyOf(concepts);
        if (concepts.size() != Architecture.CONCEPTS) {
            throw new IllegalArgumentException(concepts.size() + " notes are not one for each concept");
        }
    }

    /**
     * Reads the notes of a run, which anybody may have written.
     *
     * @param folder the run folder
     * @return nothing said if there is no such file
     * @throws org.conceptexplorer.base.ExplainedException naming the file and what is wrong with it
     */
    public static ConceptNotes read(Path folder) {
        return ConceptNotesFile.read(folder.resolve(ConceptNotesFile.NAME));
    }

    /**
     * Writes the notes of a run into its folder, in place of those that are there.
     *
     * @throws org.conceptexplorer.base.ExplainedException if the file cannot be written
     */
    public void write(Path folder) {
        ConceptNotesFile.write(folder.resolve(ConceptNotesFile.NAME), this);
    }

    /** What is said of a concept. */
    public ConceptNote of(int concept) {
        return concepts.get(concept);
    }

    /** The same with another note for one concept. */
    public ConceptNotes with(int concept, ConceptNote note) {
        List<ConceptNote> others = new ArrayList<>(concepts);
        others.set(concept, note);
        return new ConceptNotes(others);
    }

    /** Whether something is said of any concept. */
    public boolean areThere() {
        return concepts.stream().anyMatch(ConceptNote::isThere);
    }
}
