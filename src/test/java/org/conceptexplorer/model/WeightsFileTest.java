package org.conceptexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightsFileTest {
    private Path file;
    private final Map<String, NpyArray> arrays = new LinkedHashMap<>();

    @BeforeEach
    void soundArrays(@TempDir Path folder) {
        file = folder.resolve("weights.npz");
        Weights.initial(Architecture.CONV, 7).write(file);
        arrays.putAll(NpzFile.read(file));
    }

    private void assertRefused(String... words) {
        NpzFile.write(file, arrays);
        assertThatThrownBy(() -> Weights.read(file))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(Architecture architecture) {
        Weights weights = Weights.initial(architecture, 3);
        weights.write(file);
        Weights read = Weights.read(file);
        assertThat(read.architecture()).isEqualTo(architecture);
        for (Architecture.Layer layer : architecture.layers()) {
            assertThat(read.array(layer.name() + "/kernel")).containsExactly(weights.array(layer.name() + "/kernel"));
            assertThat(read.array(layer.name() + "/bias")).containsExactly(weights.array(layer.name() + "/bias"));
        }
    }

    @Test
    void kernelsHaveKerasLayouts() {
        assertThat(arrays)
                .extractingByKey("encoder_conv_2/kernel")
                .extracting(NpyArray::shape)
                .isEqualTo(List.of(3, 3, 16, 8));
        assertThat(arrays)
                .extractingByKey("concepts/kernel")
                .extracting(NpyArray::shape)
                .isEqualTo(List.of(8, 10));
        assertThat(arrays)
                .extractingByKey("concepts/bias")
                .extracting(NpyArray::shape)
                .isEqualTo(List.of(10));
    }

    @Test
    void aMissingArrayIsNamed() {
        arrays.remove("decoder_conv_2/bias");
        assertRefused("decoder_conv_2/bias", "missing");
    }

    @Test
    void anotherShapeIsNamedWithTheRightOne() {
        arrays.put("concepts/kernel", NpyArray.Floats.wrap(List.of(10, 8), new float[80]));
        assertRefused("concepts/kernel", "(10, 8)", "(8, 10)");
    }

    @Test
    void aNumberThatIsNotFiniteIsRefused() {
        float[] bias = new float[10];
        bias[4] = Float.NaN;
        arrays.put("concepts/bias", NpyArray.Floats.wrap(List.of(10), bias));
        assertRefused("concepts/bias", "not finite");
    }

    @Test
    void integersAreRefused() {
        arrays.put("concepts/bias", NpyArray.Ints.wrap(List.of(10), new int[10]));
        assertRefused("concepts/bias", "integers");
    }

    @Test
    void anArrayTooManyIsRefused() {
        arrays.put("extra", NpyArray.Floats.wrap(List.of(1), new float[1]));
        assertRefused("conv network has not");
    }

    @Test
    void arraysOfNoKnownNetworkAreRefused() {
        arrays.clear();
        arrays.put("layer/kernel", NpyArray.Floats.wrap(List.of(1), new float[1]));
        assertRefused("first layer", "missing");
    }
}
