/** IDX files, the format of MNIST. */
@NullMarked
package org.conceptexplorer.data.idx;

import org.jspecify.annotations.NullMarked;
