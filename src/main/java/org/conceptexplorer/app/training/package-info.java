/** Training as the window sees it: its state, its words, its buttons. */
@NullMarked
package org.conceptexplorer.app.training;

import org.jspecify.annotations.NullMarked;
