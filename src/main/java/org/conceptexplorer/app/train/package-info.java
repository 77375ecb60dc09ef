/** The place where networks are trained: settings, losses, digits. */
@NullMarked
package org.conceptexplorer.app.train;

import org.jspecify.annotations.NullMarked;
