/** Which images are used, and where they come from. */
@NullMarked
package org.conceptexplorer.app.dataset;

import org.jspecify.annotations.NullMarked;
