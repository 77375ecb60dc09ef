/** Sweeps from the window: what is varied, the trainings one after the other, and what came of them together. */
@NullMarked
package org.conceptexplorer.app.sweep;

import org.jspecify.annotations.NullMarked;
