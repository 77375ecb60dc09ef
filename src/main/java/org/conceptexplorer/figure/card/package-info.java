/** Cards of concepts: the images that show what each is about, and its numbers. */
@NullMarked
package org.conceptexplorer.figure.card;

import org.jspecify.annotations.NullMarked;
