package org.conceptexplorer.app.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.prefs.Preferences;
import org.conceptexplorer.export.Format;

/** The kinds of files that are to be written, remembered. */
final class ExportFormats {
    private static final String KEY = "formats";

    private final Preferences memory;
    private final EnumSet<Format> chosen = EnumSet.noneOf(Format.class);

    /** Those that were written last; PNG at first. */
    ExportFormats(Preferences memory) {
        this.memory = memory;
        Set<String> kept = Set.of(memory.get(KEY, Format.PNG.id()).split(",", -1));
        Arrays.stream(Format.values())
                .filter(format -> kept.contains(format.id()))
                .forEach(chosen::add);
    }

    /** What is chosen now. */
    Set<Format> chosen() {
        return chosen;
    }

    /** Chooses a format, or leaves it out. */
    void set(Format format, boolean wanted) {
        if (wanted) {
            chosen.add(format);
        } else {
            chosen.remove(format);
        }
    }

    void remember() {
        memory.put(KEY, String.join(",", chosen.stream().map(Format::id).toList()));
    }
}
