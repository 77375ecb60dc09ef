/** The settings pane: what the next training is to be. */
@NullMarked
package org.conceptexplorer.app.settings;

import org.jspecify.annotations.NullMarked;
