/** A place to try out what concepts do: an image, its ten bars, and the picture drawn from them. */
@NullMarked
package org.conceptexplorer.app.trial;

import org.jspecify.annotations.NullMarked;
