package org.conceptexplorer.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.Architecture;

/**
 * A table with a line per image: {@code index}, {@code label}, {@code bce}, then the code ({@code code_<concept>}, or
 * {@code code_<row>_<column>_<concept>}), then the reconstruction ({@code pixel_<row>_<column>}), all counted from 0.
 */
final class EncodingCsv implements EncodingFile {
    @Override
    public void write(Path file, EncodedImages encoded) {
        SafeFile.write(file, out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(header(encoded));
            for (int image = 0; image < encoded.images().size(); image++) {
                csv.writeRecord(row(encoded, image));
            }
            csv.flush();
        });
    }

    private static List<String> header(EncodedImages encoded) {
        List<String> names = new ArrayList<>(List.of("index", "label", "bce"));
        int side = encoded.architecture().codeSide();
        for (int unit = 0; unit < encoded.architecture().codeSize(); unit++) {
            int place = unit / Architecture.CONCEPTS;
            String where = side == 1 ? "" : place / side + "_" + place % side + "_";
            names.add("code_" + where + unit % Architecture.CONCEPTS);
        }
        if (encoded.hasReconstructions()) {
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                names.add("pixel_" + pixel / ImageSet.SIDE + "_" + pixel % ImageSet.SIDE);
            }
        }
        return names;
    }

    private static List<String> row(EncodedImages encoded, int image) {
        List<String> fields = new ArrayList<>();
        fields.add(String.valueOf(image));
        fields.add(String.valueOf(encoded.images().label(image)));
        fields.add(String.valueOf(encoded.errors().value(image)));
        addSlice(fields, encoded.codes(), image, encoded.architecture().codeSize());
        if (encoded.hasReconstructions()) {
            addSlice(fields, encoded.reconstructions(), image, ImageSet.PIXELS);
        }
        return fields;
    }

    private static void addSlice(List<String> fields, NpyArray.Floats values, int image, int size) {
        for (int i = image * size; i < (image + 1) * size; i++) {
            fields.add(String.valueOf(values.value(i)));
        }
    }
}
