/** Figures of a sweep: what many trainings came to, by their settings. */
@NullMarked
package org.conceptexplorer.figure.sweep;

import org.jspecify.annotations.NullMarked;
