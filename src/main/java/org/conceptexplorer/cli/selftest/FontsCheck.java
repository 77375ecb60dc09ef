package org.conceptexplorer.cli.selftest;

import org.conceptexplorer.figure.Typeface;

/** The font of figures, which Java has to be able to use. */
record FontsCheck() implements Check {
    private static final String LETTERS = "Größe 0123456789 ×µ";

    @Override
    public String name() {
        return "fonts";
    }

    @Override
    public Answer look() {
        int missing = Typeface.regular(Typeface.BUNDLED, 12).canDisplayUpTo(LETTERS);
        return missing < 0
                ? Answer.ok(Typeface.BUNDLED + " for figures")
                : Answer.failed("The figures' font has no letter " + LETTERS.charAt(missing)
                        + "; the program's files are damaged, so install it again.");
    }
}
