/** The convolutional network: maps of features, lane by lane. */
@NullMarked
package org.conceptexplorer.model.conv;

import org.jspecify.annotations.NullMarked;
