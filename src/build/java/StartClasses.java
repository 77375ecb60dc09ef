import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Keeps the classes that a start of the packaged program loads ready to use, in {@code lib/start.jsa}. Starts the program to
 * see which they are: the window, on Monocle, which needs no display, and a command. A Java that cannot do this starts the
 * program as well, only later; so nothing that goes wrong here ends the build.
 */
final class StartClasses {
    /** What the window says once it has shown its first frame and made a network. */
    private static final String SHOWN = "network runs on";

    /** The digits are painted within this time after it. */
    private static final long PAINTING_MILLISECONDS = 1500;

    private static final long PATIENCE_SECONDS = 60;

    /** Where JavaFX's classes for the desktop lie, which a start without a display does not load. */
    private static final String DESKTOP = "com/sun/glass/ui/(gtk|win|mac)/[^/]*\\.class";

    private final Path program;
    private final String main;
    private final String option;
    private final Path work;

    private StartClasses(Path program, String main, String option) throws IOException {
        this.program = program;
        this.main = main;
        this.option = option;
        this.work = Files.createDirectories(program.resolveSibling("start-classes"));
    }

    /**
     * Makes the archive.
     *
     * @param arguments the packaged program's folder, its main class, one more option for Java
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartClasses start = new StartClasses(Path.of(arguments[0]), arguments[1], arguments[2]);
        start.dump(start.list());
    }

    private Path list() throws IOException, InterruptedException {
        Set<String> lines = new TreeSet<>(ofDesktop());
        lines.addAll(ofRun("help", List.of("train", "--help"), ""));
        lines.addAll(ofRun("window", List.of(), SHOWN));
        return Files.write(work.resolve("start.classes"), lines);
    }

    /** The classes that one run of the program loads; it is ended some time after it has said the given words. */
    private List<String> ofRun(String name, List<String> arguments, String words)
            throws IOException, InterruptedException {
        Path classes = work.resolve(name + ".classes");
        Path said = work.resolve(name + ".txt");
        List<String> command = new ArrayList<>(java(program.resolve("lib") + File.separator + "*" + monocle()));
        command.addAll(
                command.indexOf("-cp"),
                List.of(
                        "-Xshare:off",
                        "-XX:DumpLoadedClassList=" + classes,
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.util.prefs.userRoot=" + work));
        command.add(main);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .keySet()
                .removeAll(Set.of("MNIST_DIR", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().put("XDG_CACHE_HOME", work.toString());
        Process process = builder.start();
        try {
            await(process, said, words);
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
        return kept(classes);
    }

    private static void await(Process process, Path said, String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            if (!words.isEmpty() && Files.readString(said).contains(words)) {
                Thread.sleep(PAINTING_MILLISECONDS);
                return;
            }
            Thread.sleep(50);
        }
    }

    /** All but what Java makes anew at every start, and what belongs to Monocle alone. */
    private static List<String> kept(Path classes) throws IOException {
        if (!Files.exists(classes)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(classes)) {
            return lines.filter(line -> !line.startsWith("#")
                            && !line.startsWith("jdk/internal/event/")
                            && !line.contains("Proxy")
                            && !line.contains("LambdaForm$")
                            && !line.contains("/monocle/"))
                    .toList();
        }
    }

    private List<String> ofDesktop() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> archives = Files.list(program.resolve("lib"))) {
            for (Path archive : archives.filter(
                            each -> each.getFileName().toString().startsWith("javafx-graphics"))
                    .toList()) {
                try (ZipFile files = new ZipFile(archive.toFile())) {
                    files.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.matches(DESKTOP))
                            .map(name -> name.replace(".class", ""))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private void dump(Path list) throws IOException, InterruptedException {
        Path archive = program.resolve("lib").resolve("start.jsa");
        List<String> command = new ArrayList<>(java(program.resolve("lib") + File.separator + "*"));
        command.addAll(
                command.indexOf("-cp"),
                List.of(
                        "-Xlog:disable",
                        "-Xlog:all=error",
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + archive));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0 || !Files.exists(archive)) {
            System.out.println("This Java keeps no classes ready: the program starts without them, later.");
        }
    }

    /** Java as the start scripts start it. */
    private List<String> java(String classPath) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + program.resolve("bin").resolve("java.options"),
                "-XX:Flags=" + program.resolve("bin").resolve("java.flags"),
                option,
                "-cp",
                classPath);
    }

    private static String monocle() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.contains("monocle"))
                .map(part -> File.pathSeparator + part)
                .findFirst()
                .orElse("");
    }
}
