package org.conceptexplorer.app.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large all text is, remembered: a lecture hall wants it half as large again. */
public final class TextSize {
    /** What the window's style sheet says, in pixels. */
    private static final double TEXT = 13;

    private static final double STEP = 0.125;
    private static final double SMALLEST = 0.75;
    private static final double LARGEST = 2;

    private final WindowMemory memory;
    private final ReadOnlyDoubleWrapper scale;

    /** The size that was chosen last. */
    public TextSize(WindowMemory memory) {
        this.memory = memory;
        scale = new ReadOnlyDoubleWrapper(within(memory.textScale()));
    }

    /** How much larger than usual; 1 is usual. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /**
     * A style sheet that gives text this size in the window and in whatever opens from it: menus, hints and dialogs have
     * scenes of their own.
     */
    public String styleSheet() {
        String rule = ".root{-fx-font-size:" + TEXT * scale.get() + "px;}";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
    }

    /** A step larger. */
    public void larger() {
        set(scale.get() + STEP);
    }

    /** A step smaller. */
    public void smaller() {
        set(scale.get() - STEP);
    }

    /** The usual size. */
    public void usual() {
        set(1);
    }

    private void set(double wanted) {
        scale.set(within(wanted));
        memory.textScale(scale.get());
    }

    private static double within(double wanted) {
        return Math.min(LARGEST, Math.max(SMALLEST, wanted));
    }
}
