package org.conceptexplorer.data.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzFileTest {
    private final Path folder;

    NpzFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_back_what_it_wrote() {
        float[] floats = new float[20_000];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = i / 3f;
        }
        int[] ints = {1, -2, Integer.MAX_VALUE};
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("layer/kernel", NpyArray.Floats.copyOf(List.of(100, 200), floats));
        arrays.put("label", NpyArray.Ints.copyOf(List.of(3), ints));
        arrays.put("number", NpyArray.Floats.copyOf(List.of(), new float[] {Float.NaN}));
        arrays.put("nothing", NpyArray.Floats.copyOf(List.of(0, 10), new float[0]));

        Map<String, NpyArray> read = written(arrays);

        assertThat(read.keySet()).containsExactly("layer/kernel", "label", "number", "nothing");
        assertThat(floats(read, "layer/kernel").values()).isEqualTo(floats);
        assertThat(floats(read, "layer/kernel").shape()).containsExactly(100, 200);
        assertThat(((NpyArray.Ints) Objects.requireNonNull(read.get("label"))).values())
                .isEqualTo(ints);
        assertThat(floats(read, "number").values()).containsExactly(Float.NaN);
        assertThat(floats(read, "nothing").shape()).containsExactly(0, 10);
    }

    @Test
    void writes_numpys_format_byte_by_byte() throws IOException {
        Path file = folder.resolve("a.npz");
        NpzFile.write(file, Map.of("x", NpyArray.Floats.copyOf(List.of(1), new float[] {1.5f})));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry("x.npy")).readAllBytes();
            assertThat(bytes).hasSize(132).startsWith(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0);
            assertThat(new String(bytes, 10, 118, StandardCharsets.US_ASCII))
                    .isEqualTo("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }" + " ".repeat(60) + "\n");
            assertThat(bytes).endsWith(0, 0, 0xC0, 0x3F);
        }
    }

    @Test
    void writes_the_same_bytes_for_the_same_arrays() throws IOException {
        Map<String, NpyArray> arrays = Map.of("x", NpyArray.Ints.copyOf(List.of(2), new int[] {1, 2}));
        NpzFile.write(folder.resolve("a.npz"), arrays);
        NpzFile.write(folder.resolve("b.npz"), arrays);

        assertThat(folder.resolve("a.npz")).hasSameBinaryContentAs(folder.resolve("b.npz"));
        assertThat(Files.size(folder.resolve("a.npz"))).isPositive();
    }

    @Test
    void does_not_share_its_arrays() {
        float[] mine = {1};
        NpyArray.Floats array = NpyArray.Floats.copyOf(List.of(1), mine);
        mine[0] = 2;
        array.values()[0] = 3;

        assertThat(array.value(0)).isEqualTo(1);
    }

    private Map<String, NpyArray> written(Map<String, NpyArray> arrays) {
        NpzFile.write(folder.resolve("arrays.npz"), arrays);
        return NpzFile.read(folder.resolve("arrays.npz"));
    }

    private static NpyArray.Floats floats(Map<String, NpyArray> arrays, String name) {
        return (NpyArray.Floats) Objects.requireNonNull(arrays.get(name));
    }
}
