/** What painters share: text, axes, ticks, columns, pictures. */
@NullMarked
package org.conceptexplorer.figure.paint;

import org.jspecify.annotations.NullMarked;
