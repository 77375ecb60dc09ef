/** The places of the window, of which one is on view at a time, and what all of them share. */
@NullMarked
package org.conceptexplorer.app.place;

import org.jspecify.annotations.NullMarked;
