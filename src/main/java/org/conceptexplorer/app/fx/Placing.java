package org.conceptexplorer.app.fx;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Gives dialogs a size and a place: plain window managers open a window wherever they like, and as large as it asks. */
public final class Placing {
    private static final double FRAME = 32;

    private Placing() {}

    /**
     * Puts a stage that is about to be shown over the middle of its owner, on its screen, and no larger than that.
     *
     * @param width what it likes best, as the height
     */
    public static void over(Window owner, Stage stage, double width, double height) {
        Rectangle2D room = Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), Math.max(1, owner.getHeight()))
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        stage.setWidth(Math.min(width, room.getWidth() - FRAME));
        stage.setHeight(Math.min(height, room.getHeight() - FRAME));
        stage.setX(within(
                owner.getX() + (owner.getWidth() - stage.getWidth()) / 2,
                room.getMinX(),
                room.getMaxX() - stage.getWidth()));
        stage.setY(within(
                owner.getY() + (owner.getHeight() - stage.getHeight()) / 2,
                room.getMinY(),
                room.getMaxY() - stage.getHeight()));
    }

    private static double within(double wanted, double least, double most) {
        return Math.max(least, Math.min(most, wanted));
    }
}
