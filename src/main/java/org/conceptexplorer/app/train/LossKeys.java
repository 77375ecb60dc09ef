package org.conceptexplorer.app.train;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.shell.Shortcut;

/** What keys and mouse do to the chart of losses. */
final class LossKeys {
    private LossKeys() {}

    static List<Shortcut> of(LossModel loss) {
        return List.of(
                Shortcut.plain("L", "Linear or logarithmic axis", () -> changeAxis(loss), KeyCode.L),
                Shortcut.gesture("Drag", "Look closer at a part of the chart"),
                Shortcut.gesture("Wheel", "Closer to, or further from, the place in the chart below the pointer"),
                Shortcut.gesture("Shift+Drag", "Move the part of the chart that is looked at; the middle button, too"),
                Shortcut.gesture("Double click", "All of the chart, or the line below it where it was"),
                Shortcut.gesture("Click in the legend", "Hide a curve, or show it again"));
    }

    private static void changeAxis(LossModel loss) {
        loss.setLogarithmic(!loss.viewProperty().get().logarithmic());
    }
}
