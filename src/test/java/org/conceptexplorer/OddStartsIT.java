package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the packaged program by its script where little is as it usually is. */
@EnabledOnOs(OS.LINUX)
class OddStartsIT {
    private static final String PROGRAM =
            Path.of("target", "concept-explorer").toAbsolutePath().toString();
    private static final String TRAIN =
            "sh \"$program\"/bin/concept-explorer train --data sample --train-images 100 --epochs 1";

    /**
     * Other folders than this person's, in one to be mounted. The classes kept ready would know the program's first folder,
     * of which the test's is another view.
     */
    private static final String FOLDERS_MOUNTED =
            "export JAVA_TOOL_OPTIONS=\"-Xshare:off -Duser.home=$PWD/odd/home\" TMPDIR=\"$PWD/odd/tmp\"; mkdir -p odd\n";

    private static Path run;

    private final Map<String, String> variables = new HashMap<>(bare());
    private Path work;

    @BeforeAll
    static void train(@TempDir Path folder) throws IOException, InterruptedException {
        run = folder.resolve("run");
        Shell.Outcome trained = new Shell(folder, bare()).run(TRAIN + " --architecture conv --out run");
        assertThat(trained.code()).as(trained.err()).isZero();
    }

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        work = folder;
        variables.put("run", run.toString());
    }

    /** As from cron or in a bare container: no locale, no HOME, no display. */
    private static Map<String, String> bare() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "program", PROGRAM);
    }

    private Shell.Outcome shell(String lines) throws IOException, InterruptedException {
        return new Shell(work, variables).run(lines);
    }

    private void prove(String lines) throws IOException, InterruptedException {
        Shell.Outcome outcome = shell("set -e\n" + lines);
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    }

    private Shell.Outcome mounting(String lines) throws IOException, InterruptedException {
        return new Shell(work, variables).mounting(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LC_ALL=C", "LANG=xx_XX.UTF-8", "LC_ALL= LC_CTYPE= LANG="})
    void everyLetterArrivesInAnyLocale(String locale) throws IOException, InterruptedException {
        prove("env " + locale + " \"$program\"/bin/concept-explorer figures \"$run\" --data sample --figure loss"
                + " --format svg --title 'Größe 損失' --out Bäume\n"
                + "grep -q 'Größe 損失' Bäume/loss.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "with 'many' \"quotes\" and spaces", "Bäume", "!#%+;&$x", "link"})
    void theProgramsFolderMayHaveAnyName(String name) throws IOException, InterruptedException {
        // The script follows links to itself, so that it has to be a copy; all else may be far away.
        prove("folder=$(cat <<'END'\n" + name + "\nEND\n)\n"
                + "mkdir -p \"$folder\"; cp -r \"$program/bin\" \"$folder/\"; ln -s \"$program/lib\" \"$folder/lib\"\n"
                + "\"$folder/bin/concept-explorer\" --version >version.txt\n"
                + "grep -q 'Concept Explorer' version.txt\n"
                + "ln -s \"../$folder/bin/concept-explorer\" \"$folder/started-by-link\"\n"
                + "\"$folder/started-by-link\" --version >version.txt 2>errors.txt\n"
                + "test ! -s errors.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G1", "Parallel", "Serial"})
    void theUsersCollectorAndHeapWin(String collector) throws IOException, InterruptedException {
        for (String variable : new String[] {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"}) {
            Shell.Outcome outcome = shell(variable + "='-XX:+Use" + collector + "GC -Xmx300m -XX:+PrintFlagsFinal'"
                    + " \"$program\"/bin/concept-explorer --version");
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(outcome.out())
                    .containsPattern("Use" + collector + "GC +:?= true")
                    .containsPattern(" MaxHeapSize +:?= " + (300L << 20) + " ");
        }
    }

    @Test
    void withoutTheUsersWordTheCollectorIsSerialAndTheHeapHalfOfTheMemory() throws IOException, InterruptedException {
        Shell.Outcome outcome = shell("JAVA_TOOL_OPTIONS='-XX:MaxRAM=2g -XX:+PrintFlagsFinal'"
                + " \"$program\"/bin/concept-explorer --version");
        assertThat(outcome.out())
                .containsPattern("UseSerialGC +:?= true")
                .containsPattern("TieredStopAtLevel +:?= 4 ")
                .containsPattern(" MaxNewSize +:?= " + (16L << 20) + " ")
                .containsPattern(" InitialHeapSize +:?= " + (352L << 20) + " ")
                .containsPattern(" MaxHeapSize +:?= " + (1L << 30) + " ");
    }

    @Test
    void emptyVariablesCountAsNotSet() throws IOException, InterruptedException {
        for (String name : new String[] {
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS",
            "MNIST_DIR",
            "CONCEPT_EXPLORER_CACHE",
            "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR",
            "HTTPS_PROXY",
            "DISPLAY",
            "HOME",
            "LANG",
            "COLUMNS"
        }) {
            variables.put(name, "");
        }
        assertThat(shell("\"$program\"/bin/concept-explorer figures \"$run\" --figure loss --out figures")
                        .err())
                .isEmpty();
        assertThat(shell("\"$program\"/bin/concept-explorer").err()).contains("DISPLAY", "is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noexec", "ro"})
    void whereNothingCanBeRunTheNetworkWithoutNativesTrainsAndTheOtherSaysWhatToDo(String option)
            throws IOException, InterruptedException {
        String mounted = "mount --bind . /mnt; cd /mnt\n" + FOLDERS_MOUNTED
                + "mount -t tmpfs none odd; mkdir -p odd/home odd/tmp odd/program/lib; cp -r \"$program/bin\" odd/program/\n"
                + "mount --bind \"$program/lib\" odd/program/lib; export program=\"$PWD/odd/program\"\n"
                + "mount -o remount," + option + " odd\n"
                + "for folder in /tmp /var/tmp /dev/shm; do mount -t tmpfs -o noexec none $folder; done\n";
        Shell.Outcome dense = mounting(mounted + TRAIN + " --architecture dense --out dense");
        assertThat(dense.code()).isEqualTo(1);
        assertThat(complaint(dense))
                .contains("/mnt/odd/home/.javacpp/cache", "/mnt/odd/program", "CONCEPT_EXPLORER_CACHE", "noexec");
        Shell.Outcome conv = mounting(mounted + TRAIN + " --architecture conv --out conv\n"
                + "sh \"$program\"/bin/concept-explorer figures conv --data sample --figure loss --format png,pdf,svg --out figures\n"
                + "test -s figures/loss.png && test -s figures/loss.pdf && test -s figures/loss.svg");
        assertThat(conv.code()).as(conv.err()).isZero();
        Shell.Outcome window = mounting(mounted + "DISPLAY=:4711 sh \"$program\"/bin/concept-explorer");
        assertThat(complaint(window))
                .contains("The window's libraries", "/mnt/odd/home/.openjfx/cache", "CONCEPT_EXPLORER_CACHE");
    }

    /** The one line that the program itself wrote to the error stream. */
    private static String complaint(Shell.Outcome outcome) {
        List<String> lines = outcome.err()
                .lines()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void aHomeInWhichNothingCanBeRunIsDoneWithout() throws IOException, InterruptedException {
        String natives = System.getProperty("user.home") + "/.javacpp/cache";
        Shell.Outcome dense = mounting(FOLDERS_MOUNTED + "mount -t tmpfs -o noexec none odd; mkdir odd/home odd/tmp\n"
                + "mkdir -p cache/natives; [ ! -d '" + natives + "' ] || ln -s '" + natives
                + "' cache/natives/javacpp\n"
                + "export CONCEPT_EXPLORER_CACHE=\"$PWD/cache\"\n"
                + TRAIN + " --architecture dense --out dense");
        assertThat(dense.code()).as(dense.err()).isZero();
    }

    @Test
    void aUserWithoutEntryAndHomeLeavesNothingBehind() throws IOException, InterruptedException {
        String stranger = "setpriv --reuid=12345 --regid=12345 --clear-groups ";
        prove("chmod 777 .; mkdir -m 777 tmp");
        assumeTrue(
                shell(stranger + "\"$JAVA_HOME/bin/java\" -cp \"$program/lib/*\" org.conceptexplorer.Main --help")
                                .code()
                        == 0,
                "this user cannot become another one, or that one cannot read the program");
        variables.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + work.resolve("tmp"));
        prove(stranger + TRAIN + " --architecture dense --out dense\n"
                + "test ! -e '?'; test -d tmp/concept-explorer-12345");
    }

    @Test
    void commandsThatPaintNothingNeedNoFonts() throws IOException, InterruptedException {
        Shell.Outcome outcome =
                mounting("set -e\nfor file in $(ls /usr/lib/*/libfontconfig.so.1 /usr/lib*/libfontconfig.so.1"
                        + " 2>/dev/null); do mount --bind /dev/null \"$(readlink -f \"$file\")\"; done\n"
                        + "for folder in /usr/share/fonts /etc/fonts; do [ ! -d $folder ] || mount -t tmpfs none $folder; done\n"
                        + "\"$program\"/bin/concept-explorer --version; \"$program\"/bin/concept-explorer figures --help >/dev/null\n"
                        + TRAIN + " --architecture conv --out conv\n"
                        + "\"$program\"/bin/concept-explorer encode conv --data sample --out codes.npz");
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void theWindowNamesTheLibraryThatItMisses() throws IOException, InterruptedException {
        Shell.Outcome outcome =
                mounting("for file in $(ls /usr/lib/*/libgtk-3.so.0 /usr/lib*/libgtk-3.so.0 2>/dev/null);"
                        + " do mount --bind /dev/null \"$(readlink -f \"$file\")\"; done\n"
                        + "DISPLAY=:4711 \"$program\"/bin/concept-explorer");
        assertThat(outcome.code()).isEqualTo(1);
        // Where there is no desktop at all, X11's own library is the first that is missing.
        assertThat(complaint(outcome))
                .containsPattern("the library lib(gtk-3|gdk-3|X11)\\.so\\.\\d, which is missing")
                .contains("libgtk-3-0");
    }

    @Test
    void theWindowNamesTheDisplayThatDoesNotAnswer() throws IOException, InterruptedException {
        assumeTrue(
                shell("ldconfig -p | grep -q libgtk-3.so.0 || /sbin/ldconfig -p | grep -q libgtk-3.so.0")
                                .code()
                        == 0,
                "GTK is not on this computer");
        assertThat(shell("DISPLAY=:4711 \"$program\"/bin/concept-explorer")
                        .err()
                        .lines())
                .singleElement()
                .asString()
                .contains("the display :4711", "no X server answers");
    }
}
