/** One digit, seen closely. */
@NullMarked
package org.conceptexplorer.app.detail;

import org.jspecify.annotations.NullMarked;
