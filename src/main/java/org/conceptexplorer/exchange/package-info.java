/** Networks in the files of other programs: what is written for them, and what is read of theirs. */
@NullMarked
package org.conceptexplorer.exchange;

import org.jspecify.annotations.NullMarked;
