/** Loss curves: runs, how they are looked at, and their painter. */
@NullMarked
package org.conceptexplorer.figure.loss;

import org.jspecify.annotations.NullMarked;
