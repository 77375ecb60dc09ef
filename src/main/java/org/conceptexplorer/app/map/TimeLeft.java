package org.conceptexplorer.app.map;

import java.util.function.LongSupplier;
import org.conceptexplorer.base.NumberWords;

/** How long work goes on, reckoned from how far each of its stages is. */
final class TimeLeft {
    private static final double SECOND = 1e9;
    private static final double KNOWN_AFTER = 1; // seconds: before that, a stage's pace is not known

    private final LongSupplier nanoseconds;
    private String stage = "";
    private long begun;
    private double first;

    /** Takes the time from a clock. */
    TimeLeft(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * A stage, and how long it still takes: {@code Laying out the map… 12 s left}.
     *
     * @param what the stage that is under way
     * @param fraction how far it is, from 0 to 1; negative if that is unknown
     */
    String words(String what, double fraction) {
        long now = nanoseconds.getAsLong();
        if (!what.equals(stage)) {
            stage = what;
            begun = now;
            first = fraction;
        }
        double spent = (now - begun) / SECOND;
        double done = fraction - first;
        boolean known = fraction >= 0 && done > 0 && spent >= KNOWN_AFTER;
        String left = known ? " " + NumberWords.grouped(Math.round(spent * (1 - fraction) / done)) + " s left" : "";
        return what + "…" + left;
    }
}
