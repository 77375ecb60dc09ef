/** Matrices in native memory and the libraries that multiply them; alone in using ND4J. */
@NullMarked
package org.conceptexplorer.model.matrix;

import org.jspecify.annotations.NullMarked;
