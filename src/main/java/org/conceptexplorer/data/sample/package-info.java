/** Digits that the program draws itself, from strokes and a seed. */
@NullMarked
package org.conceptexplorer.data.sample;

import org.jspecify.annotations.NullMarked;
