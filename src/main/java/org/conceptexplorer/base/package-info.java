/** What every layer needs: failures that explain themselves, progress, safe files, numbers in words. */
@NullMarked
package org.conceptexplorer.base;

import org.jspecify.annotations.NullMarked;
