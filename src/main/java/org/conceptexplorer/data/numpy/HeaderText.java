package org.conceptexplorer.data.numpy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.MalformedException;

/** The text in the head of an array file: a Python dictionary with three entries, in any order. */
final class HeaderText {
    private static final String TYPE = "descr";
    private static final String ORDER = "fortran_order";
    private static final String SHAPE = "shape";

    private static final Pattern WHOLE = Pattern.compile("\\s*\\{(.*)}\\s*", Pattern.DOTALL);

    /** Lists and L behind lengths are what NumPy writes for records and wrote under Python 2. */
    private static final Pattern ENTRY = Pattern.compile(
            "\\s*(['\"])(\\w+)\\1\\s*:\\s*('[^']*'|\"[^\"]*\"|True|False|\\([\\dL,\\s]*\\)|\\[.*])\\s*(?:,\\s*|$)",
            Pattern.DOTALL);

    private HeaderText() {}

    static NpyHeader parse(String text) throws MalformedException {
        Map<String, String> entries = entries(text);
        String type = entries.getOrDefault(TYPE, "");
        if (type.startsWith("[")) {
            throw new MalformedException("holds records of several fields; save each field as an array of its own");
        }
        String order = entries.getOrDefault(ORDER, "");
        String shape = entries.getOrDefault(SHAPE, "");
        if (!order.matches("True|False") || !shape.startsWith("(") || !type.matches("(['\"]).*\\1")) {
            throw misunderstood();
        }
        String name = type.substring(1, type.length() - 1);
        return new NpyHeader(NumberType.parse(name), "True".equals(order), lengths(shape));
    }

    private static Map<String, String> entries(String text) throws MalformedException {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw misunderstood();
        }
        Map<String, String> entries = new HashMap<>();
        Matcher entry = ENTRY.matcher(whole.group(1));
        int from = 0;
        while (entry.find(from) && entry.start() == from) {
            entries.put(entry.group(2), entry.group(3));
            from = entry.end();
        }
        if (from < whole.group(1).length() || !entries.keySet().equals(Set.of(TYPE, ORDER, SHAPE))) {
            throw misunderstood();
        }
        return entries;
    }

    private static List<Integer> lengths(String shape) throws MalformedException {
        try {
            List<Integer> lengths = Pattern.compile("[^\\d]+")
                    .splitAsStream(shape)
                    .filter(length -> !length.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
            NpyArray.size(lengths);
            return lengths;
        } catch (NumberFormatException | ArithmeticException e) {
            throw new MalformedException("has the impossible shape " + shape);
        }
    }

    private static MalformedException misunderstood() {
        return new MalformedException("has a header that cannot be understood");
    }
}
