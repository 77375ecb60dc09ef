package org.conceptexplorer.app.settings;

import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.training.Preset;

/** What the choices are called in the window. */
final class SettingWords {
    private SettingWords() {}

    static String name(Preset preset) {
        return switch (preset) {
            case RECOMMENDED -> "Recommended";
            case NOTEBOOK -> "Notebook 2019";
        };
    }

    static String name(Architecture architecture) {
        return switch (architecture) {
            case DENSE -> "Dense";
            case CONV -> "Convolutional";
        };
    }

    static String name(Optimizer optimizer) {
        return switch (optimizer.id()) {
            case "adam" -> "Adam";
            case "adadelta" -> "Adadelta";
            case "rmsprop" -> "RMSProp";
            case "sgd" -> "SGD";
            default -> optimizer.id();
        };
    }

    static String name(L1Reduction reduction) {
        return switch (reduction) {
            case MEAN -> "mean (image)";
            case SUM -> "sum (batch)";
        };
    }
}
