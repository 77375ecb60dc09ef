package org.conceptexplorer.figure.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The kinds of figures of sweeps there are, as they announce themselves. */
public final class SweepFigureKinds {
    private SweepFigureKinds() {}

    /** All of them, in the order of their names. */
    public static List<SweepFigureKind> all() {
        return ServiceLoader.load(SweepFigureKind.class, SweepFigureKinds.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(SweepFigureKind::id))
                .toList();
    }
}
