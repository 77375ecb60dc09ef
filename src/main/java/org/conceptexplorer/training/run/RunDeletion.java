package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conceptexplorer.base.AsideFile;

/** Takes folders of runs away that nobody writes to, and nothing that this program did not write. */
public final class RunDeletion {
    /** What may lie beside the files of a run. */
    private static final Set<String> COMPANIONS = Set.of(RunLock.NAME, ConceptNotesFile.NAME, RunLabelFile.NAME);

    private RunDeletion() {}

    /** Whether no living program writes to a run's folder. */
    public static boolean isFree(Path folder) {
        if (!Files.exists(folder.resolve(RunLock.NAME))) {
            return true;
        }
        try {
            RunLock.take(folder).release();
            return true;
        } catch (IOException | RuntimeException owned) {
            return false;
        }
    }

    /** Whether a folder holds nothing but what a program left that died before it kept anything. */
    public static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(file -> file.endsWith(RunLock.NAME) || AsideFile.isOne(file));
        }
    }

    /**
     * Deletes the folder of a run, or one that is as good as empty.
     *
     * @return whether it is gone; it stays if somebody writes to it, or if anything else lies in it
     * @throws IOException if a file cannot be deleted
     */
    public static boolean delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.list(folder)) {
            files = content.toList();
        }
        if (!files.stream().allMatch(RunDeletion::isOurs) || !isFree(folder)) {
            return false;
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException somebodyElse) {
            return false;
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && (RunFiles.isOne(name) || COMPANIONS.contains(name) || AsideFile.isOne(file));
    }
}
