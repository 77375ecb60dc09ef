/**
 * The kinds of figures that can be drawn of a run by name, found where the figures announce them, and what all of them
 * are drawn from.
 */
@NullMarked
package org.conceptexplorer.figure.kind;

import org.jspecify.annotations.NullMarked;
