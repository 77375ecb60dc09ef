package org.conceptexplorer.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersDecimalsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "0.00305,5", "0.119,3", "0.1,3", "1,2", "17.4,1", "341,0", "28000,0"})
    void threeSignificantDigitsTakeThisManyDecimals(double value, int decimals) {
        assertThat(Numbers.decimalsFor3(value)).isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.125;2;0.13",
                "-0.125;2;−0.13",
                "2.5;0;3",
                "0;3;0.000",
                "-1.5;1;−1.5",
                "0.00305;5;0.00305",
                "999.9;1;999.9",
                "999.96;1;1,000.0",
                "1234567.25;1;1,234,567.3",
                "-1234;0;−1,234",
                "60000;0;60,000",
                "NaN;2;–",
                "Infinity;2;∞",
                "-Infinity;0;−∞"
            })
    void halvesAreRoundedUpAndThousandsSeparated(double value, int decimals, String words) {
        assertThat(Numbers.decimals(value, decimals)).isEqualTo(words);
    }
}
