package org.conceptexplorer.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A format of files in which other programs keep networks. It announces itself: its class is marked with
 * {@link com.google.auto.service.AutoService}, is public, has a public constructor without parameters, and
 * {@link ModelFormats} finds it. The libraries that it needs are named by its writer and reader alone, which are made
 * when they are asked for: to list the formats loads none of them.
 */
public interface ModelFormat {
    /** The name used in commands, lower case with hyphens. */
    String id();

    /** The name for people. */
    String label();

    /** The endings of its files, lower case with their dot, the usual one first. */
    List<String> extensions();

    /** Whether files with such endings hold networks, and nothing else that this program opens. */
    default boolean isForNetworksAlone() {
        return true;
    }

    /** What writes it, if this program does. */
    Optional<ModelWriter> writer();

    /** What reads it, if this program does. */
    Optional<ModelReader> reader();
}
