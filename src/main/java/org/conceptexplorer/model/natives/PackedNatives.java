package org.conceptexplorer.model.natives;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.ProgramFolder;

/**
 * The libraries of an installed program: files in the folder {@code natives} beside its archives, on some systems packed by
 * Zstandard to a ninth of their size. Elsewhere there is no such folder, and libraries are inside the archives. They are
 * copied before they are used, because loading them adds links beside them, and an installed program stays as it was signed.
 *
 * @param folder where they are
 */
record PackedNatives(Path folder) {
    private static final String FOLDER = "natives";
    private static final String PACKED = ".zst";

    /** Those of this program, if it is installed. */
    static Optional<PackedNatives> ofThisProgram() {
        return ProgramFolder.path()
                .map(folder -> folder.resolve(FOLDER))
                .filter(Files::isDirectory)
                .map(PackedNatives::new);
    }

    /**
     * Unpacks what is not unpacked there yet; another program may be doing the same.
     *
     * @param target a folder in which libraries can be run
     * @return a folder of all the libraries
     * @throws ExplainedException if one cannot be read or written
     */
    Path unpack(Path target) {
        Path whole = target.resolve("unpacked-" + version());
        try {
            Files.createDirectories(whole);
            for (Path file : files()) {
                copy(file, whole.resolve(name(file)));
            }
        } catch (IOException e) {
            throw new ExplainedException(
                    "The libraries in " + folder + " cannot be unpacked to " + whole + " because " + IoReason.of(e)
                            + "; make room there, or install the program again.",
                    e);
        }
        return whole;
    }

    /** Libraries of another version of the program have other dates or sizes, and get a folder of their own. */
    private String version() {
        int hash = 0;
        for (Path file : files()) {
            try {
                hash = 31 * hash + file.getFileName().hashCode();
                hash = 31 * hash + Long.hashCode(Files.size(file));
                hash = 31 * hash + Files.getLastModifiedTime(file).hashCode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Integer.toHexString(hash);
    }

    /** A file appears whole, or not at all. */
    private static void copy(Path file, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Path aside = Files.createTempFile(target.getParent(), name(file), ".part");
        try {
            try (InputStream in = open(file)) {
                Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
            } catch (MalformedInputException e) {
                throw new IOException("the file " + file + " is damaged", e);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return isPacked(file) ? new ZstdInputStream(in) : in;
    }

    private static boolean isPacked(Path file) {
        return file.toString().endsWith(PACKED);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return isPacked(file) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
