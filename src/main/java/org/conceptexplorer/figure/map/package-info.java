/** Maps of codes: every image a point. */
@NullMarked
package org.conceptexplorer.figure.map;

import org.jspecify.annotations.NullMarked;
