package org.conceptexplorer.app.map;

import org.conceptexplorer.app.codes.CodesModel;
import org.conceptexplorer.base.NumberWords;

/** What is said beside a map. */
final class MapWords {
    private MapWords() {}

    /** What is being waited for, why there is no map, or how many points it has. */
    static String of(MapModel model, CodesModel codes) {
        if (!codes.problemProperty().get().isEmpty()) {
            return codes.problemProperty().get();
        }
        if (model.workingProperty().get()) {
            return "Laying out the map…";
        }
        return model.mapProperty()
                .get()
                .map(MapWords::of)
                .orElse(codes.askingProperty().get() ? "Asking the network for the codes of all test images…" : "");
    }

    private static String of(ShownMap map) {
        String all = NumberWords.grouped(map.placed().points().rows()) + " images";
        return map.narrowed() ? NumberWords.grouped(map.count()) + " of " + all + " selected" : all;
    }
}
