/** A map of codes as the window shows it: a part of the plane, coloured, with what is selected. */
@NullMarked
package org.conceptexplorer.figure.points;

import org.jspecify.annotations.NullMarked;
