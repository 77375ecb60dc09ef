package org.conceptexplorer.data.own;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.ImageSet;

/**
 * Prepares any picture as MNIST's digits were (Y. LeCun, C. Cortes and C. Burges, "The MNIST database"): fitted into
 * 20×20 pixels with their proportions kept, then moved so that their centre of mass lies in the middle of 28×28 pixels.
 * MNIST's own digits come out as they are.
 */
public final class Preparation {
    private static final int BOX = 20;

    /** MNIST's centres of mass lie within half a pixel of the pixel in row 14 and column 14, counted from 0. */
    private static final int MIDDLE = ImageSet.SIDE / 2;

    private static final double LEAST_INK = 0.03; // fainter traces, as of JPEG, do not stretch the box

    private Preparation() {}

    /**
     * Prepares a picture.
     *
     * @throws ExplainedException if there is no ink in it
     */
    public static PreparedImage of(Raster raster) {
        InkFinder finder = new InkFinder(raster);
        GreyPicture ink = finder.ink();
        GreyPicture cut = cut(ink);
        GreyPicture fitted = fit(cut);
        return new PreparedImage(ink, finder.isInverted(), cut, fitted, centre(fitted));
    }

    private static GreyPicture cut(GreyPicture ink) {
        int top = ink.height();
        int left = ink.width();
        int bottom = 0;
        int right = 0;
        for (int row = 0; row < ink.height(); row++) {
            for (int column = 0; column < ink.width(); column++) {
                if (ink.at(row, column) >= LEAST_INK) {
                    top = Math.min(top, row);
                    left = Math.min(left, column);
                    bottom = row + 1;
                    right = Math.max(right, column + 1);
                }
            }
        }
        int firstRow = top;
        int firstColumn = left;
        return GreyPicture.filled(
                right - left, bottom - top, (row, column) -> ink.at(firstRow + row, firstColumn + column));
    }

    private static GreyPicture fit(GreyPicture cut) {
        double scale = (double) BOX / Math.max(cut.width(), cut.height());
        int width = (int) Math.max(1, Math.round(scale * cut.width()));
        int height = (int) Math.max(1, Math.round(scale * cut.height()));
        return Resampling.resize(cut, width, height);
    }

    private static GreyPicture centre(GreyPicture fitted) {
        double ink = 0;
        double down = 0;
        double right = 0;
        for (int row = 0; row < fitted.height(); row++) {
            for (int column = 0; column < fitted.width(); column++) {
                ink += fitted.at(row, column);
                down += row * (double) fitted.at(row, column);
                right += column * (double) fitted.at(row, column);
            }
        }
        int rows = MIDDLE - (int) Math.round(down / ink);
        int columns = MIDDLE - (int) Math.round(right / ink);
        return GreyPicture.filled(
                ImageSet.SIDE, ImageSet.SIDE, (row, column) -> fitted.around(row - rows, column - columns));
    }
}
