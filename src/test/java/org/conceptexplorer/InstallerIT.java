package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Installs what {@code ./mvnw -Pinstaller verify} has made, as root on a Linux that installs {@code .deb} files, uses it and
 * removes it. No Java but its own can be found. Where it cannot be installed, the application folder is used instead.
 */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallerIT {
    private static final long MEGABYTE = 1_000_000;
    private static final Path MADE = Path.of(System.getProperty("installer.folder", "target/installer"));
    private static final Path FOLDER = MADE.resolve("folder/concept-explorer").toAbsolutePath();
    private static final Path INSTALLED = Path.of("/opt/concept-explorer");

    private static Path shared;
    private static boolean installed;

    private Path work;

    @BeforeAll
    static void install(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(FOLDER), "./mvnw -Pinstaller verify makes what is tried here");
        shared = folder;
        if (Files.exists(INSTALLED)) {
            return; // somebody's own
        }
        Shell shell = new Shell(folder, Map.of("PATH", System.getenv("PATH"), "LC_ALL", "C.UTF-8"));
        // Libraries of the desktop that this computer lacks are another matter.
        installed = shell.run("test \"$(id -u)\" = 0 && dpkg --force-depends -i '" + only(".deb") + "'")
                        .code()
                == 0;
    }

    @AfterAll
    static void remove() throws IOException, InterruptedException {
        if (installed) {
            Shell.Outcome removed = new Shell(shared, Map.of("PATH", System.getenv("PATH")))
                    .run("rm -rf programs; dpkg --force-depends --purge concept-explorer");
            assertThat(removed.code()).as(removed.err()).isZero();
            assertThat(INSTALLED).doesNotExist();
            assertThat(Path.of("/usr/bin/concept-explorer")).doesNotExist();
        }
    }

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        work = folder;
    }

    private static Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(MADE.resolve("installers"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).as("installers that end in " + ending).hasSize(1);
            return found.get(0).toAbsolutePath();
        }
    }

    /** With nothing but the system's own programs, no home, no display, no locale. */
    private Shell.Outcome bare(String lines) throws IOException, InterruptedException {
        Map<String, String> variables = Map.of(
                "PATH", programs().toString(),
                "program", (installed ? INSTALLED : FOLDER).toString(),
                "CONCEPT_EXPLORER_CACHE", shared.resolve("cache").toString());
        return new Shell(work, variables).run(lines);
    }

    /** A folder of links to all programs of the system that are no Java. */
    private static Path programs() throws IOException {
        Path links = shared.resolve("programs");
        if (Files.isDirectory(links)) {
            return links;
        }
        Files.createDirectory(links);
        Set<String> taken = new HashSet<>(Set.of("java", "javac", "jlink", "jpackage"));
        for (String folder : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    if (taken.add(file.getFileName().toString())) {
                        Files.createSymbolicLink(
                                links.resolve(file.getFileName().toString()), file);
                    }
                }
            }
        }
        return links;
    }

    private void prove(String lines) throws IOException, InterruptedException {
        Shell.Outcome outcome = bare("set -e\n" + lines);
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    @Order(1)
    void theyAreNoLargerThanTheyShouldBe() throws IOException {
        assertThat(size(FOLDER)).isLessThan(200 * MEGABYTE);
        assertThat(Files.size(only(".deb"))).isLessThan(120 * MEGABYTE);
        assertThat(Files.size(only(".rpm"))).isLessThan(120 * MEGABYTE);
    }

    @Test
    @Order(2)
    void anInstallationHasACommandAMenuEntryAnIconAndClassesKeptReady() throws IOException, InterruptedException {
        assumeTrue(installed, "only root on a system with .deb files can install it, and only where it is not yet");
        assertThat(Path.of("/usr/bin/concept-explorer")).isExecutable();
        assertThat(INSTALLED.resolve("lib/app/start.jsa")).isNotEmptyFile();
        Shell.Outcome entry = bare("cat \"$program\"/lib/*.desktop");
        assertThat(entry.out())
                .contains(
                        "Exec=/opt/concept-explorer/bin/concept-explorer %f",
                        "Icon=", "MimeType=", "Categories=Science")
                .contains("application/x-concept-explorer-run");
    }

    @Test
    @Order(3)
    void theSelfTestFindsNothingMissing() throws IOException, InterruptedException {
        prove("! command -v java; cd /; \"$program\"/bin/concept-explorer selftest --json "
                + work.resolve("found.json"));
        JsonNode found = new ObjectMapper().readTree(work.resolve("found.json").toFile());
        assertThat(found.path("passed").booleanValue()).isTrue();
        assertThat(found.path("findings").size()).isGreaterThan(12);
    }

    @Test
    @Order(4)
    void eachNetworkTrainsAndARunBecomesOneFile() throws IOException, InterruptedException {
        for (String network : List.of("dense", "conv", "conv-single")) {
            prove("\"$program\"/bin/concept-explorer train --data sample --train-images 200 --epochs 1 --architecture "
                    + network + " --out " + network);
        }
        prove("\"$program\"/bin/concept-explorer pack conv --out first.conceptrun; test -s first.conceptrun\n"
                + "\"$program\"/bin/concept-explorer figures first.conceptrun --data sample --figure loss"
                + " --format png,svg,pdf,eps,tiff,csv --out figures; test $(ls figures | wc -l) = 6");
    }

    @Test
    @Order(5)
    void aUserWithoutHomeAndNameTrains() throws IOException, InterruptedException {
        String stranger = "setpriv --reuid=12345 --regid=12345 --clear-groups ";
        prove("chmod 777 .; mkdir -m 777 tmp cache");
        assumeTrue(
                bare(stranger + "\"$program\"/bin/concept-explorer --version").code() == 0,
                "this user cannot become another one, or that one cannot read the program");
        prove("export CONCEPT_EXPLORER_CACHE=\"$PWD/cache\" TMPDIR=\"$PWD/tmp\"\n" + stranger
                + "\"$program\"/bin/concept-explorer train --data sample --train-images 200 --epochs 1"
                + " --architecture dense --out strange; test -s strange/run.json; test ! -e '?'");
    }

    @Test
    @Order(6)
    void theWindowOpensAndStays() throws IOException, InterruptedException {
        assumeTrue(bare("command -v xvfb-run && command -v xauth").code() == 0, "xvfb-run is not on this computer");
        assumeTrue(
                bare("for file in \"$program\"/lib/app/libglassgtk3.so; do ldd $file; done | grep 'not found'")
                                .code()
                        != 0,
                "GTK is not on this computer");
        Shell.Outcome outcome = bare(
                """
                export HOME="$PWD"
                timeout 100 xvfb-run -a sh -c '
                  "$program"/bin/concept-explorer 2>said.txt & window=$!
                  for i in $(seq 150); do grep -q "network runs on" said.txt && break; sleep 0.5; done
                  sleep 2; kill -0 $window && echo stays; kill $window; wait $window'
                cat said.txt""");
        assertThat(outcome.out()).contains("stays", "network runs on");
    }

    /** A computer with {@code .deb} files has none of what the packages need in its list, and no right place for it. */
    @Test
    @Order(7)
    void theRpmInstallsTheSameProgramAndRemovesIt() throws IOException, InterruptedException {
        assumeTrue(
                bare("command -v rpm && test \"$(id -u)\" = 0").code() == 0,
                "only root can install an .rpm, where rpm is");
        prove(
                """
                mkdir root
                rpm="rpm --root $PWD/root --nodeps --noscripts"
                $rpm --ignorearch -i '%s'
                program=$PWD/root/opt/concept-explorer/bin/concept-explorer
                $program selftest
                $program train --data sample --train-images 200 --epochs 1 --architecture dense --out dense
                test -s dense/run.json
                $rpm -e concept-explorer
                test ! -e root/opt/concept-explorer"""
                        .formatted(only(".rpm")));
    }
}
