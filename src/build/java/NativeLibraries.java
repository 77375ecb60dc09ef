import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the packaged program's archives for an installer, without the native libraries in them: these become files, which
 * can be signed, and which no start has to unpack. ND4J's, a third of a gigabyte on Linux, are packed by Zstandard to a ninth
 * of that, and unpacked by the program when a network first needs them; macOS would not run what it cannot check beforehand,
 * so that there they are left as they are.
 */
final class NativeLibraries {
    private static final Pattern LIBRARY = Pattern.compile(".*\\.(so(\\.\\d+)*|dll|dylib|jnilib)");

    /** What compilers would need, and what GraalVM would. */
    private static final Pattern NEEDLESS =
            Pattern.compile(".*/(include|lib/cmake|lib/pkgconfig|share)/.*|META-INF/native-image/.*|META-INF/maven/.*");

    /** Takes minutes for ND4J's library, once, and saves everybody a tenth of the download. */
    private static final int LEVEL = 17;

    /** Eight megabytes, the most that the program's reader looks back. */
    private static final int WINDOW = 23;

    private static final long SMALL = 100_000;

    /** JNA brings its library for every system: these are the folders of those that an installer is made for. */
    private static final Map<String, String> JNA = Map.of(
            "linux-x86_64", "linux-x86-64",
            "linux-arm64", "linux-aarch64",
            "windows-x86_64", "win32-x86-64",
            "macosx-x86_64", "darwin-x86-64",
            "macosx-arm64", "darwin-aarch64");

    private final Path target;
    private final String platform;

    private NativeLibraries(Path target, String platform) {
        this.target = target;
        this.platform = platform;
    }

    /**
     * Copies them.
     *
     * @param arguments the folder of the archives, the new one, and the platform as JavaCPP calls it
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        clear(target);
        Files.createDirectories(target.resolve("natives"));
        NativeLibraries copies = new NativeLibraries(target, arguments[2]);
        try (Stream<Path> archives = Files.list(Path.of(arguments[0]))) {
            for (Path archive : archives.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                copies.copy(archive);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void copy(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        // JavaFX on Windows looks for its libraries in a folder that an installer does not make.
        boolean leave = name.startsWith("javafx") && platform.startsWith("windows");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (leave
                    || zip.stream()
                            .noneMatch(entry -> LIBRARY.matcher(entry.getName()).matches())) {
                Files.copy(archive, target.resolve(name));
                return;
            }
            int kept = split(zip, target.resolve(name), name.startsWith("javafx") ? target : target.resolve("natives"));
            if (kept == 0) {
                Files.delete(target.resolve(name));
            }
        }
    }

    /** Classes go to a new archive, libraries to a folder; tells how many entries the new archive has. */
    private int split(ZipFile zip, Path archive, Path libraries) throws IOException {
        int kept = 0;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (entry.isDirectory() || NEEDLESS.matcher(name).matches() || isForeign(name)) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    if (LIBRARY.matcher(name).matches()) {
                        keep(in, entry.getSize(), libraries.resolve(name.substring(name.lastIndexOf('/') + 1)));
                        continue;
                    }
                    ZipEntry copy = new ZipEntry(name);
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    in.transferTo(out);
                    kept += name.startsWith("META-INF/") ? 0 : 1;
                }
            }
        }
        return kept;
    }

    private boolean isForeign(String name) {
        return name.startsWith("com/sun/jna/")
                && name.contains("jnidispatch")
                && !name.startsWith("com/sun/jna/" + JNA.get(platform) + "/");
    }

    /** The same library may be in several archives; ND4J's build of OpenMP's comes after oneDNN's and wins. */
    private void keep(InputStream in, long size, Path file) throws IOException {
        boolean packed = file.getParent().endsWith("natives") && size > SMALL && !platform.startsWith("macosx");
        if (!packed) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().setExecutable(true, false);
            return;
        }
        Path to = file.resolveSibling(file.getFileName() + ".zst");
        try (OutputStream raw = Files.newOutputStream(to);
                ZstdOutputStream out = new ZstdOutputStream(raw, LEVEL)) {
            out.setLong(WINDOW);
            in.transferTo(out);
        }
    }
}
