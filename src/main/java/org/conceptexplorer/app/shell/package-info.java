/** The window around the panes: header, keyboard, theme, memory. */
@NullMarked
package org.conceptexplorer.app.shell;

import org.jspecify.annotations.NullMarked;
