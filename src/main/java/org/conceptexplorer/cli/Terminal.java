package org.conceptexplorer.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Supplier;
import org.conceptexplorer.base.ExplainedException;
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
    private final Supplier<Optional<String>> whyNotAll;
    private boolean changingLine;

    /**
     * Writes to two streams.
     *
     * @param out for results and progress
     * @param err for complaints
     * @param interactive whether a person looks on, so that lines may change
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this(out, err, interactive, Optional::empty);
    }

    /** @param whyNotAll tells why not all that was written for results is there, if it is not */
    Terminal(PrintWriter out, PrintWriter err, boolean interactive, Supplier<Optional<String>> whyNotAll) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.whyNotAll = whyNotAll;
    }

    /** The program's own standard streams; a person looks on if both ends are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // the start scripts keep the console null where there is no terminal
    public static Terminal standard() {
        StandardOutput out = new StandardOutput();
        return new Terminal(writer(out), writer(System.err), System.console() != null, out::whyNotAll);
    }

    /** Java 17 knows the platform's encoding, later versions that of the standard streams too. */
    private static PrintWriter writer(OutputStream stream) {
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

    /** Complains if not all results could be written, as to a file on a full disk; whether they are there. */
    boolean tookAll() {
        out.flush();
        Optional<String> reason = whyNotAll.get();
        reason.ifPresent(why -> complain(
                "Not all of the output could be written because " + why + "; send it elsewhere and run this again."));
        return reason.isEmpty();
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

    /** Writes what is wrong, as it is explained. */
    void complain(ExplainedException problem) {
        complain(String.valueOf(problem.getMessage()));
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
