package org.conceptexplorer.training.run;

import java.util.Map;

/**
 * {@code run.json} as it stands in the file, names in snake case. Plain values only: nothing in the file chooses a
 * class.
 *
 * @param format version of the run folder's format
 * @param program what wrote it
 * @param settings every setting
 * @param data the images
 * @param host the computer
 * @param result what came of it
 */
record RunJson(int format, Program program, Settings settings, Data data, Host host, Result result) {
    /** The format this program writes and reads. */
    static final int FORMAT = 1;

    record Program(String name, String version) {}

    /** {@code l1PerImage} follows from the others; it stands there for the reader and is not read back. */
    record Settings(
            String architecture,
            int epochs,
            int batchSize,
            String optimizer,
            double learningRate,
            Map<String, Double> optimizerConstants,
            double l1,
            String l1Reduction,
            double l1PerImage,
            int l1Warmup,
            double conceptBias,
            double dropout,
            long seed,
            int trainImages,
            boolean shuffle) {}

    record Data(
            String source,
            String name,
            String kind,
            int trainImages,
            int testImages,
            Map<String, String> digestsSha256) {}

    record Result(String outcome, String started, double seconds, int epochsDone, int stepsDone, int stepsPerEpoch) {
        Result {
            if (stepsPerEpoch < 1) {
                throw new IllegalArgumentException("steps_per_epoch is " + stepsPerEpoch + ", less than 1");
            }
        }
    }
}
