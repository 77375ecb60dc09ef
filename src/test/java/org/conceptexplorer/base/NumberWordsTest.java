package org.conceptexplorer.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0.26253, 0.263",
        "0.002, 0.00200",
        "6.4e-6, 6.40e-6",
        "12.34, 12.3",
        "0, 0",
        "1234.5, 1235",
        "-0.0625, -0.0625",
        "0.99951, 1.000",
        "NaN, NaN"
    })
    void threeDigitsSayEnough(double value, String words) {
        assertThat(NumberWords.significant(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "999; 999",
                "1000; 1,000",
                "60000; 60,000",
                "1234567; 1,234,567",
                "-100; -100",
                "-1000; -1,000"
            })
    void thousandsAreInGroups(long value, String words) {
        assertThat(NumberWords.grouped(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"11.6, 12 s", "59.4, 59 s", "59.6, 1 min 0 s", "200, 3 min 20 s", "7500, 2 h 5 min"})
    void durationsAreSaidInTheUnitOneThinksIn(double seconds, String words) {
        assertThat(NumberWords.duration(seconds)).isEqualTo(words);
    }
}
