/** Tables of floats, and how long work over them is shared out among threads with the same result for any number of them. */
@NullMarked
package org.conceptexplorer.analysis.matrix;

import org.jspecify.annotations.NullMarked;
