package org.conceptexplorer.exchange.keras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conceptexplorer.exchange.ImportedModel;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.Peers;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.deeplearning4j.nn.modelimport.keras.KerasModelImport;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class KerasH5Test {
    static {
        NativeRuntime.load(); // before DL4J loads the natives in its own way
    }

    private final Path folder;

    KerasH5Test(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What is left out has a dense layer on a map, which DL4J's reader flattens; TensorFlow.js proves those. */
    @ParameterizedTest
    @CsvSource({"DENSE,AUTOENCODER", "DENSE,ENCODER", "DENSE,DECODER", "CONV,DECODER"})
    void dl4jsReaderOfKerasFilesMakesTheSameOutputs(Architecture architecture, Part part) throws Exception {
        PortableModel model = Models.model(architecture, part);
        Path file = folder.resolve("model.h5");
        new KerasH5Writer().write(model, file);
        MultiLayerNetwork network = KerasModelImport.importKerasSequentialModelAndWeights(file.toString(), false);
        INDArray output = network.output(
                Nd4j.createFromArray(Models.input(architecture, part)).reshape(shape(model.input())));
        float[] actual = output.dup('c').reshape(output.length()).toFloatVector();
        assertThat(actual).containsExactly(Models.output(architecture, part), within(1e-5f));
    }

    private static long[] shape(List<Integer> shape) {
        List<Integer> lengths = new ArrayList<>(List.of(Models.IMAGES));
        lengths.addAll(shape);
        return lengths.stream().mapToLong(Integer::longValue).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void h5pyListsTheSameArrays(Architecture architecture) throws Exception {
        PortableModel model = Models.model(architecture, Part.AUTOENCODER);
        Path file = folder.resolve("model.h5");
        new KerasH5Writer().write(model, file);
        List<String> expected = new ArrayList<>();
        Weights weights = Models.weights(architecture);
        weights.arrays().forEach((name, array) -> {
            double sum = 0;
            for (float value : weights.array(name)) {
                sum += value;
            }
            String shape =
                    String.join(" ", array.shape().stream().map(String::valueOf).toList());
            expected.add(name + ":0 " + shape + " " + Math.rint(sum * 1e6));
        });
        List<String> listed = Peers.python("h5py", "keras_h5.py", "list", file.toString())
                .lines()
                .map(KerasH5Test::rounded)
                .toList();
        assertThat(listed).isEqualTo(expected);
    }

    private static String rounded(String line) {
        int last = line.lastIndexOf(' ') + 1;
        return line.substring(0, last) + Math.rint(Double.parseDouble(line.substring(last)) * 1e6);
    }

    /** Made by {@code src/test/python/keras_h5.py}: a graph of layers, attributes of any length, an optimiser's state. */
    @ParameterizedTest
    @ValueSource(strings = {"keras-2-conv.h5", "keras-2-conv-weights.h5"})
    void aFileThatH5pyLaidOutAsKerasDoesIsRead(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ModelImport.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        ImportedModel read = ModelImport.read(file);
        assertThat(read.weights().architecture()).isEqualTo(Architecture.CONV);
        int which = 0;
        for (String array : read.weights().arrays().keySet()) {
            float[] values = read.weights().array(array);
            for (int i = 0; i < values.length; i++) {
                assertThat(values[i]).as(array).isEqualTo(((i * 37 + which * 11) % 101 - 50) / 256f);
            }
            which++;
        }
        boolean whole = !name.contains("weights");
        assertThat(read.structured()).isEqualTo(whole);
        assertThat(read.l1().isPresent()).isEqualTo(whole);
    }
}
