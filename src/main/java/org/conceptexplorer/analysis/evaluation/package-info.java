/** How good a code is: all numbers of a network on one data set, stage by stage, for commands, figures and the window. */
@NullMarked
package org.conceptexplorer.analysis.evaluation;

import org.jspecify.annotations.NullMarked;
