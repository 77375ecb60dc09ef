/** The training loop: settings, events, pause and stop, and the folder a run is kept in. */
@NullMarked
package org.conceptexplorer.training;

import org.jspecify.annotations.NullMarked;
