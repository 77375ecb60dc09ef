/** Figures of what a network draws from codes: along a concept, from it alone, without it. */
@NullMarked
package org.conceptexplorer.figure.decoder;

import org.jspecify.annotations.NullMarked;
