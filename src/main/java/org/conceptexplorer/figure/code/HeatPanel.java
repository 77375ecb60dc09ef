package org.conceptexplorer.figure.code;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.figure.paint.Numbers;

/**
 * One table of a heat map.
 *
 * @param title stands above
 * @param columns what stands over each column
 * @param rows for each row a value for each column; NaN for an empty cell
 * @param full the value with the full colour
 * @param signed whether values run from -full to full, in two colours, rather than from 0
 * @param outlined the column that is outlined in each row, if one is
 */
record HeatPanel(
        String title,
        List<String> columns,
        List<List<Double>> rows,
        double full,
        boolean signed,
        List<Optional<Integer>> outlined) {
    /** Makes its lists unmodifiable. */
    HeatPanel {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        outlined = List.copyOf(outlined);
    }

    /** The largest value of a table; 1 if all are zero. */
    static double largest(List<List<Double>> rows) {
        double largest = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(value -> Double.isNaN(value) ? 0 : value)
                .max()
                .orElse(0);
        return largest > 0 ? largest : 1;
    }

    /** Where a value lies between 0 and the full colour. */
    double share(double value) {
        return Double.isNaN(value) ? 0 : value / full;
    }

    /** A value as it stands in its cell: with as many decimals for all. */
    String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        int decimals = full >= 10 ? 0 : Math.max(1, 1 - (int) Math.floor(Math.log10(full)));
        String number = Numbers.decimals(value, Math.min(3, full == 1 ? 2 : decimals));
        return number.matches("−0[.0]*") ? number.substring(1) : number; // what rounds to nothing has no sign
    }

    /** What the colours run over. */
    String scale() {
        return (signed ? Numbers.short3(-full) : "0") + " to " + Numbers.short3(full);
    }
}
