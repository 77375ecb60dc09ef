package org.conceptexplorer.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.data.sample.SampleDigits;
import org.junit.jupiter.api.Test;

/** Writes the digits that {@code src/test/python/naming_reference.py} reads; run by name alone. */
class NamingReferenceInput {
    static final int COUNT = 500;

    /** The digits that both implementations name. */
    static ImageSet digits() {
        return SampleDigits.generate(COUNT, 11);
    }

    @Test
    void writesTheDigits() throws IOException {
        ImageSet digits = digits();
        int[] ink = new int[COUNT * ImageSet.PIXELS];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = digits.ink(Math.floorDiv(i, ImageSet.PIXELS), i % ImageSet.PIXELS);
        }
        Path folder = Files.createDirectories(Path.of("target", "naming"));
        NpzFile.write(
                folder.resolve("digits.npz"),
                Map.of("digits", NpyArray.Ints.wrap(List.of(COUNT, ImageSet.PIXELS), ink)));
        assertThat(folder.resolve("digits.npz")).isNotEmptyFile();
    }
}
