package org.conceptexplorer.app.export;

/** What sizes are given in. */
public enum LengthUnit {
    /** Millimetres. */
    MM("mm"),
    /** Centimetres. */
    CM("cm"),
    /** Inches. */
    INCH("in"),
    /** 1/96 inch. */
    PIXEL("px");

    private final String sign;

    LengthUnit(String sign) {
        this.sign = sign;
    }

    /** What is written behind a number. */
    public String sign() {
        return sign;
    }
}
