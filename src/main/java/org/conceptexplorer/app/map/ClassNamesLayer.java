package org.conceptexplorer.app.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;

/** The names of groups at their middles, so that colours do not stand alone. Lets the pointer through. */
final class ClassNamesLayer extends Pane {
    private static final int MOST = 20;

    private record Middle(Label label, double x, double y) {}

    private final MapSurface surface;
    private final ObservableValue<Style> look;
    private Optional<ShownMap> shown = Optional.empty();
    private List<Middle> middles = List.of();

    ClassNamesLayer(MapSurface surface, ObservableValue<Style> look) {
        this.surface = surface;
        this.look = look;
        look.addListener((observed, before, now) -> show(shown));
        setMouseTransparent(true);
        surface.viewProperty().addListener(observed -> place());
        widthProperty().addListener(observed -> place());
        heightProperty().addListener(observed -> place());
    }

    /** The names of a map's groups; none if its points have values, or too many groups. */
    void show(Optional<ShownMap> map) {
        shown = map;
        middles = map.filter(now -> now.colour().groups().size() > 1
                        && now.colour().groups().size() <= MOST)
                .map(this::middles)
                .orElse(List.of());
        getChildren().setAll(middles.stream().map(Middle::label).toList());
        place();
    }

    private List<Middle> middles(ShownMap map) {
        List<Middle> middles = new ArrayList<>();
        for (int group = 0; group < map.colour().groups().size(); group++) {
            float[] xs = column(map, group, 0);
            if (xs.length > 0) {
                Label label = new Label(map.colour().groups().get(group));
                label.getStyleClass().add("map-name");
                label.setStyle(colours(map.colour().of(group, look.getValue().palette())));
                middles.add(new Middle(label, median(xs), median(column(map, group, 1))));
            }
        }
        return middles;
    }

    /** On the group's own colour, so that nobody takes a name for one of the images. */
    private static String colours(Color ground) {
        return "-fx-background-color: " + css(ground) + "; -fx-text-fill: " + css(Palette.readableOn(ground)) + ";";
    }

    private static String css(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    private static float[] column(ShownMap map, int group, int axis) {
        FloatMatrix points = map.placed().points();
        float[] members = new float[points.rows()];
        int count = 0;
        for (int point = 0; point < points.rows(); point++) {
            if ((int) map.values().at(point, 0) == group) {
                members[count++] = points.at(point, axis);
            }
        }
        return Arrays.copyOf(members, count);
    }

    private static double median(float[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void place() {
        Viewport view = surface.viewProperty().get();
        for (Middle middle : middles) {
            middle.label().autosize();
            double x = view.screenX(middle.x(), getWidth()) - middle.label().getWidth() / 2;
            double y = view.screenY(middle.y(), getHeight()) - middle.label().getHeight() / 2;
            middle.label().setVisible(x >= 0 && y >= 0 && x < getWidth() - 12 && y < getHeight() - 12);
            middle.label().relocate(Math.rint(x), Math.rint(y));
        }
    }
}
