package org.conceptexplorer.training.run;

/**
 * The computer a run was trained on.
 *
 * @param system operating system and its version
 * @param architecture processor architecture, as Java names it
 * @param processors processors that Java may use
 * @param java version of Java
 */
public record Host(String system, String architecture, int processors, String java) {
    /** This computer. */
    public static Host here() {
        return new Host(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString());
    }
}
