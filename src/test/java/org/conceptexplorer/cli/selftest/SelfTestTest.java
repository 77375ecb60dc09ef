package org.conceptexplorer.cli.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelfTestTest {
    private static final long GIGABYTE = 1L << 30;

    /** A check that answers as it is told. */
    private record Told(String name, Looking looking) implements Check {
        interface Looking {
            Answer look() throws IOException;
        }

        @Override
        public Answer look() throws IOException {
            return looking.look();
        }
    }

    @Test
    void whatFailsIsToldAndTheNextIsLookedAtAllTheSame() {
        List<Finding> told = new ArrayList<>();
        List<Finding> findings = new SelfTest(List.of(
                        new Told("explained", () -> {
                            throw new ExplainedException("Because of that.");
                        }),
                        new Told("library", () -> {
                            throw new ExceptionInInitializerError(new UnsatisfiedLinkError("libnothing.so"));
                        }),
                        new Told("file", () -> {
                            throw new IOException("No space left on device");
                        }),
                        new Told("fine", () -> Answer.ok("well"))))
                .run(told::add);
        assertThat(findings)
                .extracting(Finding::verdict)
                .containsExactly(Verdict.FAILED, Verdict.FAILED, Verdict.FAILED, Verdict.OK);
        assertThat(findings.get(0).words()).isEqualTo("Because of that.");
        assertThat(findings.get(1).words()).contains("libnothing.so");
        assertThat(told).isEqualTo(findings);
        assertThat(SelfTest.passed(findings)).isFalse();
        assertThat(SelfTest.passed(findings.subList(3, 4))).isTrue();
    }

    @Test
    void whatTakesTooLongIsSlowAndSaysSo() {
        Check check = new Told("figure", () -> Answer.ok("6627 bytes"));
        assertThat(SelfTest.finding(check, Answer.ok("6627 bytes"), 1.9).verdict())
                .isEqualTo(Verdict.OK);
        Finding slow = SelfTest.finding(check, Answer.ok("6627 bytes"), 2.1);
        assertThat(slow.verdict()).isEqualTo(Verdict.SLOW);
        assertThat(slow.words()).contains("6627 bytes", "2 s are usual");
        assertThat(SelfTest.finding(check, Answer.failed("no"), 9).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void littleMemoryIsToldWithWhatToDo() {
        assertThat(new MemoryCheck(2 * GIGABYTE, 2 * GIGABYTE).look().verdict()).isEqualTo(Verdict.OK);
        assertThat(new MemoryCheck(2 * GIGABYTE, Long.MAX_VALUE).look().words()).doesNotContain("free");
        Answer heap = new MemoryCheck(GIGABYTE / 4, GIGABYTE).look();
        assertThat(heap.verdict()).isEqualTo(Verdict.SLOW);
        assertThat(heap.words()).contains("256 MB", "JAVA_TOOL_OPTIONS");
        assertThat(new MemoryCheck(2 * GIGABYTE, GIGABYTE / 4).look().words()).contains("close other programs");
    }

    @Test
    void littleRoomAndFoldersThatCannotBeWrittenAreTold(@TempDir Path folder) throws IOException {
        Path later = folder.resolve("not").resolve("yet");
        assertThat(new DiskCheck("disk", later, GIGABYTE, there -> GIGABYTE)
                        .look()
                        .verdict())
                .isEqualTo(Verdict.OK);
        assertThat(new DiskCheck("disk", later, GIGABYTE, there -> -1).look().verdict())
                .isEqualTo(Verdict.OK);
        Answer full = new DiskCheck("disk", later, GIGABYTE, there -> 5 << 20).look();
        assertThat(full.verdict()).isEqualTo(Verdict.SLOW);
        assertThat(full.words()).contains("5 MB free in " + later, "1024 MB");
        Path nowhere = Path.of("/proc/self");
        if (Files.isDirectory(nowhere) && !Files.isWritable(nowhere)) {
            assertThat(new DiskCheck("disk", nowhere, 0, there -> 0).look().verdict())
                    .isEqualTo(Verdict.ABSENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsWrittenAndRemovedAgain(org.conceptexplorer.export.Format format) throws IOException {
        Answer answer = new FigureCheck(format).look();
        assertThat(answer.verdict()).isEqualTo(Verdict.OK);
        assertThat(answer.words()).matches("[1-9]\\d* bytes");
    }

    @Test
    void theFileTellsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("found.json");
        FindingsJson.write(
                file,
                List.of(
                        new Finding("fonts", Verdict.OK, "Inter", 0.5),
                        new Finding("natives", Verdict.FAILED, "No room.", 0.25)));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.path("passed").booleanValue()).isFalse();
        assertThat(json.path("findings")).hasSize(2);
        JsonNode natives = json.path("findings").path(1);
        assertThat(natives.path("verdict").textValue()).isEqualTo("failed");
        assertThat(natives.path("words").textValue()).isEqualTo("No room.");
        assertThat(natives.path("seconds").doubleValue()).isEqualTo(0.25);
    }
}
