package org.conceptexplorer.figure.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Labels;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptLabelsTest {
    private static final String NAMES = "loop,bar,stem,,left,right,top,bottom,hook,slant";

    private static Style style(String names) {
        return Style.LIGHT.withLabels(
                new Labels(LegendPlace.TOP, Optional.empty(), Optional.empty(), ConceptNames.parse(names)));
    }

    private static ConceptLabels labels(String names, double room) {
        Style style = style(names);
        return ConceptLabels.fitting(style, style.smallFont(), room);
    }

    @Test
    void namesStandAtTheirConceptsWhereTheyHaveRoom() {
        ConceptLabels labels = labels(NAMES, 60);
        assertThat(List.of(labels.at(0), labels.at(3), labels.at(9))).containsExactly("loop", "3", "slant");
        assertThat(labels.key(style(NAMES), 600).height()).isZero();
    }

    @Test
    void numbersAndAKeyStandInForNamesThatHaveNone() {
        ConceptLabels labels = labels(NAMES, 15);
        assertThat(labels.at(0)).isEqualTo("0");
        assertThat(labels.key(style(NAMES), 600).entries())
                .extracting(NameKey.Entry::text)
                .startsWith("0 loop", "1 bar", "2 stem", "3", "4 left")
                .hasSize(10);
    }

    @Test
    void theKeyHasTheNamesAloneWhereNotEvenNumbersHaveRoom() {
        ConceptLabels labels = labels(NAMES, 4);
        assertThat(labels.font()).isEmpty();
        assertThat(labels.key(style(NAMES), 600).entries()).element(1).satisfies(entry -> assertThat(entry.text())
                .isEqualTo("bar"));
    }

    @Test
    void withoutNamesThereAreNumbersAndNoKey() {
        ConceptLabels labels = labels("", 15);
        assertThat(labels.at(7)).isEqualTo("7");
        assertThat(labels.key(style(""), 600).entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 321, 680})
    void aKeyIsBrokenIntoLinesAndNeverCutOff(double width) {
        Style style = style("a name of 20 letters," + NAMES.replace("loop,", "").replace(",,", ","));
        NameKey key = ConceptLabels.fitting(style, style.smallFont(), 5).key(style, width);
        assertThat(key.entries()).hasSize(10).allSatisfy(entry -> {
            double end = entry.x() + Canvas.textWidth(entry.text(), style.smallFont()) + 12;
            assertThat(end).isLessThanOrEqualTo(width);
            assertThat(entry.y()).isBetween(0.0, key.height());
        });
    }

    @Test
    void aFigureGrowsByItsKeySoThatItsBarsStayAsHigh() {
        ConceptBarsFigure bars = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 10));
        double key = labels(NAMES, 2).key(style(NAMES), 340).height();
        assertThat(bars.heightFor(340, style(NAMES)) - bars.heightFor(340, Style.LIGHT))
                .isEqualTo(key)
                .isPositive();
    }

    @Test
    void aTableHasTheNamesBehindTheNumbers() {
        Table table = Table.columns("image", Table.CONCEPT, "activation")
                .row(5, 1, 0.5)
                .build();
        Table named = table.with(ConceptNames.parse(NAMES));
        assertThat(named.header()).containsExactly("image", "concept", "concept name", "activation");
        assertThat(named.rows()).containsExactly(List.of("5", "1", "bar", "0.5"));
        assertThat(table.with(ConceptNames.NUMBERS)).isEqualTo(table);
    }

    @Test
    void tooManyAndTooLongNamesAreRefused() {
        String eleven =
                String.join(",", IntStream.range(0, 11).mapToObj(i -> "n" + i).toList());
        assertThatThrownBy(() -> ConceptNames.parse(eleven))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("There are 11 concept names");
        assertThatThrownBy(() -> ConceptNames.parse("a name of 21 letters!"))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("a name of 21 letters! is longer than 20");
        assertThat(ConceptNames.parse(" a , b ").text()).isEqualTo("a,b");
    }
}
