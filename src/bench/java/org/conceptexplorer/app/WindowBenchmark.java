package org.conceptexplorer.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.prefs.Preferences;
import java.util.stream.DoubleStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.Painter;
import org.conceptexplorer.app.shell.TextSize;
import org.conceptexplorer.app.shell.ThemeModel;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.bench.Median;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.setting.Settings;

/**
 * What the open window costs a training, and how soon it answers meanwhile: trainings without and with the window in
 * turn, each of some epochs with the notebook's settings, and the delays of tasks put on the JavaFX thread. It is one
 * window, as a person has it, hidden while a training goes without it.
 *
 * <p>Four trainings make a round: two of a kind between two of the other, so that a computer that slows down or speeds
 * up favours neither. A round in which two of a kind differ by more than a twentieth was most likely disturbed by
 * something else, and counts only in the second of the two medians, which belongs to the first: that alone would hide a
 * window that slows down only some trainings.
 *
 * <p>A third number does without comparing trainings that come one after the other: by how much steps took longer than
 * those around them ({@link StepTimes#lost}), with the window and without. What is lost more with it, the news took.
 */
public final class WindowBenchmark {
    private static final long PROBE_MILLISECONDS = 20;

    /** By how much two trainings of a kind may differ. */
    private static final double DISTURBED = 0.05;

    /** In which what the window does when it appears is done, and its news come as often as at a beginning again. */
    private static final long REST_MILLISECONDS = 3_000;

    private final Datasets datasets = Datasets.standard();
    private final Dataset images = datasets.open(DataChoice.parse("auto"), Progress.NONE);
    private final TrainingSettings settings;
    private final int rounds;
    private final String place;
    private final PrintStream out = System.out;
    private final ConcurrentLinkedQueue<Double> delays = new ConcurrentLinkedQueue<>();
    private final List<Double> lostWith = new ArrayList<>();
    private final List<Double> lostWithout = new ArrayList<>();
    private final StepTimes steps = new StepTimes();

    private WindowBenchmark(Architecture architecture, int epochs, int rounds, String place) {
        this.rounds = rounds;
        this.place = place;
        settings = Preset.NOTEBOOK.settings(architecture).withEpochs(epochs);
    }

    /**
     * Measures and prints.
     *
     * @param arguments the network's name, the epochs of each training, how many rounds of four trainings, and the place
     *     that is on view: train, which it is if none is named, concepts, try, map
     */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Architecture architecture = Architecture.ofId(arguments[0]);
        String place = arguments.length > 3 ? arguments[3] : "train";
        new WindowBenchmark(architecture, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), place)
                .measure();
        Platform.exit();
    }

    private void measure() throws Exception {
        Stage stage = onFxThread(Stage::new);
        Workbench bench = onFxThread(() -> open(stage));
        while (bench.training().stateProperty().get() != SessionState.IDLE) {
            Thread.sleep(100);
        }
        onFxThread(() -> {
            bench.settings().choose(settings.architecture());
            bench.settings().choose(Preset.NOTEBOOK);
            ((ToggleButton) stage.getScene().lookup("#place-" + place)).fire();
            bench.settings().field(Settings.EPOCHS).textProperty().set(Integer.toString(settings.epochs()));
            return bench;
        });
        compare(stage, bench);
        onFxThread(() -> {
            stage.hide();
            return stage;
        });
        bench.close();
    }

    private void compare(Stage stage, Workbench bench) throws Exception {
        withoutWindow(stage);
        withWindow(stage, bench, true);
        lostWith.clear();
        lostWithout.clear();
        List<Double> all = new ArrayList<>();
        List<Double> undisturbed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean windowInside = round % 2 == 0;
            double[] speeds = new double[4];
            for (int i = 0; i < speeds.length; i++) {
                boolean inside = i == 1 || i == 2;
                speeds[i] = inside == windowInside ? withWindow(stage, bench, false) : withoutWindow(stage);
            }
            double outer = speeds[0] + speeds[3];
            double inner = speeds[1] + speeds[2];
            double ratio = windowInside ? inner / outer : outer / inner;
            all.add(ratio);
            boolean steady = steady(speeds[0], speeds[3]) && steady(speeds[1], speeds[2]);
            if (steady) {
                undisturbed.add(ratio);
            }
            out.printf(
                    Locale.ROOT,
                    "%s: %.0f, %.0f, %.0f, %.0f images/s: %.3f%s%n",
                    windowInside ? "without, with, with, without" : "with, without, without, with",
                    speeds[0],
                    speeds[1],
                    speeds[2],
                    speeds[3],
                    ratio,
                    steady ? "" : ", disturbed");
        }
        tellSpeed("undisturbed", undisturbed);
        tellSpeed("all", all);
        double with = 100 * median(lostWith);
        double without = 100 * median(lostWithout);
        out.printf(
                Locale.ROOT,
                "lost in steps slower than those around them: with the window %.2f %%, without %.2f %%: %.2f %% more%n",
                with,
                without,
                with - without);
        tellDelays();
    }

    private static double median(List<Double> values) {
        return Median.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static boolean steady(double speed, double other) {
        return Math.abs(speed - other) <= DISTURBED * Math.max(speed, other);
    }

    private void tellSpeed(String which, List<Double> ratios) {
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            out.printf(Locale.ROOT, "speed with the window against without: no %s round%n", which);
        } else {
            out.printf(
                    Locale.ROOT,
                    "speed with the window against without: median %.3f, middle half %.3f to %.3f, of %d %s rounds%n",
                    Median.of(sorted),
                    sorted[sorted.length / 4],
                    sorted[sorted.length - 1 - sorted.length / 4],
                    sorted.length,
                    which);
        }
    }

    private void tellDelays() {
        double[] sorted =
                delays.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "delay on the JavaFX thread: median %.2f ms, 99th percentile %.2f ms, largest %.2f ms, of %d%n",
                Median.of(sorted),
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private double withoutWindow(Stage stage) throws Exception {
        onFxThread(() -> {
            stage.hide();
            return stage;
        });
        Thread.sleep(REST_MILLISECONDS);
        TrainingPlan plan = TrainingPlan.of(images, settings);
        try (Autoencoder network = watched(plan.initialWeights(), settings.objective(), settings.seed())) {
            steps.clear();
            TrainedRun run = new Trainer(plan, network, new TrainingControl(), event -> {}).train();
            lostWithout.add(steps.lost());
            return speed(run);
        }
    }

    private double withWindow(Stage stage, Workbench bench, boolean probed) throws Exception {
        onFxThread(() -> {
            stage.show();
            return stage;
        });
        Thread.sleep(REST_MILLISECONDS);
        ProcessorSeconds used = ProcessorSeconds.now();
        Optional<TrainedRun> before = bench.training().run();
        steps.clear();
        onFxThread(() -> {
            bench.commands().train();
            return bench;
        });
        while (bench.training().run().isEmpty() || bench.training().run().equals(before)) {
            Thread.sleep(PROBE_MILLISECONDS);
            if (probed) {
                probe();
            }
        }
        ProcessorSeconds now = ProcessorSeconds.now();
        double training = now.trainingSince(used);
        double others = now.othersSince(used);
        out.printf(
                Locale.ROOT,
                "processor seconds of training %.2f, of all other threads, Java's own too, %.2f: %.2f %%%n",
                training,
                others,
                100 * others / (training + others));
        lostWith.add(steps.lost());
        return speed(bench.training().run().orElseThrow());
    }

    private Autoencoder watched(Weights initial, Objective objective, long seed) {
        return steps.watching(Autoencoders.create(initial, objective, seed));
    }

    private Workbench open(Stage stage) {
        FxDelivery delivery = FxDelivery.toFxThread();
        WindowMemory memory = new WindowMemory(Preferences.userRoot().node("org/conceptexplorer/bench"));
        Workbench bench = new Workbench(datasets, this::watched, memory, delivery, Background.threads(delivery));
        ThemeModel theme = new ThemeModel(memory, Application::setUserAgentStylesheet);
        stage.setScene(new ExplorerWindow(bench, theme, new TextSize(memory), Painter.thread(delivery)).scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        bench.begin();
        return bench;
    }

    private void probe() {
        long asked = System.nanoTime();
        Platform.runLater(() -> delays.add((System.nanoTime() - asked) / 1e6));
    }

    /** Images per second, the median of the epochs. */
    private static double speed(TrainedRun run) {
        double[] speeds = run.history().stream()
                .flatMapToDouble(epoch -> DoubleStream.of(epoch.imagesPerSecond()))
                .sorted()
                .toArray();
        return speeds[speeds.length / 2];
    }

    private static <T> T onFxThread(Callable<T> task) throws ExecutionException, InterruptedException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
