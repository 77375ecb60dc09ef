/** What a window finds again at its next start: the last session, and trainings that were not finished. */
@NullMarked
package org.conceptexplorer.app.session;

import org.jspecify.annotations.NullMarked;
