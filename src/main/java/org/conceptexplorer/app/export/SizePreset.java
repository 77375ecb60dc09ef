package org.conceptexplorer.app.export;

/** Sizes that figures often have. */
public enum SizePreset {
    /** One column of a journal. */
    COLUMN("One column, 85 mm", LengthUnit.CM, "8.5", ""),
    /** The whole width of a page. */
    PAGE("Two columns, 180 mm", LengthUnit.CM, "18", ""),
    /** A slide of 16 to 9. */
    SLIDE("Slide, 16:9", LengthUnit.INCH, "13.333", "7.5");

    private final String label;
    private final LengthUnit unit;
    private final String width;
    private final String height;

    SizePreset(String label, LengthUnit unit, String width, String height) {
        this.label = label;
        this.unit = unit;
        this.width = width;
        this.height = height;
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
}
