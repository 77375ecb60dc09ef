/** Figures put together from others. */
@NullMarked
package org.conceptexplorer.figure.sheet;

import org.jspecify.annotations.NullMarked;
