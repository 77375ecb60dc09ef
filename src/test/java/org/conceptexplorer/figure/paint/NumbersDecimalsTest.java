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
}
