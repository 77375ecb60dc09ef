package org.conceptexplorer.app.map;

import java.util.Optional;
import org.conceptexplorer.base.NumberWords;

/** What is said beside a map. */
final class MapWords {
    private MapWords() {}

    /** What is being waited for, why there is no map, or how many points it has. */
    static String of(MapCodes codes, MapLayout layout, Optional<ShownMap> map) {
        if (!codes.problem().isEmpty()) {
            return codes.problem();
        }
        if (layout.workingProperty().get()) {
            String stage = layout.stageProperty().get();
            return stage.isEmpty() ? "Laying out the map…" : stage;
        }
        String asked = "Asking the network for the codes of all "
                + codes.imagesProperty().get().label() + "…";
        return map.map(MapWords::of).orElse(codes.asking() ? asked : "");
    }

    private static String of(ShownMap map) {
        String all = NumberWords.grouped(map.placed().points().rows())
                + (map.placed().set().kind() == MapImages.TRAINING ? " training images" : " images");
        if (!map.narrowed()) {
            return all;
        }
        String selected = NumberWords.grouped(map.count()) + " of " + all + " selected";
        return map.trainingCount() == 0 ? selected : selected + "; other places show test images alone";
    }
}
