package org.conceptexplorer.data.own;

/**
 * Takes pictures to other sizes, with a triangle filter as wide as the larger of an old and a new pixel: no ink is jumped
 * over when a picture shrinks, and a picture that keeps its size stays as it is.
 */
final class Resampling {
    private Resampling() {}

    /** The picture in another size. */
    static GreyPicture resize(GreyPicture picture, int width, int height) {
        GreyPicture wide = GreyPicture.filled(
                width,
                picture.height(),
                (row, column) -> mean(picture.width(), width, column, from -> picture.at(row, from)));
        return GreyPicture.filled(
                width, height, (row, column) -> mean(picture.height(), height, row, from -> wide.at(from, column)));
    }

    /** Gives the ink of one pixel of a line. */
    @FunctionalInterface
    private interface Line {
        double at(int place);
    }

    private static double mean(int from, int to, int place, Line line) {
        double scale = (double) from / to;
        double reach = Math.max(1, scale);
        double middle = (place + 0.5) * scale - 0.5;
        double sum = 0;
        double weights = 0;
        for (int i = (int) Math.ceil(middle - reach); i <= middle + reach; i++) {
            double weight = 1 - Math.abs(i - middle) / reach;
            if (i >= 0 && i < from && weight > 0) {
                sum += weight * line.at(i);
                weights += weight;
            }
        }
        return sum / weights;
    }
}
