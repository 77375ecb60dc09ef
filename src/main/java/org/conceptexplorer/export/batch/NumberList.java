package org.conceptexplorer.export.batch;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;

/** Whole numbers as people write them: {@code 3,14,15} or {@code 0-9}. */
public final class NumberList {
    private static final Pattern PART = Pattern.compile("(\\d{1,9})(?:\\s*-\\s*(\\d{1,9}))?");
    private static final int MOST = 10_000;

    private NumberList() {}

    /**
     * The numbers that a text names, in its order.
     *
     * @param setting what they are for, as people know it
     * @throws ExplainedException if it cannot be understood, or names more than 10,000
     */
    public static List<Integer> parse(String setting, String text) {
        List<Integer> numbers = Stream.of(text.split(",", -1))
                .flatMap(part -> part(part.strip(), () -> misunderstood(setting, text)))
                .limit(MOST + 1L)
                .toList();
        if (numbers.size() > MOST) {
            throw new ExplainedException(
                    "The setting " + setting + " names more than " + MOST + " numbers; name fewer at a time.");
        }
        return numbers;
    }

    private static Stream<Integer> part(String part, Supplier<ExplainedException> misunderstood) {
        Matcher form = PART.matcher(part);
        if (!form.matches()) {
            throw misunderstood.get();
        }
        int from = Integer.parseInt(form.group(1));
        int to = form.group(2) == null ? from : Integer.parseInt(form.group(2));
        if (to < from) {
            throw misunderstood.get();
        }
        return IntStream.rangeClosed(from, to).boxed();
    }

    private static ExplainedException misunderstood(String setting, String text) {
        return new ExplainedException("The setting " + setting + " is " + text
                + ", which is not understood; write whole numbers such as 3,14,15 or a range such as 0-9.");
    }
}
