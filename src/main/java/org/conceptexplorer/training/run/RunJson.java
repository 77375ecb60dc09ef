package org.conceptexplorer.training.run;

import java.util.Map;

/**
 * {@code run.json} as it stands in the file, names in snake case. Plain values only: nothing in the file chooses a
 * class.
 *
 * @param format version of the run folder's format
 * @param program what wrote it
 * @param settings every setting, as {@link SettingsJson} writes and reads them
 * @param data the images
 * @param host the computer
 * @param result what came of it
 * @param filesSha256 SHA-256 of each other file of the run, by its name; empty in format 1, which had none
 */
record RunJson(
        int format,
        Program program,
        Map<String, Object> settings,
        Data data,
        Host host,
        Result result,
        Map<String, String> filesSha256) {
    /** The format this program writes; it reads older ones too. */
    static final int FORMAT = 3;

    record Program(String name, String version) {}

    record Data(
            String source,
            String name,
            String kind,
            int trainImages,
            int testImages,
            Map<String, String> digestsSha256) {
        Data {
            atLeast(1, "train_images", trainImages);
            atLeast(1, "test_images", testImages);
        }
    }

    record Result(String outcome, String started, double seconds, int epochsDone, int stepsDone, int stepsPerEpoch) {
        Result {
            atLeast(1, "steps_per_epoch", stepsPerEpoch);
            atLeast(0, "epochs_done", epochsDone);
            atLeast(0, "steps_done", stepsDone);
            if (!(seconds >= 0) || Double.isInfinite(seconds)) {
                throw new IllegalArgumentException("seconds is " + seconds + ", but has to be 0 or more");
            }
        }
    }

    private static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + ", less than " + least);
        }
    }
}
