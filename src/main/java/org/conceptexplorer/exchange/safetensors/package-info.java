/** Weights alone in a {@code .safetensors} file. */
@NullMarked
package org.conceptexplorer.exchange.safetensors;

import org.jspecify.annotations.NullMarked;
