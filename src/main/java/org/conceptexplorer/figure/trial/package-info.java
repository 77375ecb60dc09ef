/** Figures of what is tried out: an image with its bars and picture, and tables of pictures drawn from changed codes. */
@NullMarked
package org.conceptexplorer.figure.trial;

import org.jspecify.annotations.NullMarked;
