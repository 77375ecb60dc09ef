package org.conceptexplorer.data.mnist;

/**
 * What was found out about one file of a data set.
 *
 * @param file its path, or the part's name for digits drawn by the program
 * @param sha256 digest of its unpacked content, hexadecimal; empty if it cannot be read
 * @param verdict whether it can be used
 * @param finding what it holds, or what is wrong and what to do, in plain words
 */
public record FileReport(String file, String sha256, Verdict verdict, String finding) {
    /** Whether a file can be used. */
    public enum Verdict {
        /** Sound, and byte for byte MNIST's own. */
        ORIGINAL,
        /** Sound. */
        SOUND,
        /** Missing, damaged, or not what was asked for. */
        UNUSABLE
    }
}
