/** The digits pane: digits, their reconstructions and their concepts, page by page. */
@NullMarked
package org.conceptexplorer.app.digits;

import org.jspecify.annotations.NullMarked;
