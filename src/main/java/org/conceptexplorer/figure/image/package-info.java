/** Figures of images beside their reconstructions. */
@NullMarked
package org.conceptexplorer.figure.image;

import org.jspecify.annotations.NullMarked;
