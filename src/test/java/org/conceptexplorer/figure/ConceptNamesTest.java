package org.conceptexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.OptionalInt;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.run.ConceptNote;
import org.conceptexplorer.training.run.ConceptNotes;
import org.junit.jupiter.api.Test;

class ConceptNamesTest {
    private static final Color OWN = new Color(0x00ff7f);
    private static final ConceptNames NAMES = ConceptNames.of(ConceptNotes.NONE
            .with(4, new ConceptNote("loop", OptionalInt.of(0x00ff7f), "a note"))
            .with(6, ConceptNote.NONE.withNote("only a note")));

    private static Style named(Style usual) {
        Labels labels = usual.labels();
        return usual.withLabels(new Labels(labels.legend(), labels.x(), labels.y(), NAMES));
    }

    @Test
    void whatAPersonCallsAConceptStandsInTables() {
        assertThat(NAMES.of(4)).isEqualTo("loop");
        assertThat(NAMES.of(6)).isEqualTo("6");
        Table table = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 1))
                .table()
                .with(NAMES);
        assertThat(table.header()).contains("concept name");
        assertThat(table.rows().get(4)).contains("loop");
    }

    @Test
    void aColorThatAPersonChoseIsInEveryThemeButForBlackAndWhitePrint() {
        assertThat(named(Style.LIGHT).palette().concepts().color(4)).isEqualTo(OWN);
        assertThat(named(Style.DARK).palette().concepts().color(4)).isEqualTo(OWN);
        assertThat(named(Style.DARK).palette().concepts().color(5))
                .isEqualTo(Style.DARK.palette().concepts().color(5));
        assertThat(named(Style.GREY).palette()).isEqualTo(Style.GREY.palette());
    }

    @Test
    void nothingSaidGivesNumbersAndTheUsualColors() {
        assertThat(ConceptNames.of(ConceptNotes.NONE)).isEqualTo(ConceptNames.NUMBERS);
        assertThat(Style.LIGHT.palette()).isSameAs(Theme.LIGHT.palette());
    }

    private static int[] pixels(Figure figure) {
        return Painted.image(figure, Style.LIGHT, 400, 120).getRGB(0, 0, 400, 120, null, 0, 400);
    }

    @Test
    void aChosenConceptStandsOutOnTheScreenAlone() {
        ConceptBarsFigure plain = ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 3));
        ConceptBarsFigure chosen = plain.withStandingOut(OptionalInt.of(2));
        assertThat(pixels(chosen)).isNotEqualTo(pixels(plain));
        assertThat(chosen.published()).isEqualTo(plain);
    }
}
