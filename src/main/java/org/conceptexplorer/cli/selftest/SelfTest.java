package org.conceptexplorer.cli.selftest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.NumberWords;

/** Looks at one thing after the other. What goes wrong with one is told, and the next is looked at all the same. */
public final class SelfTest {
    private final List<Check> checks;

    /** Things to look at, in this order. */
    public SelfTest(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * Looks at all of them.
     *
     * @param listener told of each at once
     * @return what was found, in order
     */
    public List<Finding> run(Consumer<Finding> listener) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            long start = System.nanoTime();
            Answer answer = answer(check);
            Finding finding = finding(check, answer, (System.nanoTime() - start) / 1e9);
            listener.accept(finding);
            findings.add(finding);
        }
        return findings;
    }

    /** Whether the program can do its work here. */
    public static boolean passed(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.verdict() == Verdict.FAILED);
    }

    private static Answer answer(Check check) {
        try {
            return check.look();
        } catch (ExplainedException e) {
            return Answer.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Answer.failed("It cannot be used because " + IoReason.of(e) + ".");
        } catch (OutOfMemoryError e) {
            return Answer.failed("There is not enough memory for it.");
        } catch (RuntimeException | LinkageError e) {
            return Answer.failed("It failed: " + deepest(e) + ".");
        }
    }

    /** A library that is missing is told by the cause of what a class then throws. */
    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }

    /** What works, but takes longer than it should, is slow. */
    static Finding finding(Check check, Answer answer, double seconds) {
        if (answer.verdict() != Verdict.OK || seconds <= check.patience()) {
            return new Finding(check.name(), answer.verdict(), answer.words(), seconds);
        }
        String why = String.format(
                "%s. It took %s where %s are usual: the processor, or the disk, is slow or has other work to do.",
                answer.words(), NumberWords.duration(seconds), NumberWords.duration(check.patience()));
        return new Finding(check.name(), Verdict.SLOW, why, seconds);
    }
}
