/** Numbers about what networks do: images beside their reconstructions, activations per concept. Pure functions. */
@NullMarked
package org.conceptexplorer.analysis;

import org.jspecify.annotations.NullMarked;
