package org.conceptexplorer;

/** Starts the program: the window without arguments, a command with them. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args a command and its options, or nothing for the window
     */
    public static void main(String[] args) {}
}
