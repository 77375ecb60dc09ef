package org.conceptexplorer.data.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays as NumPy writes them that this program would have written in another way. */
class ForeignNpzTest {
    private final Path file;

    ForeignNpzTest(@TempDir Path folder) {
        this.file = folder.resolve("foreign.npz");
    }

    @Test
    void float64_is_rounded() throws IOException {
        byte[] numbers = numbers(ByteOrder.LITTLE_ENDIAN, 16)
                .putDouble(0.1)
                .putDouble(-2)
                .array();

        assertThat(floats("<f8", false, "(2,)", numbers)).containsExactly(0.1f, -2);
    }

    @Test
    void big_endian_is_turned() throws IOException {
        byte[] numbers =
                numbers(ByteOrder.BIG_ENDIAN, 8).putFloat(0.1f).putFloat(-2).array();

        assertThat(floats(">f4", false, "(2,)", numbers)).containsExactly(0.1f, -2);
    }

    @ParameterizedTest
    @CsvSource({
        "0x3C00, 1",
        "0xC000, -2",
        "0x3555, 0.33325195",
        "0x0001, 5.9604645e-8",
        "0x03FF, 6.097555e-5",
        "0x7BFF, 65504",
        "0xFC00, -Infinity",
        "0x7E00, NaN"
    })
    void float16_is_widened(String bits, float value) throws IOException {
        byte[] numbers = numbers(ByteOrder.LITTLE_ENDIAN, 2)
                .putShort((short) (int) Integer.decode(bits))
                .array();

        assertThat(floats("<f2", false, "(1,)", numbers)).containsExactly(value);
    }

    @Test
    void fortran_order_becomes_c_order() throws IOException {
        ByteBuffer numbers = ByteBuffer.allocate(24 * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int k = 0; k < 4; k++) {
            for (int j = 0; j < 3; j++) {
                for (int i = 0; i < 2; i++) {
                    numbers.putFloat(100 * i + 10 * j + k);
                }
            }
        }

        assertThat(floats("<f4", true, "(2, 3, 4)", numbers.array()))
                .startsWith(0, 1, 2, 3, 10, 11)
                .endsWith(122, 123);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'shape': (1,), 'descr': '<f4', 'fortran_order': False}",
                "{\"fortran_order\": False, \"shape\": (1L,), \"descr\": \"<f4\", }",
                "{'descr':'<f4','shape':(1,),'fortran_order':False}   \n"
            })
    void entries_of_the_header_may_come_in_any_order(String header) throws IOException {
        for (int version = 1; version <= 3; version++) {
            Files.write(file, NumPyFiles.archive("x.npy", version, header, new byte[] {0, 0, -128, 63}));

            assertThat(NpzFile.read(file).get("x"))
                    .isInstanceOfSatisfying(NpyArray.Floats.class, one -> assertThat(one.values())
                            .containsExactly(1));
        }
    }

    @Test
    void integers_of_any_width_become_ints_and_bytes_stay_bytes() throws IOException {
        assertThat(ints("|i1", new byte[] {-3})).containsExactly(-3);
        assertThat(ints("<u2", new byte[] {-1, -1})).containsExactly(65_535);
        assertThat(ints(">i2", new byte[] {-1, -2})).containsExactly(-2);
        assertThat(ints("<i8", new byte[] {-5, -1, -1, -1, -1, -1, -1, -1})).containsExactly(-5);
        Files.write(file, NumPyFiles.archive("x.npy", "|u1", false, "(2,)", new byte[] {-1, 7}));
        assertThat(NpzFile.read(file).get("x"))
                .isInstanceOfSatisfying(NpyArray.Bytes.class, bytes -> assertThat(bytes.value(0))
                        .isEqualTo(255));
    }

    @Test
    void bytes_are_written_and_read_back() {
        NpzFile.write(file, Map.of("x", NpyArray.Bytes.wrap(List.of(3), new byte[] {1, 2, -1})));

        assertThat(NpzFile.read(file).get("x"))
                .isInstanceOfSatisfying(NpyArray.Bytes.class, bytes -> assertThat(bytes.values())
                        .containsExactly(1, 2, -1));
    }

    private float[] floats(String type, boolean fortran, String shape, byte[] numbers) throws IOException {
        Files.write(file, NumPyFiles.archive("x.npy", type, fortran, shape, numbers));
        return ((NpyArray.Floats) NpzFile.read(file).values().iterator().next()).values();
    }

    private int[] ints(String type, byte[] number) throws IOException {
        Files.write(file, NumPyFiles.archive("x.npy", type, false, "(1,)", number));
        return ((NpyArray.Ints) NpzFile.read(file).values().iterator().next()).values();
    }

    private static ByteBuffer numbers(ByteOrder order, int bytes) {
        return ByteBuffer.allocate(bytes).order(order);
    }
}
