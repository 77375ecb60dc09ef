package org.conceptexplorer.data.source;

import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.mnist.MnistHome;

/**
 * What images need to be opened.
 *
 * @param mnist where MNIST is on this computer
 * @param fit what becomes of images that do not have 28×28 pixels
 * @param progress told about the reading; its cancellation is passed on
 */
public record Opening(MnistHome mnist, Fit fit, Progress progress) {
    Opening with(Fit other) {
        return new Opening(mnist, other, progress);
    }
}
