package org.conceptexplorer.app.map;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.app.codes.EncodedSet;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;

/** One frame of the map as the window paints it while it is moved: all points, and images at the densest places. */
public final class MapPainting {
    private static final int WIDTH = 1700;
    private static final int HEIGHT = 850;
    private static final int CELL = 58;

    private final FloatMatrix points;
    private final EncodedSet set;
    private final PointColours colours;
    private final Palette palette = Style.LIGHT.palette();
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private Viewport view;

    /** A map of codes. */
    public MapPainting(EncodedSet set, FloatMatrix points) {
        this.set = set;
        this.points = points;
        PlacedCodes placed = new PlacedCodes(MapSet.ofTest(set), MapWish.START, points);
        ShownMap map = ShownMap.of(placed, placed.set(), new MapColour(MapColour.Kind.CLASS, 0), Selection.NONE);
        colours = new PointColours(map, palette);
        view = Viewport.whole(points, WIDTH, HEIGHT);
    }

    /** Moves the map by a pixel and paints it. */
    public void frame() {
        view = view.moved(1, 0);
        CloudPainter painter = new CloudPainter(pixels, WIDTH, HEIGHT);
        painter.paint(points, colours, view, 1, palette);
        List<PlacedThumbnail> thumbnails = new ArrayList<>();
        for (int point : DensePlaces.of(points, colours, view, WIDTH, HEIGHT, CELL)) {
            thumbnails.add(new PlacedThumbnail(
                    point,
                    Pixels.of(set.images(), point),
                    (int) view.screenX(points.at(point, 0), WIDTH),
                    (int) view.screenY(points.at(point, 1), HEIGHT),
                    colours.colour(point)));
        }
        painter.thumbnails(thumbnails, palette, 1);
    }
}
