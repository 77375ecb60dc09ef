package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;

/** Arrays for NumPy: {@code code}, {@code bce}, {@code label} and, if there are any, {@code reconstruction}. */
final class EncodingNpz implements EncodingFile {
    @Override
    public void write(Path file, EncodedImages encoded) {
        Map<String, NpyArray> arrays = encoded.arrays();
        arrays.put("label", labels(encoded.images()));
        NpzFile.write(file, arrays);
    }

    private static NpyArray.Ints labels(ImageSet images) {
        int[] labels = IntStream.range(0, images.size()).map(images::label).toArray();
        return NpyArray.Ints.wrap(List.of(labels.length), labels);
    }
}
