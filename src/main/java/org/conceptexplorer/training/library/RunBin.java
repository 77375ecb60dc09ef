package org.conceptexplorer.training.library;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.training.run.RunDeletion;

/**
 * The system's bin: on Linux as the freedesktop.org trash specification 1.0 has it, on a Mac the folder {@code .Trash};
 * elsewhere a hidden folder beside the run. Everything is moved in one step and can be moved back.
 */
public final class RunBin {
    private final String system;
    private final Path home;
    private final Map<String, String> environment;

    /**
     * The bin of an operating system.
     *
     * @param system its name, as Java gives it
     * @param home the person's own folder
     * @param environment the environment variables
     */
    public RunBin(String system, Path home, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
        this.environment = environment;
    }

    /** This person's bin. */
    public static RunBin ofThisUser() {
        return new RunBin(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /**
     * Something in the bin.
     *
     * @param from where it was
     * @param place where it is now
     * @param info the file that tells the system about it; not there on all systems
     */
    public record Binned(Path from, Path place, Path info) {
        /**
         * Puts it back.
         *
         * @throws ExplainedException if something else is in its place by now, or it is gone
         */
        public void undo() {
            try {
                if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileAlreadyExistsException(from.toString());
                }
                Files.move(place, from);
                Files.deleteIfExists(info);
            } catch (IOException e) {
                throw new ExplainedException(
                        "The run cannot be put back to " + from + " because " + IoReason.of(e) + "; it is in " + place
                                + ".",
                        e);
            }
        }
    }

    /**
     * Moves a run into the bin.
     *
     * @throws ExplainedException if somebody writes to it, or it cannot be moved
     */
    public Binned put(Path run) {
        Path whole = run.toAbsolutePath().normalize();
        if (!RunDeletion.isFree(whole)) {
            throw new ExplainedException("The run in " + run + " is being trained; stop it first.");
        }
        try {
            if (system.startsWith("mac")) {
                return move(whole, Files.createDirectories(home.resolve(".Trash")));
            }
            return system.startsWith("windows") ? beside(whole) : trashed(whole);
        } catch (IOException e) {
            throw new ExplainedException(
                    "The run in " + run + " cannot be moved to the bin because " + IoReason.of(e)
                            + "; delete the folder yourself.",
                    e);
        }
    }

    private static Binned beside(Path run) throws IOException {
        return move(run, Files.createDirectories(run.resolveSibling(".concept-explorer-bin")));
    }

    private static Binned move(Path run, Path bin) throws IOException {
        Path place = free(bin, run);
        Files.move(run, place);
        return new Binned(run, place, place.resolveSibling(".no-info"));
    }

    private static Path free(Path bin, Path run) {
        String name = String.valueOf(run.getFileName());
        Path place = bin.resolve(name);
        for (int count = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); count++) {
            place = bin.resolve(name + "." + count);
        }
        return place;
    }

    /** The home's trash for what lies on the same disk, that of the disk otherwise. */
    private Binned trashed(Path run) throws IOException {
        Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path own = (data.isAbsolute() ? data : home.resolve(".local").resolve("share"))
                .toAbsolutePath()
                .resolve("Trash");
        Files.createDirectories(own);
        FileStore disk = Files.getFileStore(run);
        if (disk.equals(Files.getFileStore(own))) {
            return trashed(run, own, run);
        }
        Path top = top(run, disk);
        Path trash = top.resolve(".Trash-" + Files.getAttribute(own, "unix:uid"));
        return trashed(run, trash, top.relativize(run));
    }

    private static Path top(Path run, FileStore disk) throws IOException {
        Path top = run;
        Path above = run.getParent();
        while (above != null && Files.getFileStore(above).equals(disk)) {
            top = above;
            above = above.getParent();
        }
        return top;
    }

    private static Binned trashed(Path run, Path trash, Path told) throws IOException {
        Path files = Files.createDirectories(trash.resolve("files"));
        Path infos = Files.createDirectories(trash.resolve("info"));
        while (true) {
            Path place = free(files, run);
            Path info = infos.resolve(place.getFileName() + ".trashinfo");
            try {
                String path = new URI(null, null, told.toString(), null).getRawPath();
                String now = LocalDateTime.now(ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
                String text = "[Trash Info]\nPath=" + path + "\nDeletionDate=" + now + "\n";
                Files.writeString(info, text, StandardOpenOption.CREATE_NEW);
                Files.move(run, place);
                return new Binned(run, place, info);
            } catch (FileAlreadyExistsException taken) {
                if (Files.exists(place)) {
                    continue;
                }
                Files.deleteIfExists(info); // of something that is no longer there
            } catch (URISyntaxException e) {
                throw new IOException("its name cannot be written down", e);
            }
        }
    }
}
