/** A network on a thread of its own, trained and asked. */
@NullMarked
package org.conceptexplorer.training.session;

import org.jspecify.annotations.NullMarked;
