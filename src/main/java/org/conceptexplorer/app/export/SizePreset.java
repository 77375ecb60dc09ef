package org.conceptexplorer.app.export;

/** Sizes that figures often have. */
public enum SizePreset {
    /** One column of a journal. */
    COLUMN("One column, 85 mm", LengthUnit.MM, "85", "", "9", "1.5"),
    /** The whole width of a page. */
    PAGE("Two columns, 180 mm", LengthUnit.MM, "180", "", "9", "1.5"),
    /** A slide of 16 to 9. */
    SLIDE("Slide, 16:9", LengthUnit.INCH, "13.333", "7.5", "18", "3");

    private final String label;
    private final LengthUnit unit;
    private final String width;
    private final String height;
    private final String fontSize;
    private final String lineWidth;

    SizePreset(String label, LengthUnit unit, String width, String height, String fontSize, String lineWidth) {
        this.label = label;
        this.unit = unit;
        this.width = width;
        this.height = height;
        this.fontSize = fontSize;
        this.lineWidth = lineWidth;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    LengthUnit unit() {
        return unit;
    }

    String width() {
        return width;
    }

    /** Blank where it is what suits the figure. */
    String height() {
        return height;
    }

    /** In points: what is read from the last row of a lecture hall is larger than what is read in print. */
    String fontSize() {
        return fontSize;
    }

    /** In points. */
    String lineWidth() {
        return lineWidth;
    }
}
