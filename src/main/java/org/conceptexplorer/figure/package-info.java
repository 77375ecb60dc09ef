/**
 * What figures are: records of what is shown, a style, and where things lie once they are painted. Painters draw on
 * {@link java.awt.Graphics2D} alone, so that screen, PNG, SVG and PDF come from the same lines of code. The unit of
 * length is 1/96 inch.
 */
@NullMarked
package org.conceptexplorer.figure;

import org.jspecify.annotations.NullMarked;
