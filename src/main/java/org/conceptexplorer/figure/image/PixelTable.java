package org.conceptexplorer.figure.image;

import java.util.Optional;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.kind.ImageRow;

/** Pictures as numbers. */
final class PixelTable {
    private PixelTable() {}

    /** The picture that a row shows of an image; none if no network has seen it. */
    static Optional<Pixels> picture(EncodedImage image, ImageRow row) {
        return switch (row) {
            case ORIGINAL -> Optional.of(image.original());
            case RECONSTRUCTION -> image.result().map(EncodedImage.Result::reconstruction);
            case DIFFERENCE -> image.result().map(r -> r.reconstruction().minus(image.original()));
        };
    }

    /** Adds one line for each pixel of a picture: image, label, error, row, y, x, value. */
    static void add(Table.Builder table, EncodedImage image, ImageRow row) {
        picture(image, row).ifPresent(pixels -> {
            String error = image.result().map(r -> String.valueOf(r.error())).orElse("");
            for (int i = 0; i < ImageSet.PIXELS; i++) {
                table.row(
                        image.position(),
                        image.label(),
                        error,
                        row.label(),
                        i / ImageSet.SIDE,
                        i % ImageSet.SIDE,
                        pixels.get(i));
            }
        });
    }
}
