package org.conceptexplorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.conceptexplorer.base.AsideFile;
import org.conceptexplorer.data.SeededRandom;

/** When a program that trains is killed. */
enum KillMoment {
    /** At any moment after the first checkpoint. */
    ANY,
    /** While it saves a checkpoint, or a file of the run. */
    SAVING,
    /** While it puts the files of the finished run beside the checkpoint. */
    ENDING;

    /** Starts a program. */
    @FunctionalInterface
    interface Start {
        Process start() throws IOException;
    }

    private static final int WRITING_MILLISECONDS = 5;
    private static final int ENDING_MILLISECONDS = 60;

    /**
     * Starts, waits for the moment, and kills.
     *
     * @param start starts the program
     * @param span how long a whole training takes from its first checkpoint on, in milliseconds
     * @return whether the program was still at it
     */
    boolean kill(Start start, Path run, int span, SeededRandom random) throws IOException, InterruptedException {
        Path checkpoint = run.resolve("checkpoint.zip");
        Optional<Object> before = identity(checkpoint); // what is left of an earlier program tells nothing of this one
        Process program = start.start();
        try {
            while (program.isAlive() && identity(checkpoint).equals(before)) {
                Thread.sleep(2);
            }
            if (this == ENDING) {
                await(program, run.resolve("history.csv"));
                TimeUnit.MICROSECONDS.sleep(random.nextInt(1_000 * ENDING_MILLISECONDS));
            } else {
                boolean ended = program.waitFor(random.nextInt(span), TimeUnit.MILLISECONDS);
                while (this == SAVING && !ended && program.isAlive() && !isSaving(run)) {
                    Thread.onSpinWait();
                }
            }
            if (this == SAVING) {
                TimeUnit.MICROSECONDS.sleep(random.nextInt(1_000 * WRITING_MILLISECONDS));
            }
            return program.isAlive();
        } finally {
            program.destroyForcibly();
            program.waitFor();
        }
    }

    /** What tells a file from another one that has taken its place. */
    private static Optional<Object> identity(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime()));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    static void await(Process program, Path file) throws InterruptedException {
        while (program.isAlive() && !Files.exists(file)) {
            Thread.sleep(2);
        }
    }

    /** Whether a file stands aside that is not whole yet, or was not when its program died. */
    static boolean isSaving(Path run) {
        try (Stream<Path> files = Files.list(run)) {
            return files.anyMatch(AsideFile::isOne);
        } catch (IOException e) {
            return false;
        }
    }
}
