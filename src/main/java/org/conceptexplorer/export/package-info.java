/** Figures in files: pictures of points, of lines, tables, and where they come from. Draws nothing itself. */
@NullMarked
package org.conceptexplorer.export;

import org.jspecify.annotations.NullMarked;
