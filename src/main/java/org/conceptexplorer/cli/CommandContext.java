package org.conceptexplorer.cli;

import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.training.AutoencoderFactory;

/**
 * All that commands need from outside.
 *
 * @param datasets where images come from
 * @param networks makes the networks
 * @param terminal where to write
 * @param interruption tells that the user wants an end
 */
public record CommandContext(
        Datasets datasets, AutoencoderFactory networks, Terminal terminal, Interruption interruption) {}
