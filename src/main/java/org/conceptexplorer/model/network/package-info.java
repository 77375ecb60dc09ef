/** Each network's description: its layers, and what follows from them. */
@NullMarked
package org.conceptexplorer.model.network;

import org.jspecify.annotations.NullMarked;
