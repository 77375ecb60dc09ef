package org.conceptexplorer.app.trial;

import org.conceptexplorer.analysis.Pixels;

/**
 * A picture that was drawn from bars.
 *
 * @param bars what it was drawn from
 * @param picture the picture
 * @param error how far it is from what the network saw: the cross-entropy per pixel in nats
 */
public record Drawn(Bars bars, Pixels picture, double error) {}
