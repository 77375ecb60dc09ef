package org.conceptexplorer.model.natives;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A small native library by which to see whether a folder's libraries can be run: JNA's, which the program needs anyway. */
final class TrialLibrary {
    /** Its name as Java's and JNA's loaders take it; that of another version would be refused. */
    static final String NAME = "jnidispatch-" + Native.VERSION;

    private TrialLibrary() {}

    /**
     * Puts the library into a folder, unless it is there, and loads it.
     *
     * @throws IOException if it cannot be written
     * @throws UnsatisfiedLinkError if the folder's files may not be run
     */
    static void load(Path folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            write(file);
        }
        System.load(file.toAbsolutePath().toString());
    }

    static Path file(Path folder) {
        return folder.resolve(System.mapLibraryName(NAME));
    }

    /** Aside first, because another start may look at it at the same time. */
    private static void write(Path file) throws IOException {
        String name = System.mapLibraryName("jnidispatch").replace(".dylib", ".jnilib");
        Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, null);
        try (InputStream library = Native.class.getResourceAsStream(Platform.RESOURCE_PREFIX + "/" + name)) {
            if (library == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(library, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
