/** All the figures of a run, drawn by name and written in one go: for the command and for the window alike. */
@NullMarked
package org.conceptexplorer.export.batch;

import org.jspecify.annotations.NullMarked;
