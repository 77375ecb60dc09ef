package org.conceptexplorer.export.batch;

import org.conceptexplorer.figure.Figure;

/**
 * A figure on its way into a file.
 *
 * @param name the file's, without its extension
 * @param figure what is shown
 */
public record FigureFile(String name, Figure figure) {}
