package org.conceptexplorer.data.idx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.base.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("little-memory")
class BadIdxTest {
    private static final IdxForm IMAGES = new IdxForm() {
        @Override
        public String items() {
            return "images";
        }

        @Override
        public void check(IdxType type, List<Integer> sides) throws MalformedException {
            if (type != IdxType.UNSIGNED_BYTES || !sides.equals(List.of(28, 28))) {
                throw new MalformedException("holds " + type + " of " + sides);
            }
        }
    };

    private final Path folder;

    BadIdxTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_a_sound_file() throws IOException {
        Path file = Files.write(folder.resolve("sound"), IdxFiles.gzip(IdxFiles.images(2)));

        assertThat(IdxReader.read(file, IMAGES, Progress.NONE).items()).isEqualTo(2);
    }

    @Test
    void refuses_a_file_that_is_cut_off() {
        refuses(shortened(IdxFiles.images(2), 1), "announces 2 images but is too short to hold them");
    }

    @Test
    void refuses_a_file_that_ends_in_its_header() {
        refuses(shortened(IdxFiles.header(0x0803, 2, 28, 28), 1), "is cut off");
    }

    @Test
    void refuses_an_empty_file() {
        refuses(new byte[0], "is cut off");
    }

    @Test
    void refuses_packed_content_that_is_cut_off() {
        refuses(IdxFiles.gzip(shortened(IdxFiles.images(2), 1)), "is cut off");
    }

    @Test
    void refuses_a_gzip_file_that_is_cut_off() {
        refuses(shortened(IdxFiles.gzip(IdxFiles.images(2)), 20), "is cut off");
    }

    @Test
    void refuses_a_gzip_file_without_its_last_byte() {
        refuses(shortened(IdxFiles.gzip(IdxFiles.images(2)), 1), "is cut off");
    }

    @Test
    void refuses_a_file_that_goes_on_after_its_end() {
        refuses(Arrays.copyOf(IdxFiles.images(2), 16 + 2 * 784 + 1), "goes on after the 2 images it announces");
    }

    @Test
    void refuses_packed_content_that_goes_on_after_its_end() {
        byte[] bomb = Arrays.copyOf(IdxFiles.images(2), 50_000_000);

        refuses(IdxFiles.gzip(bomb), "goes on after the 2 images it announces");
    }

    @Test
    void refuses_another_kind_of_file() {
        refuses(
                "<!doctype html><title>Log in</title>".getBytes(StandardCharsets.UTF_8),
                "does not start as an IDX file does");
    }

    @Test
    void refuses_values_of_another_type() {
        refuses(IdxFiles.header(0x0D03, 2, 28, 28), "holds values of type 0x0D instead of unsigned bytes (0x08)");
    }

    @Test
    void asks_its_form_about_type_and_sides() {
        refuses(IdxFiles.labels(2), "holds UNSIGNED_BYTES of []");
        refuses(IdxFiles.header(0x0803, 2, 32, 32), "holds UNSIGNED_BYTES of [32, 32]");
        refuses(IdxFiles.header(0x0C03, 2, 28, 28), "holds INTS of [28, 28]");
    }

    @Test
    void refuses_an_impossible_number_of_dimensions() {
        refuses(IdxFiles.header(0x0800), "announces the impossible number of 0 dimensions");
        refuses(new byte[] {0, 0, 8, (byte) 200}, "announces the impossible number of 200 dimensions");
    }

    @Test
    void gives_the_first_number_of_each_item() throws IOException {
        byte[] ints = ByteBuffer.allocate(12 + 2 * 3 * 4)
                .put(IdxFiles.header(0x0C02, 2, 3))
                .putInt(7)
                .putInt(0)
                .putInt(0)
                .putInt(300)
                .putInt(0)
                .putInt(0)
                .array();
        Path file = Files.write(folder.resolve("ints"), ints);
        IdxForm any = new IdxForm() {
            @Override
            public String items() {
                return "labels";
            }

            @Override
            public void check(IdxType type, List<Integer> sides) {}
        };

        IdxContent content = IdxReader.read(file, any, Progress.NONE);

        assertThat(content.first(0)).isEqualTo(7);
        assertThat(content.first(1)).isEqualTo(300);
    }

    @Test
    void refuses_lengths_beyond_an_int() {
        refuses(IdxFiles.header(0x0803, -1, 28, 28), "announces the impossible length 4294967295 of a dimension");
    }

    @Test
    void refuses_terabytes_before_it_allocates_them() {
        refuses(IdxFiles.header(0x0803, Integer.MAX_VALUE, 28, 28), "announces 2147483647 images but is too short");
    }

    @Test
    void refuses_terabytes_that_a_gzip_file_announces() {
        refuses(IdxFiles.gzip(IdxFiles.header(0x0803, Integer.MAX_VALUE, 28, 28)), "is too short to hold them");
    }

    @Test
    void refuses_more_than_fits_into_memory() throws IOException {
        assumeTrue(
                Runtime.getRuntime().maxMemory() <= Integer.MAX_VALUE,
                "this Java has memory enough; the build runs this test once more with little");
        byte[] header = IdxFiles.header(0x0803, Integer.MAX_VALUE / 784 - 100, 28, 28);
        byte[] packed = Arrays.copyOf(IdxFiles.gzip(header), 4_000_000);

        refuses(packed, "more than fit into the program's memory");
    }

    @Test
    void refuses_a_file_without_images() {
        refuses(IdxFiles.header(0x0803, 0, 28, 28), "is empty");
    }

    @Test
    void refuses_a_gzip_file_with_a_wrong_checksum() {
        byte[] packed = IdxFiles.gzip(IdxFiles.images(2));
        packed[packed.length - 8] ^= 1;

        refuses(packed, "is a damaged gzip file");
    }

    private static byte[] shortened(byte[] bytes, int by) {
        return Arrays.copyOf(bytes, bytes.length - by);
    }

    private void refuses(byte[] content, String what) {
        Path file = folder.resolve("train-images-idx3-ubyte");
        assertThatThrownBy(() -> {
                    Files.write(file, content);
                    IdxReader.read(file, IMAGES, Progress.NONE);
                })
                .isInstanceOf(ExplainedException.class)
                .hasMessageStartingWith("The file " + file + " ")
                .hasMessageContaining(what)
                .hasMessageEndingWith("; get it again or choose another folder.");
    }
}
