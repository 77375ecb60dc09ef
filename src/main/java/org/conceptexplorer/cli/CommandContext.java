package org.conceptexplorer.cli;

import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.run.RunImages;

/**
 * All that commands need from outside.
 *
 * @param datasets where images come from
 * @param networks makes the networks
 * @param terminal where to write
 * @param interruption tells that the user wants an end
 * @param window takes the wish that the window be opened
 */
public record CommandContext(
        Datasets datasets,
        AutoencoderFactory networks,
        Terminal terminal,
        Interruption interruption,
        WindowWish window) {
    /** What commands need where there is no window. */
    public CommandContext(
            Datasets datasets, AutoencoderFactory networks, Terminal terminal, Interruption interruption) {
        this(datasets, networks, terminal, interruption, new WindowWish());
    }

    /** Finds the images of runs. */
    RunImages images() {
        return new RunImages(datasets, "name the images to use with --data");
    }
}
