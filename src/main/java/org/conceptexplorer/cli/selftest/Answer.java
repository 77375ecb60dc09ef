package org.conceptexplorer.cli.selftest;

/**
 * What a check has found.
 *
 * @param verdict how it is
 * @param words what was found, and unless all is well, why it is so and what to do
 */
public record Answer(Verdict verdict, String words) {
    /** All is well. */
    public static Answer ok(String words) {
        return new Answer(Verdict.OK, words);
    }

    /** It works, but is slow or scarce. */
    static Answer slow(String words) {
        return new Answer(Verdict.SLOW, words);
    }

    /** It does not work. */
    static Answer failed(String words) {
        return new Answer(Verdict.FAILED, words);
    }
}
