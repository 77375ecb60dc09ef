/** What concepts have to do with the classes of their images: purity, matching, information, names from numbers. */
@NullMarked
package org.conceptexplorer.analysis.label;

import org.jspecify.annotations.NullMarked;
