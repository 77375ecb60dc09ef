package org.conceptexplorer.figure.sweep;

import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.sweep.SweepResults;

/**
 * A kind of figure that shows a sweep. It announces itself: its class is public, has a public constructor without
 * parameters, and is marked with {@link com.google.auto.service.AutoService}.
 */
public interface SweepFigureKind {
    /** Its name in file names. */
    String id();

    /** Its name for people, in a few words. */
    String label();

    /** What it shows, in one sentence. */
    String explanation();

    /** The figure of some results. */
    Figure draw(SweepResults results);
}
