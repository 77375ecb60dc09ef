/** How much a code tells: classifiers fitted on training images, told on test images. */
@NullMarked
package org.conceptexplorer.analysis.probe;

import org.jspecify.annotations.NullMarked;
