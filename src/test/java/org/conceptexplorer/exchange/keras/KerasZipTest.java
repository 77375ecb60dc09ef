package org.conceptexplorer.exchange.keras;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.exchange.Models;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.Peers;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.network.LayerSpec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KerasZipTest {
    private final Path folder;

    KerasZipTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatKnowsOnlyKerasOwnLayoutFindsTheThreePartsAndEachArray(Architecture architecture) throws Exception {
        PortableModel model = Models.model(architecture, Part.AUTOENCODER);
        Path file = folder.resolve("model.keras");
        new KerasZipWriter().write(model, file);
        List<String> expected = new ArrayList<>();
        String shape = model.input().stream().map(String::valueOf).collect(Collectors.joining(", "));
        expected.add("3.0.0 Sequential [None, " + shape + "]");
        expected.add("InputLayer input");
        for (PortableLayer layer : model.layers()) {
            String arrays = layer.spec() instanceof LayerSpec.Weighted weighted
                    ? " " + told(weighted.kernelShape(), model.kernel(weighted)) + " "
                            + told(List.of(model.bias(weighted).length), model.bias(weighted))
                    : "";
            expected.add(KerasNames.classOf(layer.spec()) + " " + layer.name() + arrays);
        }
        assertThat(Peers.python("h5py", "keras_zip.py", file.toString()).lines())
                .containsExactlyElementsOf(expected);
    }

    private static String told(List<Integer> shape, float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return shape.stream().map(String::valueOf).collect(Collectors.joining("x")) + "=" + Math.round(sum * 1e6);
    }
}
