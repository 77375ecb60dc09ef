/** The dense network: matrix products in native memory. */
@NullMarked
package org.conceptexplorer.model.dense;

import org.jspecify.annotations.NullMarked;
