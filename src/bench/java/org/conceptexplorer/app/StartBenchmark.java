package org.conceptexplorer.app;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.conceptexplorer.bench.Median;

/**
 * How soon the window is painted after the program was started, as it is seen on the screen: packaged programs are
 * started in turn, so that a computer that slows down favours none. On an empty screen with nothing moving on it.
 */
public final class StartBenchmark {
    private static final int LINES = 16;

    /** A window that is not painted yet has one or two; letters alone have more shades than this. */
    private static final int COLOURS = 24;

    private static final long LOOK_MILLISECONDS = 15;
    private static final long REST_MILLISECONDS = 700;
    private static final double PATIENCE_SECONDS = 20;

    private final Robot eye = new Robot();
    private final Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
    private final PrintStream out = System.out;

    private StartBenchmark() throws AWTException {
        // Only once per run.
    }

    /**
     * Measures and prints.
     *
     * @param arguments how often each program is started, and the files that start them; the first is what the others
     *     are compared with
     */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "false");
        List<String> programs = List.of(arguments).subList(1, arguments.length);
        new StartBenchmark().measure(Integer.parseInt(arguments[0]), programs);
        System.exit(0);
    }

    private void measure(int starts, List<String> programs) throws IOException, InterruptedException {
        double[][] seconds = new double[programs.size()][starts];
        for (int start = 0; start < starts; start++) {
            for (int program = 0; program < programs.size(); program++) {
                seconds[program][start] = secondsToPaint(programs.get(program));
            }
        }
        for (int program = 0; program < programs.size(); program++) {
            double[] own = seconds[program];
            double[] first = seconds[0];
            double[] ratios = IntStream.range(0, starts)
                    .mapToDouble(i -> own[i] / first[i])
                    .toArray();
            out.printf(
                    Locale.ROOT,
                    "%s: median %.2f s (%.2f to %.2f), against the first %.3f%n",
                    programs.get(program),
                    Median.of(own),
                    Arrays.stream(own).min().orElseThrow(),
                    Arrays.stream(own).max().orElseThrow(),
                    Median.of(ratios));
        }
    }

    private double secondsToPaint(String program) throws IOException, InterruptedException {
        if (colours() > COLOURS) {
            throw new IllegalStateException("There is something on the screen already; close it.");
        }
        long begun = System.nanoTime();
        Process started = new ProcessBuilder(program)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (colours() <= COLOURS) {
                if (!started.isAlive() || seconds(begun) > PATIENCE_SECONDS) {
                    throw new IllegalStateException(program + " has shown no window.");
                }
                Thread.sleep(LOOK_MILLISECONDS);
            }
            return seconds(begun);
        } finally {
            started.destroy();
            started.waitFor(10, TimeUnit.SECONDS);
            Thread.sleep(REST_MILLISECONDS);
        }
    }

    /** How many colours some lines of the screen have: a look at all of it would take time from who starts. */
    private int colours() {
        Set<Integer> colours = new HashSet<>();
        for (int line = 1; line <= LINES; line++) {
            BufferedImage seen =
                    eye.createScreenCapture(new Rectangle(0, line * screen.height / (LINES + 1), screen.width, 1));
            for (int x = 0; x < screen.width; x++) {
                colours.add(seen.getRGB(x, 0));
            }
        }
        return colours.size();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
