package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.training.run.RunZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What installers for systems that are not at hand are made of. */
class InstallerFilesTest {
    private static final Path SOURCES = Path.of("src/main/installer");

    @ParameterizedTest
    @CsvSource({"dmg,0.1.0,1.1.0", "dmg,0.10.2,1.10.2", "dmg,1.0.0,2.0.0", "deb,0.1.0,0.1.0", "msi,0.2.0-SNAPSHOT,0.2.0"
    })
    void everySystemTakesItsVersion(String type, String version, String written)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "src/build/java/Installers.java",
                        "version",
                        type,
                        version)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(written);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void runsAreTheFilesThatTheProgramOpens() throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve("run.properties")))
                .contains("extension" + RunZip.EXTENSION.replace('.', '='));
    }

    @Test
    void iconsAreWhatTheirNamesSay() throws IOException {
        assertThat(start("concept-explorer.png")).startsWith("\u0089PNG");
        assertThat(start("concept-explorer.ico")).startsWith("\0\0\1\0");
        assertThat(start("concept-explorer.icns")).startsWith("icns");
    }

    private static String start(String icon) throws IOException {
        return new String(Files.readAllBytes(SOURCES.resolve(icon)), 0, 4, StandardCharsets.ISO_8859_1);
    }

    /** In a batch file, a path with blanks, ampersands or brackets is one word only inside quotes. */
    @Test
    void theBatchFileQuotesEveryPath() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/scripts/concept-explorer.bat"));
        for (String line : lines) {
            if (line.startsWith("rem ") || line.startsWith("set \"")) {
                continue;
            }
            Matcher use = Pattern.compile("%(home|java)%").matcher(line);
            while (use.find()) {
                long quotes = line.substring(0, use.start())
                        .chars()
                        .filter(letter -> letter == '"')
                        .count();
                // The command in for … ('…') is itself in quotes, which cmd takes away.
                assertThat((quotes - (line.contains("('\"\"") ? 1 : 0)) % 2)
                        .as(line)
                        .isEqualTo(1);
            }
        }
        assertThat(lines).anyMatch(line -> line.contains("%JAVA_HOME:\"=%"));
    }

    /** A backslash before the closing quote would escape it for the C library that splits Java's arguments. */
    @Test
    void noPathInTheBatchFileEndsInABackslash() throws IOException {
        String script = Files.readString(Path.of("src/main/scripts/concept-explorer.bat"));
        assertThat(script).contains("set \"home=%~dp0..\"").doesNotContainPattern("(?m)^[^r].*\\\\\"");
    }

    /** An argument file takes a backslash for the beginning of an escape, and the flags' file takes it as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"java.options", "java.flags"})
    void whatJavaReadsHasNoPathsAndNoBackslashes(String file) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/scripts").resolve(file)))
                .filteredOn(line -> !line.startsWith("#"))
                .isNotEmpty()
                .noneMatch(line -> line.contains("\\") || line.contains("/"));
    }

    @Test
    void theWorkflowBuildsOnAllThreeSystems() throws IOException {
        assertThat(Files.readString(Path.of(".github/workflows/installers.yml")))
                .contains("ubuntu-", "windows-", "macos-", "-Pinstaller verify", "jreleaser:full-release")
                .contains("concept-explorer-command.exe\" selftest", "codesign");
    }
}
