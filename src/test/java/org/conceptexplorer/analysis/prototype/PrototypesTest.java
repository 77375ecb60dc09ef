package org.conceptexplorer.analysis.prototype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.code.CodeSet;
import org.junit.jupiter.api.Test;

class PrototypesTest {
    private static final CodeSet CODES = CodeSet.of(1, 2, new float[] {
        2, 0,
        0, 5,
        7, 9,
        2, 1,
        4, 0,
        0, 0
    });

    @Test
    void highestComeFirstAndEquallyStrongOnesInTheirOrder() {
        assertThat(new Prototypes(CODES, 0).highest(10))
                .extracting(Prototype::image)
                .containsExactly(2, 4, 0, 3);
        assertThat(new Prototypes(CODES, 0).highest(1)).containsExactly(new Prototype(2, 7, 0));
    }

    @Test
    void contrastPutsOthersActivationAgainstItsOwn() {
        assertThat(new Prototypes(CODES, 0).contrasting(10))
                .extracting(Prototype::image)
                .containsExactly(4, 0, 3, 2); // 4, 2, 1, −2
    }

    @Test
    void randomOnesAreActiveAndFollowTheSeed() {
        Prototypes prototypes = new Prototypes(Expected.train(), 3);

        List<Prototype> drawn = prototypes.random(40, 1);
        assertThat(drawn).hasSize(40).doesNotHaveDuplicates().allMatch(one -> one.activation() > 0);
        assertThat(drawn).isEqualTo(prototypes.random(40, 1)).isNotEqualTo(prototypes.random(40, 2));
    }

    @Test
    void stripsHoldEquallyManyImagesFromWeakToStrong() {
        CodeSet codes = Expected.train();
        Strips strips = new Prototypes(codes, 2).strips(10, 6, 1);

        int active = strips.strips().stream().mapToInt(Strip::images).sum();
        assertThat(strips.zero().images() + active).isEqualTo(codes.images());
        assertThat(strips.strips()).hasSize(10).allSatisfy(strip -> {
            assertThat(strip.images()).isBetween(active / 10 - 8, active / 10 + 8); // equally strong ones stay together
            assertThat(strip.sample()).hasSize(6).allMatch(one -> one.activation() >= strip.from());
        });
        for (int i = 0; i + 1 < 10; i++) {
            Strip strip = strips.strips().get(i);
            assertThat(strip.to()).isEqualTo(strips.strips().get(i + 1).from());
            assertThat(strip.sample()).allMatch(one -> one.activation() < strip.to());
        }
        assertThat(strips.zero().sample()).allMatch(one -> one.activation() == 0);
    }

    @Test
    void equallyStrongImagesAreNotParted() {
        CodeSet codes = CodeSet.of(1, 1, new float[] {1, 2, 2, 2, 2, 3});
        List<Strip> strips = new Prototypes(codes, 0).strips(3, 9, 1).strips();

        assertThat(strips).extracting(Strip::images).containsExactly(1, 5);
        assertThat(strips.get(0).to()).isEqualTo(2);
        assertThat(strips.get(1).to()).isEqualTo(3);
    }

    @Test
    void aDeadConceptHasNoPrototypesButASilentStrip() {
        Prototypes dead = new Prototypes(CodeSet.of(1, 1, new float[4]), 0);

        assertThat(dead.highest(3)).isEmpty();
        assertThat(dead.random(3, 1)).isEmpty();
        assertThat(dead.strips(10, 2, 1).strips()).isEmpty();
        assertThat(dead.strips(10, 2, 1).zero().images()).isEqualTo(4);
        assertThat(dead.strips(10, 2, 1).zero().sample()).hasSize(2);
    }

    @Test
    void aConvolutionalConceptTellsWhereItIsStrongest() {
        float[] values = new float[160];
        values[10 * 6 + 4] = 3;
        values[10 * 9 + 4] = 3;
        Prototype prototype =
                new Prototypes(CodeSet.of(16, 10, values), 4).highest(1).get(0);

        assertThat(prototype.place()).isEqualTo(6);
        assertThat(prototype.activation()).isEqualTo(6 / 16f);
    }

    @Test
    void theStrongestPlacesAreThoseOfAllImagesAndTellTheirOwnActivation() {
        float[] values = new float[2 * 16 * 10];
        values[6 * 10 + 4] = 3; // image 0, place 6
        for (int place = 0; place < 16; place++) {
            values[(16 + place) * 10 + 4] = 1 + place / 100f; // image 1: more in all, at no place as much
        }
        Prototypes prototypes = new Prototypes(CodeSet.of(16, 10, values), 4);

        assertThat(prototypes.highest(1).get(0).image()).isEqualTo(1);
        assertThat(prototypes.strongestPlaces(5)).containsExactly(new Prototype(0, 3, 6), new Prototype(1, 1.15f, 15));
    }
}
