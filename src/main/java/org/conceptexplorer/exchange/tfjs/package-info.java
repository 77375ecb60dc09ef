/** Models for TensorFlow.js. */
@NullMarked
package org.conceptexplorer.exchange.tfjs;

import org.jspecify.annotations.NullMarked;
