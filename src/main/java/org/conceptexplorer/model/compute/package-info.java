/** What networks compute with: threads that share work, rows of numbers as vectors. */
@NullMarked
package org.conceptexplorer.model.compute;

import org.jspecify.annotations.NullMarked;
