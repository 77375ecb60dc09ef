package org.conceptexplorer.training.sweep;

import java.util.stream.DoubleStream;

/**
 * Mean and spread of a number over seeds.
 *
 * @param count how many there are
 * @param mean of them; NaN if there are none
 * @param deviation their standard deviation, that of a sample (n − 1); 0 for less than two
 */
public record Spread(int count, double mean, double deviation) {
    /** The spread of some numbers. */
    public static Spread of(DoubleStream numbers) {
        double[] values = numbers.toArray();
        double mean = DoubleStream.of(values).average().orElse(Double.NaN);
        double squares = DoubleStream.of(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Spread(values.length, mean, values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)));
    }
}
