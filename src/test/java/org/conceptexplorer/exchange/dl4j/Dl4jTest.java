package org.conceptexplorer.exchange.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.exchange.ImportedModel;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.model.factory.StockNetworks;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;

class Dl4jTest {
    static {
        NativeRuntime.load(); // before DL4J loads the natives in its own way
    }

    private final Path folder;

    Dl4jTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> everyPart() {
        return Arrays.stream(Architecture.values())
                .flatMap(each -> Arrays.stream(Part.values()).map(part -> Arguments.of(each, part)));
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void dl4jRestoresAGraphThatMakesTheSameOutputs(Architecture architecture, Part part) throws IOException {
        PortableModel model = Models.model(architecture, part);
        Path file = folder.resolve("model.dl4j");
        new Dl4jWriter().write(model, file);
        ComputationGraph graph = ModelSerializer.restoreComputationGraph(file.toFile());
        INDArray input = Nd4j.createFromArray(Models.input(architecture, part)).reshape(shape(model.input()));
        INDArray output = graph.outputSingle(model.input().size() > 1 ? input.permute(0, 3, 1, 2) : input);
        assertThat(values(output)).containsExactly(Models.output(architecture, part), within(1e-5f));
    }

    /** A list of layers that DL4J itself drew and wrote, with a layer of its own for the loss. */
    @ParameterizedTest
    @EnumSource
    void aNetworkThatDl4jMadeIsReadAndMakesTheSameOutputs(Architecture architecture) throws IOException {
        MultiLayerNetwork stock = StockNetworks.of(architecture, new Sgd(0.1));
        Path file = folder.resolve("stock.dl4j");
        ModelSerializer.writeModel(stock, file.toFile(), true);
        ImportedModel read = ModelImport.read(file);
        assertThat(read.weights().architecture()).isEqualTo(architecture);
        float[] pixels = Models.input(architecture, Part.AUTOENCODER);
        float[] expected = values(stock.output(StockNetworks.input(architecture, pixels)));
        try (Autoencoder network = Autoencoders.open(read.weights())) {
            assertThat(Models.reconstructions(network)).containsExactly(expected, within(1e-5f));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dropoutGoesAlong(Architecture architecture) {
        Path file = folder.resolve("model.dl4j");
        new Dl4jWriter().write(Models.model(architecture, Part.AUTOENCODER), file);
        ImportedModel read = ModelImport.read(file);
        assertThat(read.dropout().isPresent()).isEqualTo(architecture.hasDropout());
        read.dropout().ifPresent(rate -> assertThat(rate).isCloseTo(0.3, within(1e-9)));
    }

    /** In C order, the channels last. */
    private static float[] values(INDArray output) {
        INDArray turned = output.rank() == 4 ? output.permute(0, 2, 3, 1) : output;
        return turned.dup('c').reshape(output.length()).toFloatVector();
    }

    private static long[] shape(List<Integer> shape) {
        List<Integer> lengths = new ArrayList<>(List.of(Models.IMAGES));
        lengths.addAll(shape);
        return lengths.stream().mapToLong(Integer::longValue).toArray();
    }
}
