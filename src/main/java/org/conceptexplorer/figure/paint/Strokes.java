package org.conceptexplorer.figure.paint;

import java.awt.BasicStroke;

/** Lines. */
public final class Strokes {
    private Strokes() {}

    /** An unbroken line. */
    public static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A line of dashes, lengths in multiples of its width. */
    public static BasicStroke dashed(double width, float on, float off) {
        float w = (float) width;
        return new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on * w, off * w}, 0);
    }
}
