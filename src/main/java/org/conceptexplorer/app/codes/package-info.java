/** Questions to the network on view that several places share: one at a time, and about all images at once. */
@NullMarked
package org.conceptexplorer.app.codes;

import org.jspecify.annotations.NullMarked;
