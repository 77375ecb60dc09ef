package org.conceptexplorer.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkDescriptionTest {
    @Test
    void eachNetworkHasItsCodesShape() {
        assertThat(Architecture.DENSE.codeShape()).containsExactly(10);
        assertThat(Architecture.CONV.codeShape()).containsExactly(4, 4, 10);
        assertThat(Architecture.CONV_SINGLE.codeShape()).containsExactly(1, 1, 10);
        assertThat(Arrays.stream(Architecture.values()).map(Architecture::codeSize))
                .containsExactly(10, 160, 10);
        assertThat(Arrays.stream(Architecture.values()).map(Architecture::places))
                .containsExactly(1, 16, 1);
    }

    @Test
    void mapsShrinkAndGrowAsTheNotebooksDo() {
        assertThat(sides(ConvolutionalNetwork.DESCRIPTION))
                .containsExactly(28, 14, 14, 7, 7, 4, 4, 4, 8, 8, 16, 14, 28, 28);
        assertThat(sides(SinglePlaceNetwork.DESCRIPTION))
                .containsExactly(32, 32, 16, 16, 8, 8, 4, 4, 2, 2, 1, 1, 2, 2, 4, 4, 8, 8, 16, 32, 28, 28);
    }

    private static List<Integer> sides(NetworkDescription network) {
        return network.shapes().stream().map(shape -> shape.get(0)).toList();
    }

    @Test
    void dropoutIsTheDenseNetworksAlone() {
        assertThat(Arrays.stream(Architecture.values()).filter(Architecture::hasDropout))
                .containsExactly(Architecture.DENSE);
    }

    @ParameterizedTest
    @EnumSource
    void namesAreFitForCommandsAndPeople(Architecture architecture) {
        assertThat(architecture.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Architecture.ofId(architecture.id())).isEqualTo(architecture);
        assertThat(architecture.label()).isNotBlank();
        assertThat(architecture.description().summary()).contains("network");
        assertThat(architecture.description().explanation())
                .startsWith(architecture.label())
                .endsWith(".");
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Architecture.ofId("conv_single"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("conv_single");
    }

    /** Worked out by hand: 1 → 2 → 4 → 6 → 10 → 14 → 18 pixels downwards, cut at the image's edges. */
    @Test
    void aPlaceOfTheConvolutionalCodeSeesAPartOfTheImage() {
        assertThat(Architecture.CONV.receptiveField(0)).isEqualTo(new ImageArea(0, 0, 15, 15));
        assertThat(Architecture.CONV.receptiveField(5)).isEqualTo(new ImageArea(1, 1, 22, 22));
        assertThat(Architecture.CONV.receptiveField(7)).isEqualTo(new ImageArea(1, 17, 22, 11));
    }

    @Test
    void aCodeOfOnePlaceSeesTheWholeImage() {
        ImageArea whole = new ImageArea(0, 0, ImageSet.SIDE, ImageSet.SIDE);
        assertThat(Architecture.DENSE.receptiveField(0)).isEqualTo(whole);
        assertThat(Architecture.CONV_SINGLE.receptiveField(0)).isEqualTo(whole);
    }

    @Test
    void layersThatDoNotFitAreRefused() {
        LayerSpec wide = new LayerSpec.Dense("concepts", 784, 10, Activation.RELU);
        LayerSpec narrow = new LayerSpec.Dense("reconstruction", 11, 784, Activation.SIGMOID);
        assertThatThrownBy(() -> network(wide, narrow)).hasMessageContaining("reconstruction");
        assertThatThrownBy(() -> network(wide)).hasMessageContaining("makes [10]");
        assertThatThrownBy(() -> network(new LayerSpec.Pooling())).hasMessageContaining("[784]");
    }

    private static NetworkDescription network(LayerSpec... layers) {
        return new NetworkDescription(
                "test", "Test", "Test network", "Test.", NetworkDescription.PIXELS, List.of(layers));
    }
}
