/** What can befall an image before a network sees it. */
@NullMarked
package org.conceptexplorer.analysis.damage;

import org.jspecify.annotations.NullMarked;
