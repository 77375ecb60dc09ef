package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainingSettings;

/**
 * What can be said of a run without reading all of it: its {@code run.json} and the last lines of two tables. Nothing else
 * is proved.
 *
 * @param settings what was trained, and how
 * @param data the images
 * @param outcome how it ended; {@link Outcome#UNFINISHED} if it goes on, or its program died
 * @param started when the first step began
 * @param seconds training time
 * @param epochs how many are finished
 * @param steps how many are done
 * @param error on the test images after the last epoch, if one is finished
 * @param zeros the share of zeros in the codes of the test images then, 0 to 1, if it is known
 */
public record RunHead(
        TrainingSettings settings,
        DataProvenance data,
        Outcome outcome,
        Instant started,
        double seconds,
        int epochs,
        int steps,
        OptionalDouble error,
        OptionalDouble zeros) {
    /**
     * Reads a run's head, which anybody may have written.
     *
     * @param path the run folder, or a zip of it
     * @throws ExplainedException if there is no run, or what is read of it is damaged
     */
    public static RunHead read(Path path) {
        Path checkpoint = path.resolve(RunFiles.CHECKPOINT);
        try {
            if (Files.isRegularFile(path)) {
                return zipped(path);
            }
            if (!Files.isRegularFile(checkpoint)) {
                return in(path);
            }
            return Files.isRegularFile(path.resolve(RunFiles.RUN))
                    ? later(zipped(checkpoint), path)
                    : zipped(checkpoint);
        } catch (NewerFormatException e) {
            throw new ExplainedException("The run in " + path + " " + e.getMessage() + ".", e);
        } catch (IOException | RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ExplainedException(
                    "The run in " + path + " is damaged (" + PlainText.of(reason)
                            + "); take a sound copy of the run, or train again.",
                    e);
        }
    }

    private static RunHead in(Path folder) throws IOException {
        return HeadReader.read(name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(HeadReader.bytes(file)) : Optional.empty();
        });
    }

    private static RunHead zipped(Path file) throws IOException {
        return RunZip.inside(file, HeadReader::read);
    }

    private static RunHead later(RunHead soFar, Path folder) {
        try {
            RunHead beside = in(folder);
            return beside.steps() < soFar.steps() ? soFar : beside;
        } catch (IOException | RuntimeException halfReplaced) {
            return soFar;
        }
    }
}
