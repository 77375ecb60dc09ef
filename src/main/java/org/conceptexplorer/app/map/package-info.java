/** A place where all codes are points of a map. */
@NullMarked
package org.conceptexplorer.app.map;

import org.jspecify.annotations.NullMarked;
