package org.conceptexplorer.figure.paint;

import java.awt.BasicStroke;

/** Lines. */
public final class Strokes {
    private Strokes() {}

    /** An unbroken line. */
    public static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** An unbroken line for many sharp turns: its corners are cut, which is quicker to draw than round ones. */
    public static BasicStroke quick(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }

    /** A line of dashes, lengths in multiples of its width. */
    public static BasicStroke dashed(double width, float on, float off) {
        float w = (float) width;
        return new BasicStroke(w, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on * w, off * w}, 0);
    }
}
