package org.conceptexplorer.app.runs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The folders whose runs are listed: the one in which trainings are kept by themselves, and those that a person chose. */
public final class RunFolders {
    private static final int MOST = 20;

    private final Optional<Path> own;
    private final Preferences memory;
    private final ObservableList<Path> chosen = FXCollections.observableArrayList();

    /**
     * The folders of last time.
     *
     * @param own where trainings are kept by themselves, if they are
     * @param memory where the others are remembered
     */
    public RunFolders(Optional<Path> own, Preferences memory) {
        this.own = own;
        this.memory = memory;
        IntStream.range(0, MOST)
                .mapToObj(place -> path(memory.get(key(place), "")))
                .filter(Objects::nonNull)
                .forEach(chosen::add);
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException fromAnotherComputer) {
            return null;
        }
    }

    /** Where trainings are kept by themselves, if they are. */
    public Optional<Path> own() {
        return own;
    }

    /** Those that a person chose. */
    public ObservableList<Path> chosen() {
        return FXCollections.unmodifiableObservableList(chosen);
    }

    void add(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        boolean fits = chosen.size() < MOST && whole.toString().length() <= Preferences.MAX_VALUE_LENGTH;
        if (fits && !chosen.contains(whole)) {
            chosen.add(whole);
            remember();
        }
    }

    void remove(Path folder) {
        chosen.remove(folder);
        remember();
    }

    private void remember() {
        for (int place = 0; place < MOST; place++) {
            if (place < chosen.size()) {
                memory.put(key(place), chosen.get(place).toString());
            } else {
                memory.remove(key(place));
            }
        }
    }

    private static String key(int place) {
        return "folder-" + place;
    }
}
