/** The place in which one finds out what each concept means. */
@NullMarked
package org.conceptexplorer.app.concepts;

import org.jspecify.annotations.NullMarked;
