package org.conceptexplorer.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers and words in rows and columns.
 *
 * @param header the columns' names
 * @param rows cells, as many in each row as there are columns; numbers in the shortest form that reads back the same
 */
public record Table(List<String> header, List<List<String>> rows) {
    /** Copies and checks a table. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells do not fill " + header.size() + " columns");
            }
        }
    }

    /** The name of every column that holds concepts, 0 to 9. */
    public static final String CONCEPT = "concept";

    /** The same with a column of the concepts' names behind their numbers, if there are both. */
    public Table with(ConceptNames names) {
        int column = header.indexOf(CONCEPT);
        if (column < 0 || !names.areThere()) {
            return this;
        }
        return new Table(
                inserted(header, column + 1, CONCEPT + " name"),
                rows.stream()
                        .map(row -> inserted(row, column + 1, names.of(Integer.parseInt(row.get(column)))))
                        .toList());
    }

    private static List<String> inserted(List<String> cells, int place, String cell) {
        List<String> more = new ArrayList<>(cells);
        more.add(place, cell);
        return more;
    }

    /** Starts a table. */
    public static Builder columns(String... header) {
        return new Builder(List.of(header));
    }

    /** A table that grows row by row. */
    public static final class Builder {
        private final List<String> header;
        private final List<List<String>> rows = new ArrayList<>();

        private Builder(List<String> header) {
            this.header = header;
        }

        /** Adds a row of numbers and words. */
        public Builder row(Object... cells) {
            rows.add(Arrays.stream(cells).map(String::valueOf).toList());
            return this;
        }

        /** The finished table. */
        public Table build() {
            return new Table(header, rows);
        }
    }
}
