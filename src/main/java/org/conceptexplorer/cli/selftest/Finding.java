package org.conceptexplorer.cli.selftest;

/**
 * What was found of one thing the program needs.
 *
 * @param name what it is
 * @param verdict how it is
 * @param words what was found
 * @param seconds how long the look took
 */
public record Finding(String name, Verdict verdict, String words, double seconds) {}
