package org.conceptexplorer.base;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes files that are either whole or not there: aside first, in the same folder, then moved in one step. */
public final class SafeFile {
    private SafeFile() {}

    /** What writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; the stream is buffered, and closed by whoever handed it over. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, or replaces the one that is there. If anything fails, the target stays as it was and nothing else
     * is left behind.
     *
     * @param target the file; its folder has to exist
     * @param content what writes it; what it throws is passed on, an {@link IOException} with an explanation
     * @throws ExplainedException naming the target and the reason if it cannot be written
     */
    public static void write(Path target, Content content) {
        check(target);
        try {
            Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
            writeAside(file, content);
        } catch (NoSuchFileException e) { // neither the file nor what stands aside for it: their folder
            throw refusal(target, "its folder " + target.toAbsolutePath().getParent() + " is no longer there", e);
        } catch (IOException e) {
            throw refusal(target, IoReason.of(e), e);
        }
    }

    private static void check(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw refusal(target, "there is no folder " + folder, null);
        }
        if (Files.isDirectory(target)) {
            throw refusal(target, "it is a folder", null);
        }
        if (Files.isSymbolicLink(target) && !Files.exists(target)) {
            throw refusal(target, "it is a link to a file that does not exist", null);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw refusal(target, "it is a device", null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw refusal(target, "it is write-protected", null);
        }
    }

    private static void writeAside(Path file, Content content) throws IOException {
        try (AsideFile aside = AsideFile.beside(file)) {
            try {
                content.writeTo(aside.out());
            } catch (UncheckedIOException e) { // how some libraries tell that the disk is full
                throw e.getCause();
            }
            aside.moveTo(file);
        }
    }

    private static ExplainedException refusal(Path target, String reason, @Nullable IOException cause) {
        return new ExplainedException(
                "The file " + target + " cannot be written because " + reason + "; choose another place.", cause);
    }
}
