/** Runs that lie on the disk: those that the window keeps by itself, lists of them, and what people call them. */
@NullMarked
package org.conceptexplorer.training.library;

import org.jspecify.annotations.NullMarked;
