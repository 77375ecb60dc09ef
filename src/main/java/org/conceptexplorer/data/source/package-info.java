/** Where images come from: choices of data and how they are opened. */
@NullMarked
package org.conceptexplorer.data.source;

import org.jspecify.annotations.NullMarked;
