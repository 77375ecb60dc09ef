/** A person's own images: reading their files, and preparing them as MNIST's digits were. */
@NullMarked
package org.conceptexplorer.data.own;

import org.jspecify.annotations.NullMarked;
