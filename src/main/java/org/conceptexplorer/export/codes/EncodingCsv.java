package org.conceptexplorer.export.codes;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.EncodedImages;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.export.CsvForm;
import org.conceptexplorer.model.Architecture;

/**
 * A table with a line per image: {@code index}, {@code label}, what the class is called if that is more than its number
 * ({@code class}), {@code bce}, then the code ({@code code_<concept>}, or
 * {@code code_<row>_<column>_<concept>}), then the reconstruction ({@code pixel_<row>_<column>}), all counted from 0.
 */
final class EncodingCsv implements EncodingFile {
    private final CsvForm form;

    EncodingCsv(CsvForm form) {
        this.form = form;
    }

    @Override
    public void write(Path file, EncodedImages encoded) {
        SafeFile.write(file, out -> {
            CsvWriter csv = form.writer(out);
            csv.writeRecord(header(encoded));
            for (int image = 0; image < encoded.images().size(); image++) {
                csv.writeRecord(form.cells(row(encoded, image)));
            }
            csv.flush();
        });
    }

    private static List<String> header(EncodedImages encoded) {
        List<String> names = new ArrayList<>(List.of("index", "label"));
        if (encoded.images().names().areThere()) {
            names.add("class");
        }
        names.add("bce");
        int side = encoded.architecture().codeSide();
        for (int unit = 0; unit < encoded.architecture().codeSize(); unit++) {
            int place = unit / Architecture.CONCEPTS;
            String where = encoded.architecture().places() == 1 ? "" : place / side + "_" + place % side + "_";
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
        fields.add(
                encoded.images().isLabelled() ? String.valueOf(encoded.images().label(image)) : "");
        if (encoded.images().names().areThere()) {
            fields.add(encoded.images().className(image));
        }
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
