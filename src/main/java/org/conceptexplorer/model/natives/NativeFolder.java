package org.conceptexplorer.model.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.base.CacheFolder;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.ProgramFolder;
import org.conceptexplorer.base.TemporaryFolder;

/**
 * Finds a folder in which native libraries can be unpacked and run: a home may be mounted read-only, or so that nothing in
 * it may be run (noexec), and so may the temporary folder.
 *
 * @param whose what needs the libraries, as the subject of a sentence that ends "need …"
 * @param candidates the folders to try, the best first
 * @param bytes how much room the libraries take
 */
public record NativeFolder(String whose, List<Path> candidates, long bytes) {
    private static final long MEGABYTE = 1L << 20;

    /** Keeps its own copy of the list. */
    public NativeFolder {
        candidates = List.copyOf(candidates);
    }

    /**
     * The folders for one kind of libraries: in the one that {@link CacheFolder#VARIABLE} names, where they usually lie in
     * a home, in this user's cache, in the temporary folder, beside the program.
     *
     * @param whose what needs the libraries
     * @param usual where they usually lie in a home
     * @param name of the folder elsewhere
     * @param bytes how much room they take
     */
    public static NativeFolder of(String whose, String usual, String name, long bytes) {
        List<Path> candidates = new ArrayList<>();
        boolean chosen = !System.getenv().getOrDefault(CacheFolder.VARIABLE, "").isBlank();
        Path cache = CacheFolder.ofThisUser().resolve("natives").resolve(name);
        if (chosen) {
            candidates.add(cache);
        }
        candidates.add(Path.of(System.getProperty("user.home", ""), usual));
        candidates.add(cache);
        candidates.add(temporary().resolve(name));
        ProgramFolder.path()
                .map(folder -> folder.resolve("../natives").normalize().resolve(name))
                .ifPresent(candidates::add);
        return new NativeFolder(
                whose, candidates.stream().filter(Path::isAbsolute).distinct().toList(), bytes);
    }

    private static Path temporary() {
        try {
            return TemporaryFolder.ofThisUser().resolve("natives");
        } catch (IOException e) {
            // Named among those that were tried.
            return Path.of(System.getProperty("java.io.tmpdir", ""), "natives");
        }
    }

    /**
     * The first folder that works; it is there now.
     *
     * @throws ExplainedException naming those that were tried, if none works
     */
    public Path find() {
        return candidates.stream().filter(this::works).findFirst().orElseThrow(() -> {
            String tried = candidates.stream().map(Path::toString).collect(Collectors.joining(", "));
            return new ExplainedException(whose
                    + " need a folder in which they can be kept and run, and none of these is"
                    + " one: " + tried + ". Set the environment variable " + CacheFolder.VARIABLE + " to a folder with "
                    + bytes / MEGABYTE + " MB of room whose file system is mounted neither read-only nor noexec.");
        });
    }

    private boolean works(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "trial", null));
            return Mounts.mayRun(folder) && hasRoom(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Libraries that were unpacked before take no more room. */
    private boolean hasRoom(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent() || Files.getFileStore(folder).getUsableSpace() >= bytes;
        }
    }
}
