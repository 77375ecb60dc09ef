package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class HoldOutTest {
    /** Images that can be told apart by their first pixel. */
    private static ImageSet numbered(int count) {
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            pixels[i * ImageSet.PIXELS] = (byte) i;
            labels[i] = (byte) (i % 10);
        }
        return ImageSet.wrap(pixels, labels);
    }

    private static Set<Integer> numbers(ImageSet images) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < images.size(); i++) {
            assertThat(images.label(i)).isEqualTo(images.ink(i, 0) % 10);
            numbers.add(images.ink(i, 0));
        }
        return numbers;
    }

    @Test
    void everyImageIsInOneOfBothParts() {
        HoldOut parts = HoldOut.of(numbered(200), 0.25, 7);
        assertThat(parts.heldOut().size()).isEqualTo(50);
        Set<Integer> all = numbers(parts.training());
        assertThat(all).hasSize(150);
        all.addAll(numbers(parts.heldOut()));
        assertThat(all).hasSize(200);
    }

    @Test
    void theSeedDecidesWhich() {
        Set<Integer> one = numbers(HoldOut.of(numbered(200), 0.1, 1).heldOut());
        assertThat(numbers(HoldOut.of(numbered(200), 0.1, 1).heldOut())).isEqualTo(one);
        assertThat(numbers(HoldOut.of(numbered(200), 0.1, 2).heldOut())).isNotEqualTo(one);
    }

    @Test
    void aPlanValidatesOnWhatItDoesNotTrainWith() {
        TrainingSettings settings = Plans.settings(1, 10).with(Settings.HOLD_OUT, 0.2);
        TrainingPlan plan = TrainingPlan.of(Plans.dataset(100), settings);
        assertThat(plan.trainImages().size()).isEqualTo(80);
        assertThat(plan.validationImages().size()).isEqualTo(20);
        assertThat(plan.stepsPerEpoch()).isEqualTo(8);
        assertThat(settings.words()).contains("validated on a hold-out of 0.2 of the training images");
    }

    @Test
    void withoutOneTheTestImagesAreValidatedOn() {
        TrainingPlan plan = Plans.plan(100, 1, 10);
        assertThat(plan.validationImages()).isSameAs(plan.dataset().test());
        assertThat(plan.settings().words()).contains("validated on the test images");
    }

    @Test
    void aSingleImageCannotBeParted() {
        TrainingSettings settings =
                Plans.settings(1, 10).with(Settings.HOLD_OUT, 0.2).withTrainImages(1);
        assertThatThrownBy(() -> TrainingPlan.of(Plans.dataset(100), settings))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("hold-out");
    }
}
