package org.conceptexplorer.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in which Java and its libraries keep what they want to find again, and what they need for a moment. */
public final class UserFolders {
    private static final String HOME = "user.home";
    private static final String TEMPORARY = "java.io.tmpdir";

    private UserFolders() {}

    /**
     * Sees to it that there are such folders. To be called before anything else.
     *
     * <p>A temporary folder that cannot be written to is replaced by one that can: fonts, for one, are unpacked there. Users
     * without a home get one: in a container the user is often a mere number, whose home Java calls {@code ?}, and
     * libraries would make a folder of that name wherever the program was started.
     */
    public static void settle() {
        if (!Files.isWritable(temporary())) {
            otherTemporary().ifPresent(folder -> System.setProperty(TEMPORARY, folder.toString()));
        }
        if (!Path.of(System.getProperty(HOME, "")).isAbsolute()) {
            System.setProperty(HOME, homeInTemporary().toString());
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty(TEMPORARY, "")).toAbsolutePath();
    }

    private static Optional<Path> otherTemporary() {
        Path cache = CacheFolder.ofThisUser();
        Path runtime = Path.of(System.getenv().getOrDefault("XDG_RUNTIME_DIR", ""));
        Stream<Path> others = Stream.of(runtime, Path.of("/var/tmp"), Path.of("/dev/shm"));
        return Stream.concat(Stream.of(cache).filter(UserFolders::isMade), others)
                .filter(folder -> folder.isAbsolute() && Files.isDirectory(folder) && Files.isWritable(folder))
                .findFirst();
    }

    private static boolean isMade(Path folder) {
        try {
            return folder.isAbsolute() && Files.isDirectory(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path homeInTemporary() {
        try {
            return TemporaryFolder.ofThisUser();
        } catch (IOException e) {
            // Nothing can be kept there either, but nothing is left in the working folder.
            return temporary();
        }
    }
}
