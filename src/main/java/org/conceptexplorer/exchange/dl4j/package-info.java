/** Models in Deeplearning4j's files; with {@code model}, the only user of its classes. */
@NullMarked
package org.conceptexplorer.exchange.dl4j;

import org.jspecify.annotations.NullMarked;
