package org.conceptexplorer.app.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The runs that were opened or saved last, remembered from one start to the next. */
public final class RecentPaths {
    private static final int MOST = 8;

    private final Preferences memory;
    private final ObservableList<Path> paths = FXCollections.observableArrayList();
    private final ObservableList<Path> readOnly = FXCollections.unmodifiableObservableList(paths);

    /**
     * Those that were opened last.
     *
     * @param memory where they are remembered
     */
    public RecentPaths(Preferences memory) {
        this.memory = memory;
        IntStream.range(0, MOST)
                .mapToObj(place -> memory.get(key(place), ""))
                .filter(text -> !text.isEmpty())
                .map(RecentPaths::path)
                .filter(Objects::nonNull)
                .forEach(paths::add);
    }

    /** The latest first. */
    public ObservableList<Path> paths() {
        return readOnly;
    }

    void add(Path path) {
        List<Path> next = new ArrayList<>(paths);
        next.remove(path);
        next.add(0, path);
        change(next.subList(0, Math.min(MOST, next.size())));
    }

    void remove(Path path) {
        change(paths.stream().filter(each -> !each.equals(path)).toList());
    }

    private void change(List<Path> next) {
        paths.setAll(next);
        for (int place = 0; place < MOST; place++) {
            if (place < next.size() && next.get(place).toString().length() <= Preferences.MAX_VALUE_LENGTH) {
                memory.put(key(place), next.get(place).toString());
            } else {
                memory.remove(key(place));
            }
        }
    }

    private static String key(int place) {
        return "recent-" + place;
    }

    /** A name that this computer cannot have was remembered on another. */
    @SuppressWarnings("NullAway") // filtered out at once
    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
