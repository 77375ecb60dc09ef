package org.conceptexplorer.base;

import java.util.Locale;

/** How much memory Java may use for the program's images, results and pictures. */
public final class HeapSize {
    private static final long GIGABYTE = 1L << 30;

    private HeapSize() {}

    /** A sentence that says how much it is, and how to have more. */
    public static String advice() {
        return advice(Runtime.getRuntime().maxMemory());
    }

    /**
     * As {@link #advice()}.
     *
     * @param most how many bytes it is, above 0
     */
    static String advice(long most) {
        long more = Math.max(2, 2 * Math.round(most / (double) GIGABYTE));
        return String.format(
                Locale.ROOT,
                "Java may use %.1f GB; set the environment variable JAVA_TOOL_OPTIONS to -Xmx%dg to give it %d GB.",
                most / (double) GIGABYTE,
                more,
                more);
    }
}
