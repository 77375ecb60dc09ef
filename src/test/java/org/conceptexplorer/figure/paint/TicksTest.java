package org.conceptexplorer.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.paint.Ticks.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().filter(Tick::major).map(Tick::label).toList();
    }

    @Test
    void linearTicksStandOneTwoOrFiveApart() {
        assertThat(labels(Ticks.linear(0, 0.7, 4, 0))).containsExactly("0.0", "0.2", "0.4", "0.6");
        assertThat(labels(Ticks.linear(0.1, 0.35, 5, 0)))
                .containsExactly("0.10", "0.15", "0.20", "0.25", "0.30", "0.35");
        assertThat(labels(Ticks.linear(0, 23_500, 6, 1))).containsExactly("0", "5,000", "10,000", "15,000", "20,000");
    }

    @Test
    void linearTicksAreWholeWhereOnlyWholeNumbersMakeSense() {
        assertThat(labels(Ticks.linear(0, 2, 8, 1))).containsExactly("0", "1", "2");
    }

    @Test
    void linearTicksNeverOutnumberTheirRoomByMoreThanTheFirst() {
        for (int most = 1; most < 12; most++) {
            assertThat(Ticks.linear(0, 0.731, most, 0)).hasSizeLessThanOrEqualTo(most + 1);
        }
    }

    @Test
    void logarithmicTicksMarkEveryMultipleAndNameTheDecades() {
        List<Tick> ticks = Ticks.logarithmic(0.001, 10, 4);
        assertThat(labels(ticks)).containsExactly("0.001", "0.01", "0.1", "1", "10");
        assertThat(ticks).hasSize(4 * 9 + 1);
        assertThat(ticks).extracting(Tick::value).contains(0.002, 0.05, 0.9, 3.0);
    }

    @Test
    void logarithmicTicksNameMoreWhereLessThanTwoDecadesAreInSight() {
        assertThat(labels(Ticks.logarithmic(0.1, 0.5, 6))).containsExactly("0.1", "0.2", "0.3", "0.5");
        assertThat(labels(Ticks.logarithmic(0.01, 1, 8)))
                .containsExactly("0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1");
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.5", "0.5,0.5", "7,10", "0.0012,0.002", "1000,1000"})
    void niceAboveIsTheNextOneTwoOrFive(double value, double nice) {
        assertThat(Ticks.niceAbove(value)).isCloseTo(nice, within(nice * 1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.3,0.2", "0.5,0.5", "7,5", "0.0012,0.001", "999,500"})
    void niceBelowIsTheLastOneTwoOrFive(double value, double nice) {
        assertThat(Ticks.niceBelow(value)).isCloseTo(nice, within(nice * 1e-12));
    }

    @Test
    void logarithmicAxisGivesEqualRatiosEqualLengths() {
        Axis axis = new Axis(0.01, 1, true, 200, 0);
        assertThat(axis.position(0.1)).isCloseTo(100, within(1e-9));
        assertThat(axis.position(0.2) - axis.position(0.4))
                .isCloseTo(axis.position(0.02) - axis.position(0.04), within(1e-9));
        assertThat(axis.value(axis.position(0.123))).isCloseTo(0.123, within(1e-12));
    }

    @Test
    void logarithmicAxisRefusesToBeginAtZero() {
        assertThatThrownBy(() -> new Axis(0, 1, true, 0, 1)).hasMessage("no axis runs from 0.0 to 1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "0.26253,0.263",
        "4,4.00",
        "0,0",
        "12.345,12.3",
        "31400,'31,400'",
        "0.00012345,0.000123",
        "0.9996,1.00",
        "-2.5,−2.50"
    })
    void shortNumbersHaveThreeSignificantDigits(double value, String text) {
        assertThat(Numbers.short3(value)).isEqualTo(text);
    }

    @Test
    void aRangeThatOverflowsHasNoTicksButDoesNotKeepTheFigureFromBeingPainted() {
        assertThat(Ticks.linear(-Double.MAX_VALUE, Double.MAX_VALUE, 5, 0)).isEmpty();
    }
}
