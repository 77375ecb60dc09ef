/** Files and pixels: digit images, where they come from, and in which order they are shown. Knows the JDK alone. */
@NullMarked
package org.conceptexplorer.data;

import org.jspecify.annotations.NullMarked;
