/** Figures of what concepts do: bars and maps. */
@NullMarked
package org.conceptexplorer.figure.concept;

import org.jspecify.annotations.NullMarked;
