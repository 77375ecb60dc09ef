/** What came of a training, in honest words: what went wrong with it although it ended well, and what to try. */
@NullMarked
package org.conceptexplorer.training.verdict;

import org.jspecify.annotations.NullMarked;
