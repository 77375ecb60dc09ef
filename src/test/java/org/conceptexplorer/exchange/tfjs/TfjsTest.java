package org.conceptexplorer.exchange.tfjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.Peers;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TfjsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    TfjsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> everyPart() {
        return Arrays.stream(Architecture.values())
                .flatMap(each -> Arrays.stream(Part.values()).map(part -> Arguments.of(each, part)));
    }

    @ParameterizedTest
    @MethodSource("everyPart")
    void tensorFlowJsMakesTheSameOutputs(Architecture architecture, Part part) throws Exception {
        PortableModel model = Models.model(architecture, part);
        Path file = folder.resolve("model.json");
        new TfjsWriter().write(model, file);
        Path input = folder.resolve("input.json");
        JSON.writeValue(input.toFile(), input(model, Models.input(architecture, part)));
        String told = Peers.node("tfjs_outputs.js", file.toString(), input.toString())
                .lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow();
        JsonNode output = JSON.readTree(told.substring("RESULT ".length()));
        assertThat(numbers(output.path("shape"))).isEqualTo(lengths(model.output()));
        double[] expected = doubles(Models.output(architecture, part));
        assertThat(numbers(output.path("values")).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .containsExactly(expected, within(1e-4));
        assertThat(output.path("metadata").path("part").asText()).isEqualTo(part.id());
    }

    @Test
    void theWeightsLieBesideTheModelAndBothCountAsItsFiles() throws Exception {
        Path file = folder.resolve("model.json");
        new TfjsWriter().write(Models.model(Architecture.CONV, Part.ENCODER), file);
        Path weights = folder.resolve("model.weights.bin");
        assertThat(new TfjsWriter().files(file)).containsExactly(file, weights);
        JsonNode manifest = JSON.readTree(file.toFile()).path("weightsManifest").path(0);
        assertThat(manifest.path("paths").path(0).asText()).isEqualTo("model.weights.bin");
        int numbers = 0;
        for (JsonNode weight : manifest.path("weights")) {
            int size = 1;
            for (JsonNode length : weight.path("shape")) {
                size *= length.intValue();
            }
            numbers += size;
        }
        assertThat(Files.size(weights)).isEqualTo(4L * numbers);
    }

    private static ObjectNode input(PortableModel model, float[] values) {
        ObjectNode input = JSON.createObjectNode();
        ArrayNode shape = input.putArray("shape").add(Models.IMAGES);
        model.input().forEach(shape::add);
        ArrayNode numbers = input.putArray("values");
        for (float value : values) {
            numbers.add(value);
        }
        return input;
    }

    private static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>();
        list.forEach(each -> numbers.add(each.doubleValue()));
        return numbers;
    }

    private static List<Double> lengths(List<Integer> shape) {
        List<Double> lengths = new ArrayList<>(List.of((double) Models.IMAGES));
        shape.forEach(length -> lengths.add((double) length));
        return lengths;
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
