package org.conceptexplorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conceptexplorer.training.TrainedRun;

/** What many kills cost. */
final class KillTally {
    private static final Pattern STEP =
            Pattern.compile("\\{\"event\":\"step\",\"step\":(\\d+),.*\"seconds\":([0-9.E-]+)}");

    private final List<Kill> kills = new ArrayList<>();

    /** A step that a program had done, and the seconds that it had trained until then. */
    record Step(int step, double seconds) {}

    /**
     * A program that was killed.
     *
     * @param saving whether it left a file that was not whole
     * @param told the last step that it told before; it may have gone some steps further
     * @param kept what there is of it
     */
    record Kill(String network, KillMoment moment, boolean saving, Step told, TrainedRun kept) {
        int stepsLost() {
            return Math.max(0, told.step() - kept.steps().size());
        }

        double secondsLost() {
            return stepsLost() == 0 ? 0 : Math.max(0, told.seconds() - kept.seconds());
        }

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%d,%d,%s,%.3f",
                    network,
                    moment.name().toLowerCase(Locale.ROOT),
                    saving,
                    told.step(),
                    kept.steps().size(),
                    kept.outcome().id(),
                    secondsLost());
        }
    }

    /** The last step in what a program wrote; a line may be cut off. */
    static Step told(String lines) {
        Step last = new Step(0, 0);
        Matcher found = STEP.matcher(lines);
        while (found.find()) {
            last = new Step(Integer.parseInt(found.group(1)), Double.parseDouble(found.group(2)));
        }
        return last;
    }

    void add(Kill kill) {
        kills.add(kill);
    }

    int kills() {
        return kills.size();
    }

    long whileSaving() {
        return kills.stream().filter(Kill::saving).count();
    }

    double mostSecondsLost() {
        return kills.stream().mapToDouble(Kill::secondsLost).max().orElse(0);
    }

    List<String> lines() {
        return Stream.concat(
                        Stream.of("network,moment,while_saving,steps_told,steps_kept,kept_as,seconds_lost"),
                        kills.stream().map(Kill::line))
                .toList();
    }

    String words() {
        return kills() + " kills, " + whileSaving() + " of them while a file was written, at most " + mostSecondsLost()
                + " s of training lost";
    }
}
