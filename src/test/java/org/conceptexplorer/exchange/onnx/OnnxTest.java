package org.conceptexplorer.exchange.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.Peers;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OnnxTest {
    private final Path folder;

    OnnxTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> everyPart() {
        return Arrays.stream(Architecture.values())
                .flatMap(each -> Arrays.stream(Part.values()).map(part -> Arguments.of(each, part)));
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void onnxRuntimeMakesTheSameOutputs(Architecture architecture, Part part) throws Exception {
        PortableModel model = Models.model(architecture, part);
        Path file = write(model);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(file.toString())) {
            String input = session.getInputNames().iterator().next();
            FloatBuffer values = FloatBuffer.wrap(Models.input(architecture, part));
            try (OnnxTensor read = OnnxTensor.createTensor(environment, values, lengths(model.input()));
                    OrtSession.Result made = session.run(Map.of(input, read))) {
                OnnxTensor output = (OnnxTensor) made.get(0);
                assertThat(output.getInfo().getShape()).containsExactly(lengths(model.output()));
                float[] actual = new float[Models.output(architecture, part).length];
                output.getFloatBuffer().get(actual);
                assertThat(actual).containsExactly(Models.output(architecture, part), within(1e-5f));
            }
            assertThat(session.getMetadata().getProducerName()).isEqualTo("Concept Explorer");
            assertThat(session.getMetadata().getCustomMetadataValue("settings").orElse(""))
                    .contains("L1 weight");
        }
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void onnxsOwnCheckerAcceptsIt(Architecture architecture, Part part) throws Exception {
        PortableModel model = Models.model(architecture, part);
        String told = Peers.python("onnx", "onnx_check.py", write(model).toString());
        assertThat(told)
                .contains("Concept Explorer N " + words(model.input()) + " -> N " + words(model.output()))
                .contains("data epochs_done loss network part settings software trained_by");
    }

    private Path write(PortableModel model) {
        Path file = folder.resolve("model.onnx");
        new OnnxWriter().write(model, file);
        return file;
    }

    private static String words(List<Integer> shape) {
        return String.join(" ", shape.stream().map(String::valueOf).toList());
    }

    private static long[] lengths(List<Integer> shape) {
        List<Integer> lengths = new ArrayList<>(List.of(Models.IMAGES));
        lengths.addAll(shape);
        return lengths.stream().mapToLong(Integer::longValue).toArray();
    }
}
