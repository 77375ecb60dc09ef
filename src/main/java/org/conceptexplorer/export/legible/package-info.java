/** Looks whether the texts of a figure can be read: whether they are drawn at all, large enough, and beside each other. */
@NullMarked
package org.conceptexplorer.export.legible;

import org.jspecify.annotations.NullMarked;
