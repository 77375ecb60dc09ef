package org.conceptexplorer.base;

import java.util.regex.Pattern;

/**
 * Text from strangers, such as names and notes in files, fit to be shown: a control character could move a terminal's
 * cursor, recolour it, or make an XML file unreadable.
 */
public final class PlainText {
    /** What XML 1.0 does not allow, and what a terminal obeys; line ends and tabs are neither. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\x80-\\x9F\\uFFFE\\uFFFF&&[^\n\t]]");

    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    private PlainText() {}

    /** The text with a replacement character (U+FFFD) for every control character but line ends and tabs. */
    public static String of(String text) {
        String visible = CONTROLS.matcher(text).replaceAll("\uFFFD");
        return LONE_SURROGATES.matcher(visible).replaceAll("\uFFFD");
    }
}
