package org.conceptexplorer.app.concepts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.Explained;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.run.ConceptNote;
import org.conceptexplorer.training.run.ConceptNotes;
import org.conceptexplorer.training.run.Run;

/**
 * What a person calls the concepts of the run on view. Kept in the run's folder as soon as there is one, and in memory
 * until then.
 */
public final class ConceptNotesModel {
    private static final String NOTICE = "concept-notes";

    private final Background background;
    private final NoticesModel notices;
    private final ReadOnlyObjectWrapper<ConceptNotes> notes = new ReadOnlyObjectWrapper<>(ConceptNotes.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    /** Runs that nobody has any more are forgotten, since each has its weights. */
    private final Map<TrainedRun, ConceptNotes> known = new WeakHashMap<>();

    private final Map<TrainedRun, Path> folders = new WeakHashMap<>();
    private Optional<TrainedRun> shown = Optional.empty();
    private boolean writing;

    /**
     * Nothing is said of any concept.
     *
     * @param background where files are read and written
     * @param notices where it is said if that fails
     */
    public ConceptNotesModel(Background background, NoticesModel notices) {
        this.background = background;
        this.notices = notices;
    }

    /** What is said of the concepts on view. */
    public ReadOnlyObjectProperty<ConceptNotes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** Why the last change was not taken; empty if it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What figures call the concepts. */
    public ConceptNames names() {
        return ConceptNames.of(notes.get());
    }

    /** Shows another network, of which nothing is said if it is new. */
    public void show(Subject next) {
        shown = next.opened().map(Run::training);
        problem.set("");
        notes.set(shown.map(run -> known.getOrDefault(run, ConceptNotes.NONE)).orElse(ConceptNotes.NONE));
    }

    /** Takes what happened in the training: what was said meanwhile is said of what came of it. */
    public void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started) {
                shown = Optional.empty();
            } else if (event instanceof TrainingEvent.Ended ended) {
                shown = Optional.of(ended.run());
                known.putIfAbsent(ended.run(), notes.get());
            }
        }
    }

    /** Reads what is said of a run in a folder, which is being shown. */
    public void opened(Run run, Path folder) {
        background.run(
                () -> ConceptNotes.read(folder),
                read -> {
                    notices.dismiss(NOTICE);
                    folders.put(run.training(), folder);
                    learn(run.training(), read);
                },
                // The file stays as it is: what is said now is kept in memory.
                failure -> notices.problem(NOTICE, Explained.sentence("Reading the names of concepts", failure)));
    }

    private void learn(TrainedRun run, ConceptNotes read) {
        known.put(run, read);
        if (shown.equals(Optional.of(run))) {
            notes.set(read);
        }
    }

    /** Writes what is said of a run into the folder in which it is from now on. */
    public void saved(Run run, Path folder) {
        folders.put(run.training(), folder);
        ConceptNotes said = known.getOrDefault(run.training(), notes.get()); // a paused training has no run yet
        known.put(run.training(), said);
        if (said.areThere()) {
            write(run.training());
        }
    }

    /** Calls a concept by a name; blank for its number. */
    public void rename(int concept, String name) {
        change(concept, note -> note.withName(name));
    }

    /** Gives a concept a colour, or the usual one. */
    public void recolor(int concept, OptionalInt color) {
        change(concept, note -> note.withColor(color));
    }

    /** Says something about a concept. */
    public void annotate(int concept, String text) {
        change(concept, note -> note.withNote(text));
    }

    private void change(int concept, Function<ConceptNote, ConceptNote> changed) {
        try {
            ConceptNotes before = notes.get();
            ConceptNotes after = before.with(concept, changed.apply(before.of(concept)));
            problem.set("");
            if (!after.equals(before)) {
                notes.set(after);
                shown.ifPresent(run -> keep(run, after));
            }
        } catch (ExplainedException refused) {
            problem.set(String.valueOf(refused.getMessage()));
        }
    }

    private void keep(TrainedRun run, ConceptNotes said) {
        known.put(run, said);
        write(run);
    }

    /** One file at a time; what changes meanwhile is written after it. */
    private void write(TrainedRun run) {
        Path folder = folders.get(run);
        ConceptNotes said = known.getOrDefault(run, ConceptNotes.NONE);
        if (folder == null || writing) {
            return;
        }
        writing = true;
        background.run(
                () -> {
                    said.write(folder);
                    return folder;
                },
                done -> {
                    writing = false;
                    if (!said.equals(known.get(run))) {
                        write(run);
                    }
                },
                failure -> {
                    writing = false;
                    notices.problem(NOTICE, Explained.sentence("Keeping the names of concepts", failure));
                });
    }
}
