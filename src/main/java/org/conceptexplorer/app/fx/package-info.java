/** What every pane needs of JavaFX: the one way onto its thread, figures painted beside it, small controls. */
@NullMarked
package org.conceptexplorer.app.fx;

import org.jspecify.annotations.NullMarked;
