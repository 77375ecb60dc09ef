/** What the program has to say, above the figures. */
@NullMarked
package org.conceptexplorer.app.notices;

import org.jspecify.annotations.NullMarked;
