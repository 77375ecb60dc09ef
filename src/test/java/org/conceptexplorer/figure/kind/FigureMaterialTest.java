package org.conceptexplorer.figure.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ClassMeans;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.junit.jupiter.api.Test;

class FigureMaterialTest {
    private static final int IMAGES = 1_203;

    @Test
    void theMeansOfAllImagesAreLearnedInShortQuestionsWithoutReconstructions() {
        Dataset digits = SampleDigits.dataset(1, IMAGES, 1);
        Autoencoder network =
                new ScriptedAutoencoder(Weights.initial(Architecture.DENSE, 1), step -> new StepLoss(0.5, 0.1));
        List<Integer> asked = new ArrayList<>();
        FigureMaterial material =
                new FigureMaterial(Architecture.DENSE, List.of(), digits, (positions, reconstructions) -> {
                    assertThat(positions).hasSizeLessThanOrEqualTo(500);
                    assertThat(reconstructions).isFalse();
                    IntStream.of(positions).forEach(asked::add);
                    return network.encode(digits.test(), positions, reconstructions);
                });
        ClassMeans means = material.classMeans();
        assertThat(asked)
                .containsExactlyElementsOf(IntStream.range(0, IMAGES).boxed().toList());
        assertThat(means.classes()).hasSize(10);
        assertThat(means.classes().stream()
                        .mapToInt(ClassMeans.ClassMean::images)
                        .sum())
                .isEqualTo(IMAGES);
    }
}
