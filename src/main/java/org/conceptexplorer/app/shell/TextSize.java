package org.conceptexplorer.app.shell;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large all text is, remembered: a lecture hall wants it half as large again. */
public final class TextSize {
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
