package org.conceptexplorer.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.probe.ProbeData;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;

/**
 * Codes of a dense network for 2,000 training and 1,000 test images of MNIST, and what NumPy, SciPy and scikit-learn say
 * about them: {@code src/test/python/analysis_reference.py} made both.
 */
public final class Expected {
    private static final String CODES = "codes.npz";

    private Expected() {}

    /** Numbers of the codes, by name. */
    public static JsonNode numbers() {
        return json("expected.json");
    }

    /** Numbers of MNIST itself, by name. */
    public static JsonNode mnist() {
        return json("expected-mnist.json");
    }

    /** The codes of the training images. */
    public static CodeSet train() {
        return CodeSet.of(1, 10, floats("train_code"));
    }

    /** The codes of the test images. */
    public static CodeSet test() {
        return CodeSet.of(1, 10, floats("test_code"));
    }

    /** The digits of the training images. */
    public static Labels trainLabels() {
        return labels(ints("train_label"));
    }

    /** Codes and digits of all images. */
    public static ProbeData probe() {
        return new ProbeData(train().whole(), trainLabels(), test().whole(), labels(ints("test_label")));
    }

    /** Labels whose classes are the ten digits. */
    public static Labels labels(int... values) {
        return Labels.of(
                values, IntStream.range(0, 10).mapToObj(String::valueOf).toList());
    }

    private static float[] floats(String name) {
        return ((NpyArray.Floats) Objects.requireNonNull(arrays().get(name))).values();
    }

    private static int[] ints(String name) {
        return ((NpyArray.Ints) Objects.requireNonNull(arrays().get(name))).values();
    }

    private static Map<String, NpyArray> arrays() {
        try {
            return NpzFile.read(Path.of(
                    Objects.requireNonNull(Expected.class.getResource(CODES)).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String name) {
        try (InputStream in = Expected.class.getResourceAsStream(name)) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
