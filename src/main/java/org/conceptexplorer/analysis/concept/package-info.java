/** What concepts do, with no look at labels: how sparse a code is, how each concept is used, which are active together. */
@NullMarked
package org.conceptexplorer.analysis.concept;

import org.jspecify.annotations.NullMarked;
