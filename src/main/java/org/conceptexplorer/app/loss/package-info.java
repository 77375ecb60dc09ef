/** The loss pane: how the error falls. */
@NullMarked
package org.conceptexplorer.app.loss;

import org.jspecify.annotations.NullMarked;
