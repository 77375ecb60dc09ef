package org.conceptexplorer.model.conv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.network.Activation;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;
import org.junit.jupiter.api.Test;

class StagePlanTest {
    @Test
    void upsamplingAndPaddingBecomePartOfTheConvolution() {
        List<StageShape> stages = StagePlan.of(Architecture.CONV.description());
        assertThat(stages).extracting(StageShape::resizing).containsOnly(StageShape.Resizing.NONE);
        assertThat(stages)
                .extracting(StageShape::convolution)
                .containsExactly(
                        new ConvolutionShape(1, 16, 28, 28, 3, 1, 1, 2),
                        new ConvolutionShape(16, 8, 14, 14, 3, 1, 1, 2),
                        new ConvolutionShape(8, 8, 7, 7, 3, 1, 1, 2),
                        new ConvolutionShape(8, 10, 4, 4, 1, 0, 1, 1),
                        new ConvolutionShape(10, 8, 4, 4, 3, 1, 1, 1),
                        new ConvolutionShape(8, 8, 4, 8, 3, 1, 2, 2),
                        new ConvolutionShape(8, 16, 8, 14, 3, 0, 2, 2),
                        new ConvolutionShape(16, 1, 14, 28, 3, 1, 2, 2));
    }

    /** Padding joins the first convolution's own; of two upsamplings the first is a stage, cropped by half as much. */
    @Test
    void whatAConvolutionCannotDoItselfIsDoneBeforeIt() {
        List<StageShape> stages = StagePlan.of(Architecture.CONV_SINGLE.description());
        assertThat(stages.get(0).convolution()).isEqualTo(new ConvolutionShape(1, 20, 28, 32, 3, 3, 1, 2));
        assertThat(stages.get(6).convolution()).isEqualTo(new ConvolutionShape(10, 10, 1, 2, 3, 1, 2, 2));
        StageShape last = stages.get(9);
        assertThat(last.resizing()).isEqualTo(new StageShape.Resizing(2, 1));
        assertThat(last.convolution()).isEqualTo(new ConvolutionShape(20, 1, 14, 28, 3, 1, 2, 2));
        assertThat(stages).extracting(StageShape::pooled).startsWith(true, true, true, true, true, false);
    }

    @Test
    void aLayerThatTheEngineHasNotIsRefused() {
        List<Integer> map = List.of(28, 28, 1);
        NetworkDescription padded = new NetworkDescription(
                "x",
                "X",
                "x",
                "x",
                map,
                List.of(
                        new LayerSpec.Upsampling(),
                        new LayerSpec.Padding(1),
                        new LayerSpec.Pooling(),
                        new LayerSpec.Convolution("concepts", 1, 1, 2, 0, Activation.RELU)));
        assertThatThrownBy(() -> StagePlan.of(padded))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Padding[pixels=1]");
    }
}
