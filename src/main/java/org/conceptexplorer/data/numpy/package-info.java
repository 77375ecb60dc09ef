/** NumPy's array files, read without trust and written as NumPy writes them. */
@NullMarked
package org.conceptexplorer.data.numpy;

import org.jspecify.annotations.NullMarked;
