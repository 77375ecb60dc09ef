/** Looks whether all that the program needs works on this computer, and how well. */
@NullMarked
package org.conceptexplorer.cli.selftest;

import org.jspecify.annotations.NullMarked;
