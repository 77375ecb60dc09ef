/** Codes of many images, as plain numbers: what all other numbers about concepts are worked out from. */
@NullMarked
package org.conceptexplorer.analysis.code;

import org.jspecify.annotations.NullMarked;
