/** What lies in a folder, opened: a training that was done before, or images. */
@NullMarked
package org.conceptexplorer.app.opening;

import org.jspecify.annotations.NullMarked;
