package org.conceptexplorer.training.setting;

/** A value that a setting cannot take; the message says what it has to be, in words that fit after "but". */
public final class BadValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadValueException(String words) {
        super(words);
    }

    /** What it has to be, such as "has to lie between 1 and 10000". */
    public String words() {
        return String.valueOf(getMessage());
    }
}
