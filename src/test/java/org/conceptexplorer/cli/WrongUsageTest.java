package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    private final CommandRun commands;

    WrongUsageTest(@TempDir Path folder) {
        commands = new CommandRun(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--epochs abc | --epochs is \"abc\", but has to be a whole number such as 10.",
                "--epochs 2.5 | --epochs is \"2.5\", but has to be a whole number such as 10.",
                "--epochs 99999999999 | --epochs is \"99999999999\", but has more digits than any sensible value.",
                "--l1 much | --l1 is \"much\", but has to be a number such as 0.001 or 1e-3.",
                "--seed x | --seed is \"x\", but has to be a whole number such as 10.",
                "--momentum 0.5 | The setting momentum does not belong to adam; leave it out, or choose another optimizer.",
                "--weight-decay 2 | --weight-decay is \"2\", but has to lie between 0 and 1.",
                "--optimizer foo | --optimizer is \"foo\", but has to be adadelta, adam, adamw, nesterov, rmsprop or sgd.",
                "--epochs | --epochs has no value; write one after it.",
                "--l1 0 --l1 1 | --l1 is given more than once; give it once.",
                "stray | concept-explorer train does not know what to do with \"stray\"; leave it out",
                "--foo | concept-explorer train has no option --foo",
                "--epoch 3 | did you mean --epochs",
            })
    void isToldInPlainWords(String options, String sentence) {
        assertThat(commands.run("train --architecture dense --out run", options.split(" ")))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(commands.err())
                .contains(sentence)
                .contains("train --help")
                .doesNotContain("Invalid value", "index", "an int", "a long", "a double");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--epochs abc | through all training images. Allowed: 1 to 10000.", "--l1 | 0 to 1."})
    void namesTheRangeToo(String options, String range) {
        commands.run("train --architecture dense --out run", options.split(" "));
        assertThat(commands.err()).contains(range);
    }
}
