package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.Adam;

/** What DL4J brings along for other purposes is left out: here it does without. */
class StockLibrariesTest {
    /** Libraries that are left out, by a word of their files' names; of some, the versions DL4J asks for have known holes. */
    private static final List<String> LEFT_OUT = List.of(
            "/gson-",
            "/commons-codec-",
            "/commons-collections4-",
            "/commons-compress-",
            "/commons-net-",
            "/commons-io-2.7",
            "/commons-lang3-3.11",
            "/fastutil-",
            "/oshi-",
            "/jna-platform-",
            "/javax.json-",
            "-onednn.jar");

    static {
        NativeRuntime.load(); // before DL4J loads the natives in its own way
    }

    @Test
    void theyAreNotOnTheClassPath() {
        List<String> parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> part.replace(File.separatorChar, '/'))
                .toList();
        assertThat(parts).anyMatch(part -> part.contains("/deeplearning4j-nn-"));
        for (String word : LEFT_OUT) {
            assertThat(parts).noneMatch(part -> part.contains(word));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dl4jTrainsSavesAndReadsItsNetworksWithoutThem(Architecture architecture, @TempDir Path folder)
            throws IOException {
        MultiLayerNetwork network = StockNetworks.of(architecture, new Adam(1e-3));
        INDArray input = StockNetworks.input(architecture, new float[2 * ImageSet.PIXELS]);
        network.fit(input, input);
        File file = folder.resolve("network.zip").toFile();
        ModelSerializer.writeModel(network, file, true);
        assertThat(ModelSerializer.restoreMultiLayerNetwork(file).output(input)).isEqualTo(network.output(input));
        ComputationGraph graph = network.toComputationGraph();
        graph.fit(new INDArray[] {input}, new INDArray[] {input});
        ModelSerializer.writeModel(graph, file, true);
        assertThat(ModelSerializer.restoreComputationGraph(file).outputSingle(input))
                .isEqualTo(graph.outputSingle(input));
    }
}
