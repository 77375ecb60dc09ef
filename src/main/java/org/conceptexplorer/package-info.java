/** Concept Explorer: trains an autoencoder and shows, live, what its ten concept units learn. */
@NullMarked
package org.conceptexplorer;

import org.jspecify.annotations.NullMarked;
