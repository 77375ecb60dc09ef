package org.conceptexplorer.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that stands beside another one while that one's content is written. What a program left that died meanwhile is
 * taken over by the next one, so that remains neither pile up nor are in the way.
 */
public final class AsideFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("\\.concept-explorer-\\d+\\.part");

    private final OwnedFile file;
    private final OutputStream out;
    private boolean moved;

    private AsideFile(OwnedFile file) {
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file.channel()), 1 << 16);
    }

    /** Whether a file is one that somebody writes aside, or was when the program or the computer went off. */
    public static boolean isOne(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Makes one, empty. Not a temporary file of the JDK: those may be read by their owner alone, and so would the target. */
    static AsideFile beside(Path target) throws IOException {
        int attempt = 0;
        while (true) {
            Path path = target.resolveSibling(".concept-explorer-" + attempt + ".part");
            Optional<OwnedFile> owned =
                    Files.exists(path) && !Files.isWritable(path) ? Optional.empty() : OwnedFile.take(path, false);
            if (owned.isPresent()) {
                owned.get().channel().truncate(0);
                return new AsideFile(owned.get());
            }
            attempt++; // another file is being written in this folder
        }
    }

    /** Where to write; buffered. */
    OutputStream out() {
        return out;
    }

    /** Puts what was written in another file's place, in one step, once the disk has it. */
    void moveTo(Path target) throws IOException {
        out.flush();
        file.channel().force(true);
        file.moveTo(target, StandardCopyOption.ATOMIC_MOVE);
        moved = true;
    }

    /** Removes it, if it was not moved. */
    @Override
    public void close() throws IOException {
        if (moved) {
            file.close();
        } else {
            file.remove();
        }
    }
}
