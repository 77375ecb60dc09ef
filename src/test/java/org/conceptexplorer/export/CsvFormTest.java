package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.CsvForm.Lines;
import org.conceptexplorer.figure.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFormTest {
    private static final Table TABLE = Table.columns("curve", "value")
            .row("a; b", 0.25)
            .row("v1.5", -1.5e-7)
            .row("c", 3)
            .build();

    private static String written(CsvForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(TABLE, form, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isAsRfc4180HasItIfNothingIsSaid() throws IOException {
        assertThat(CsvForm.parse(Optional.empty(), ".", Lines.CRLF)).isEqualTo(CsvForm.USUAL);
        assertThat(written(CsvForm.USUAL)).isEqualTo("curve,value\r\na; b,0.25\r\nv1.5,-1.5E-7\r\nc,3\r\n");
    }

    @Test
    void decimalCommasComeWithSemicolonsAndOnlyInNumbers() throws IOException {
        CsvForm form = CsvForm.parse(Optional.empty(), ",", Lines.LF);
        assertThat(written(form)).isEqualTo("curve;value\n\"a; b\";0,25\nv1.5;-1,5E-7\nc;3\n");
    }

    @Test
    void cellsCanStandBetweenTabs() throws IOException {
        assertThat(written(CsvForm.parse(Optional.of("tab"), ".", Lines.LF))).startsWith("curve\tvalue\n");
    }

    @ParameterizedTest
    @CsvSource({
        "',', ',', are both",
        "5, '.', may stand inside a cell",
        "';;', '.', has to be a single character",
        "';', x, has to be a point or a comma",
        "., ',', may stand inside a cell"
    })
    void whatCouldNotBeReadAgainIsRefused(String separator, String decimal, String said) {
        assertThatThrownBy(() -> CsvForm.parse(Optional.of(separator), decimal, Lines.LF))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(said);
    }
}
