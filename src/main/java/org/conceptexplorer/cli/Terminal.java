package org.conceptexplorer.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.conceptexplorer.base.PlainText;

/**
 * Where a command writes. Results and progress go to one stream, complaints to the other. On a terminal, the last line
 * may be a line that changes; elsewhere such lines are left out. Belongs to one thread.
 */
public final class Terminal {
    private static final String CLEAR_LINE = "\r\033[2K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private boolean changingLine;

    /**
     * Writes to two streams.
     *
     * @param out for results and progress
     * @param err for complaints
     * @param interactive whether a person looks on, so that lines may change
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /** The program's own standard streams; a person looks on if both ends are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // the start scripts keep the console null where there is no terminal
    public static Terminal standard() {
        return new Terminal(writer(System.out), writer(System.err), System.console() != null);
    }

    /** Java 17 knows the platform's encoding, later versions that of the standard streams too. */
    private static PrintWriter writer(PrintStream stream) {
        String platform = System.getProperty("native.encoding", "UTF-8");
        Charset encoding = Charset.forName(System.getProperty("stdout.encoding", platform));
        return new PrintWriter(new OutputStreamWriter(stream, encoding), true);
    }

    /** Whether lines may change. */
    boolean interactive() {
        return interactive;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Writes a line that stays. */
    void line(String text) {
        endChangingLine();
        out.println(PlainText.of(text));
    }

    /** Writes a complaint. */
    public void complain(String text) {
        endChangingLine();
        err.println(PlainText.of(text));
    }

    /** Puts a line in place of the last changing one, on a terminal. */
    void changingLine(String text) {
        if (interactive) {
            out.print(CLEAR_LINE + text);
            out.flush();
            changingLine = true;
        }
    }

    /** Takes the changing line away, so that what others write does not stand behind it. */
    void endChangingLine() {
        if (changingLine) {
            out.print(CLEAR_LINE);
            out.flush();
            changingLine = false;
        }
    }
}
