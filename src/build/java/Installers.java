import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Makes what people install: an application folder with a small Java of its own, and the platform's installers of it. What a
 * platform's tools are missing for is left out and said.
 */
final class Installers {
    private static final String NAME = "concept-explorer";

    /** The parts of Java that the program and its libraries use; InstallerIT trains, draws and opens the window with them. */
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.sql",
            "java.xml",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.management",
            "jdk.unsupported",
            "jdk.unsupported.desktop",
            "jdk.zipfs");

    private final Path base;
    private final Path work;
    private final String version;
    private final String main;
    private final String platform;
    private final boolean windows = is("windows");
    private final boolean mac = is("mac");

    private Installers(Path base, Path work, String version, String main, String platform) {
        this.base = base;
        this.work = work;
        this.version = version;
        this.main = main;
        this.platform = platform;
    }

    /**
     * Makes them all.
     *
     * @param arguments the project's folder, the working folder with the archives in {@code archives}, the version, the main
     *     class, the platform as JavaCPP calls it; or {@code version}, a type of installer and a version, to print how that type writes it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("version")) {
            System.out.println(version(arguments[1], arguments[2]));
            return;
        }
        new Installers(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2], arguments[3], arguments[4]).make();
    }

    private static boolean is(String system) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains(system);
    }

    /**
     * Numbers and dots alone. macOS takes no version that begins with 0, so that its own begin one higher: they are shown to
     * nobody, and go on rising.
     */
    static String version(String type, String version) {
        String plain = version.replaceFirst("-.*", "");
        if (!type.equals("dmg")) {
            return plain;
        }
        String[] parts = plain.split("\\.", 2);
        return Integer.parseInt(parts[0]) + 1 + (parts.length > 1 ? "." + parts[1] : "");
    }

    private void make() throws IOException, InterruptedException {
        Path archives = work.resolve("archives");
        for (String file : List.of("java.options", "java.flags")) {
            Files.copy(base.resolve("src/main/scripts").resolve(file), archives.resolve(file), REPLACE);
        }
        for (String folder : List.of("runtime", "folder", "installers", "temp")) {
            delete(work.resolve(folder));
        }
        Path inside = work.resolveSibling(NAME + "-" + version + ".cdx.json");
        if (Files.exists(inside)) {
            Files.createDirectories(work.resolve("installers"));
            Files.copy(inside, archives.resolve(inside.getFileName()), REPLACE);
            Files.copy(inside, work.resolve("installers").resolve(named(".cdx.json")), REPLACE);
        }
        runtime();
        Path folder = folder(archives);
        Files.createDirectories(work.resolve("installers"));
        for (String type : windows ? List.of("msi") : mac ? List.of("dmg") : List.of("deb", "rpm")) {
            installer(type, folder);
        }
    }

    private static final StandardCopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void runtime() throws IOException, InterruptedException {
        run(List.of(
                tool("jlink"),
                "--add-modules",
                MODULES,
                // Packed by the installer, they take half the room that they take when packed one by one.
                "--compress=0",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                work.resolve("runtime").toString()));
    }

    /** The application folder, in which Linux starts by the same script as everywhere: it sees to odd surroundings. */
    private Path folder(Path archives) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--dest",
                work.resolve("folder").toString(),
                "--input",
                archives.toString(),
                "--main-jar",
                NAME + "-" + version + ".jar",
                "--main-class",
                main,
                "--runtime-image",
                work.resolve("runtime").toString(),
                "--icon",
                source(NAME + (windows ? ".ico" : mac ? ".icns" : ".png"))));
        command.addAll(told(mac ? "dmg" : "app-image"));
        for (String option : options()) {
            command.addAll(List.of("--java-options", option));
        }
        if (windows) {
            command.addAll(List.of("--add-launcher", NAME + "-command=" + source("command.properties")));
        }
        run(command);
        Path folder = work.resolve("folder").resolve(NAME + (mac ? ".app" : ""));
        if (!windows && !mac) {
            script(folder.resolve("bin").resolve(NAME));
            Path classes = work.resolveSibling("start-classes").resolve("start.classes");
            Files.copy(classes, folder.resolve("lib/app/start.classes"), REPLACE);
            Path keep = folder.resolve("lib/app/keep-classes");
            Files.copy(Path.of(source("keep-classes")), keep, REPLACE);
            keep.toFile().setExecutable(true, false);
        }
        return folder;
    }

    private void script(Path target) throws IOException {
        String script = Files.readString(base.resolve("src/main/scripts").resolve(NAME));
        Files.writeString(target, script.replace("${main.class}", main));
        target.toFile().setExecutable(true, false);
    }

    private List<String> options() throws IOException {
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(base.resolve("src/main/scripts/java.options"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                options.add(line.strip());
            }
        }
        options.add("-XX:Flags=$APPDIR" + (windows ? "\\" : "/") + "java.flags");
        return options;
    }

    private List<String> told(String type) {
        return List.of(
                "--name",
                NAME,
                "--app-version",
                version(type, version),
                "--vendor",
                "Concept Explorer",
                "--description",
                "Train an autoencoder and see what its ten concept units learn",
                "--copyright",
                "Apache License 2.0");
    }

    private void installer(String type, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                type,
                "--app-image",
                folder.toString(),
                "--dest",
                work.resolve("installers").toString(),
                "--temp",
                work.resolve("temp").toString(),
                "--license-file",
                base.resolve("LICENSE").toString(),
                "--file-associations",
                source("run.properties")));
        command.addAll(told(type));
        if (Files.isDirectory(Path.of(source(type)))) {
            command.addAll(List.of("--resource-dir", source(type)));
        }
        command.addAll(
                switch (type) {
                    case "msi" ->
                        List.of(
                                "--win-per-user-install",
                                "--win-menu",
                                "--win-shortcut-prompt",
                                "--win-dir-chooser",
                                "--win-upgrade-uuid",
                                "6f1f3a0e-5f0f-4d0e-9c55-6d0c3b1c2f7a");
                    case "dmg" -> List.of("--mac-package-identifier", "org.conceptexplorer");
                    case "deb" -> List.of("--linux-shortcut", "--linux-menu-group", "Science;Education");
                    default ->
                        List.of(
                                "--linux-shortcut",
                                "--linux-menu-group",
                                "Science;Education",
                                "--linux-rpm-license-type",
                                "Apache-2.0");
                });
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("The installer " + type + " could not be made; see above.");
        }
        delete(work.resolve("temp"));
        if (mac) {
            Path installers = work.resolve("installers");
            Files.move(
                    installers.resolve(NAME + "-" + version(type, version) + ".dmg"),
                    installers.resolve(named(".dmg")));
        }
    }

    /** Of files that other systems and processors have too. */
    private String named(String ending) {
        return NAME + "-" + version + "-" + platform + ending;
    }

    private String source(String name) {
        return base.resolve("src/main/installer").resolve(name).toString();
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("This failed: " + String.join(" ", command));
        }
    }
}
