package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries behind the formats of other programs are on no other path. */
class FormatsStartTest {
    @Test
    void aCommandThatNeedsNoFormatLoadsNone(@TempDir Path folder) throws Exception {
        Program program = new Program(folder);
        assertThat(program.run("data", "check", "--data", "sample"))
                .as(program.errors())
                .isZero();
        assertThat(program.loadedClasses())
                .noneMatch(line -> line.contains("io.jhdf")
                        || line.contains("com.google.protobuf")
                        || line.contains("ai.onnx")
                        || line.contains("org.deeplearning4j")
                        || line.contains("org.conceptexplorer.exchange.ModelFormats$Found"));
    }
}
