/** Images that show what a concept is about, and images that are alike. */
@NullMarked
package org.conceptexplorer.analysis.prototype;

import org.jspecify.annotations.NullMarked;
