/** Where native libraries are kept and run from, on computers where that is not a matter of course. */
@NullMarked
package org.conceptexplorer.model.natives;

import org.jspecify.annotations.NullMarked;
