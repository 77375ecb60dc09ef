package org.conceptexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Encodings;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.Weights;
import org.junit.jupiter.api.Test;

class DeadConceptSearchTest {
    private static final ImageSet IMAGES = ImageSet.wrap(new byte[1_200 * ImageSet.PIXELS], new byte[1_200]);

    private final List<Integer> asked = new ArrayList<>();

    /** Wakes concept c at place c, but for those named, from image 700 on or for every image. */
    private final class Scripted implements Inference {
        private final int firstAwake;
        private final List<Integer> dead;

        Scripted(int firstAwake, List<Integer> dead) {
            this.firstAwake = firstAwake;
            this.dead = dead;
        }

        @Override
        public Architecture architecture() {
            return Architecture.CONV;
        }

        @Override
        public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
            asked.add(positions.length);
            int units = Architecture.CONV.codeSize();
            float[] codes = new float[positions.length * units];
            for (int i = 0; i < positions.length; i++) {
                for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
                    if (positions[i] >= firstAwake && !dead.contains(concept)) {
                        codes[i * units + concept * Architecture.CONCEPTS + concept] = 0.5f;
                    }
                }
            }
            return Encodings.of(Architecture.CONV, codes);
        }

        @Override
        public float[][] decode(float[][] codes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Weights weights() {
            throw new UnsupportedOperationException();
        }
    }

    private List<Integer> dead(Inference network) {
        return new DeadConceptSearch(IMAGES).askAll(network, "Looking", Progress.NONE);
    }

    @Test
    void aConceptIsAwakeIfAnyImageWakesItAtAnyPlace() {
        assertThat(dead(new Scripted(1_199, List.of(2, 7)))).containsExactly(2, 7);
        assertThat(asked).containsExactly(500, 500, 200);
    }

    @Test
    void noMoreImagesAreAskedAboutThanIsNeeded() {
        assertThat(dead(new Scripted(700, List.of()))).isEmpty();
        assertThat(asked).containsExactly(500, 500);
    }
}
