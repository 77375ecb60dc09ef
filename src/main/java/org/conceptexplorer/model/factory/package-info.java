/** Picks the network that weights belong to. */
@NullMarked
package org.conceptexplorer.model.factory;

import org.jspecify.annotations.NullMarked;
