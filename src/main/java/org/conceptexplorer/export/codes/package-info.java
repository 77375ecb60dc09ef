/** What a network makes of images, as files for other programs. */
@NullMarked
package org.conceptexplorer.export.codes;

import org.jspecify.annotations.NullMarked;
