package org.conceptexplorer.model.network;

/** What is done to each sum of a layer. */
public enum Activation {
    /** max(x, 0). */
    RELU,
    /** 1 / (1 + e^−x). */
    SIGMOID
}
