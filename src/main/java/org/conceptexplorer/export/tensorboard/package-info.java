/** Event files that TensorBoard reads. */
@NullMarked
package org.conceptexplorer.export.tensorboard;

import org.jspecify.annotations.NullMarked;
