/**
 * Names for images that follow from the images alone, without labels: features, a graph of neighbours and its groups. And
 * what a network needs to learn such names. Pure functions on arrays.
 */
@NullMarked
package org.conceptexplorer.naming;

import org.jspecify.annotations.NullMarked;
