/** The commands: what the window does, in a terminal and with no display. Never starts JavaFX. */
@NullMarked
package org.conceptexplorer.cli;

import org.jspecify.annotations.NullMarked;
