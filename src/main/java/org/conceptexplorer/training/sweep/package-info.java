/** Many trainings of one plan: settings times seeds, one run folder each, and what comes of them together. */
@NullMarked
package org.conceptexplorer.training.sweep;

import org.jspecify.annotations.NullMarked;
