package org.conceptexplorer.presets;

import java.util.Locale;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;

/** A way to train a network that is measured by what its concepts name. */
enum NamingWay {
    /** The preset as it is. */
    PRESET(Preset.NAMING, "`naming`"),

    /** The other end: names alone, and no price for more than one active concept. */
    ALONE(Preset.NAMING, "`naming`, `--quiet-l1 0`") {
        @Override
        TrainingSettings settings(Architecture network) {
            return super.settings(network).with(Settings.QUIET_L1, 0.0);
        }
    },

    /** What the preset is compared with. */
    RECOMMENDED(Preset.RECOMMENDED, "`recommended`");

    private final Preset preset;
    private final String label;

    NamingWay(Preset preset, String label) {
        this.preset = preset;
        this.label = label;
    }

    /** The name used in commands and files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name on the page. */
    String label() {
        return label;
    }

    /** The settings of a network. */
    TrainingSettings settings(Architecture network) {
        return preset.settings(network);
    }

    /** Whether it differs from the ways before it. */
    boolean differs(Architecture network) {
        return this != ALONE || !settings(network).equals(PRESET.settings(network));
    }
}
