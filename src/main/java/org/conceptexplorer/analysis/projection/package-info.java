/** Codes as points: principal components, and maps in two dimensions. */
@NullMarked
package org.conceptexplorer.analysis.projection;

import org.jspecify.annotations.NullMarked;
