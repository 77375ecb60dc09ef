/** Run folders: what a training leaves on disk. */
@NullMarked
package org.conceptexplorer.training.run;

import org.jspecify.annotations.NullMarked;
