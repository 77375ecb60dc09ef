/** The place Runs: all runs in some folders, their curves over one another, two of them side by side. */
@NullMarked
package org.conceptexplorer.app.runs;

import org.jspecify.annotations.NullMarked;
