/** Weights alone in NumPy's {@code .npz} file. */
@NullMarked
package org.conceptexplorer.exchange.numpy;

import org.jspecify.annotations.NullMarked;
