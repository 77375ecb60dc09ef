/** The window: builds the view models and the views, joins them, and starts them. */
@NullMarked
package org.conceptexplorer.app;

import org.jspecify.annotations.NullMarked;
