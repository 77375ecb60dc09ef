package org.conceptexplorer.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataChoiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"auto", "mnist", "sample", "some/folder"})
    void understands_its_own_names(String id) {
        assertThat(DataChoice.parse(id).id()).isEqualTo(id);
    }

    @Test
    void takes_any_other_word_for_a_folder() {
        assertThat(DataChoice.parse("./mnist")).isEqualTo(new DataChoice.Folder(Path.of("./mnist")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b"})
    void refuses_what_cannot_be_a_folder(String text) {
        assertThatThrownBy(() -> DataChoice.parse(text))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("has to be auto, mnist, sample or a folder");
    }
}
