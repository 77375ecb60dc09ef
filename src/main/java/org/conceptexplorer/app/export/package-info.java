/** Figures on their way into files: how they are to look, seen before they are written. */
@NullMarked
package org.conceptexplorer.app.export;

import org.jspecify.annotations.NullMarked;
