/** What is selected: the same in every place of the window. */
@NullMarked
package org.conceptexplorer.app.selection;

import org.jspecify.annotations.NullMarked;
