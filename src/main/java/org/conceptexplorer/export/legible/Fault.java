package org.conceptexplorer.export.legible;

/**
 * Why a figure cannot be read.
 *
 * @param what said of the figure, in words that follow its name
 * @param ofRoom whether more room would help
 */
record Fault(String what, boolean ofRoom) {}
