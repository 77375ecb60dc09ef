package org.conceptexplorer.model.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells of its file systems, in {@code /proc/self/mounts}: a line with device, folder, kind and options for each. */
final class Mounts {
    private static final Path FILE = Path.of("/proc/self/mounts");
    private static final int FOLDER = 1;
    private static final int OPTIONS = 3;

    private Mounts() {}

    /**
     * Whether files in a folder may be run, libraries among them. Other systems do not tell, and hardly ever forbid it.
     *
     * @throws IOException if there is no such folder
     */
    static boolean mayRun(Path folder) throws IOException {
        return !Files.isReadable(FILE) || mayRun(folder.toRealPath(), Files.readAllLines(FILE));
    }

    /** As {@link #mayRun(Path)}: what was mounted last on the innermost folder is what counts. */
    static boolean mayRun(Path folder, List<String> lines) {
        String options = "";
        int depth = -1;
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            Path mounted = Path.of(unescaped(words[FOLDER]));
            if (folder.startsWith(mounted) && mounted.getNameCount() >= depth) {
                depth = mounted.getNameCount();
                options = words[OPTIONS];
            }
        }
        return !List.of(options.split(",", -1)).contains("noexec");
    }

    /** Blanks, tabs, line ends and backslashes stand there as octal numbers. */
    private static String unescaped(String word) {
        return word.replace("\\040", " ")
                .replace("\\011", "\t")
                .replace("\\012", "\n")
                .replace("\\134", "\\");
    }
}
