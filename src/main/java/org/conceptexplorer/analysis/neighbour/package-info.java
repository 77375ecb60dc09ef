/** Which points are nearest to which: exact, and the same for any number of threads. */
@NullMarked
package org.conceptexplorer.analysis.neighbour;

import org.jspecify.annotations.NullMarked;
