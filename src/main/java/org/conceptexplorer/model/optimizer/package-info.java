/** How gradients become changes of weights. */
@NullMarked
package org.conceptexplorer.model.optimizer;

import org.jspecify.annotations.NullMarked;
