package org.conceptexplorer.data.numpy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadNpzTest {
    private final Path folder;

    BadNpzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refuses_a_file_that_is_no_archive() throws IOException {
        refuses(Files.writeString(file(), "weights"), "is damaged or is no .npz file");
    }

    @Test
    void refuses_a_file_that_is_cut_off() throws IOException {
        NpzFile.write(file(), Map.of("x", NpyArray.Floats.copyOf(List.of(2), new float[2])));
        byte[] bytes = Files.readAllBytes(file());
        refuses(Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2)), "is damaged or is no .npz file");
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        refuses(folder.resolve("nowhere.npz"), "does not exist");
    }

    @Test
    void refuses_an_entry_that_is_no_array() throws IOException {
        refuses(
                archive("notes.txt", "hello".getBytes(StandardCharsets.UTF_8)),
                "its entry notes.txt is no NumPy array");
    }

    @Test
    void refuses_an_array_without_numpys_magic() throws IOException {
        refuses(archive("x.npy", "hello".getBytes(StandardCharsets.UTF_8)), "its array x is no NumPy array");
    }

    @Test
    void refuses_two_arrays_of_one_name() throws IOException {
        NpyArray one = NpyArray.Floats.copyOf(List.of(1), new float[1]);
        NpzFile.write(file(), Map.of("x", one, "y", one));
        String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);
        Files.writeString(file(), bytes.replace("y.npy", "x.npy"), StandardCharsets.ISO_8859_1);

        refuses(file(), "it holds the array x twice");
    }

    @Test
    void refuses_python_objects() throws IOException {
        refuses(array("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", 4), "holds numbers of type |O");
    }

    @Test
    void refuses_other_types_and_says_how_to_convert_them() throws IOException {
        refuses(array("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }", 8), ".astype('float32')");
    }

    @Test
    void refuses_fortran_order() throws IOException {
        refuses(array("{'descr': '<f4', 'fortran_order': True, 'shape': (1, 1), }", 4), "numpy.ascontiguousarray");
    }

    @Test
    void refuses_a_header_that_is_something_else() throws IOException {
        refuses(array("__import__('os').system('true')", 4), "has a header that cannot be understood");
    }

    @Test
    void refuses_terabytes_before_it_allocates_them() throws IOException {
        refuses(array("{'descr': '<f4', 'fortran_order': False, 'shape': (2000000000,), }", 4), "more memory");
    }

    @Test
    void refuses_shapes_that_overflow() throws IOException {
        refuses(array("{'descr': '<f4', 'fortran_order': False, 'shape': (65536, 65536), }", 4), "impossible shape");
        refuses(array("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999,), }", 4), "impossible shape");
    }

    @Test
    void refuses_an_array_with_too_few_numbers() throws IOException {
        refuses(array("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", 7), "is damaged");
    }

    @Test
    void refuses_an_array_with_too_many_numbers() throws IOException {
        refuses(array("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", 9), "goes on after its last number");
    }

    private Path file() {
        return folder.resolve("bad.npz");
    }

    private Path array(String header, int bytes) throws IOException {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        array.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        array.write(header.getBytes(StandardCharsets.US_ASCII));
        array.write(new byte[bytes]);
        return archive("x.npy", array.toByteArray());
    }

    private Path archive(String entry, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file();
    }

    private static void refuses(Path file, String what) {
        assertThatThrownBy(() -> NpzFile.read(file))
                .isInstanceOf(ExplainedException.class)
                .hasMessageStartingWith("The file " + file + " ")
                .hasMessageContaining(what);
    }
}
