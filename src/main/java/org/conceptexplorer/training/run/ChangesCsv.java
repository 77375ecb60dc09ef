package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.training.SettingChange;

/** {@code changes.csv}: a line for each setting that changed in the course of a training, with its first step. */
final class ChangesCsv {
    private static final RunTable TABLE = new RunTable("step", "setting", "value");

    private ChangesCsv() {}

    static SafeFile.Content content(List<SettingChange> changes) {
        return TABLE.content(changes.stream().map(change ->
                new String[] {String.valueOf(change.step()), change.setting().key(), change.value()}));
    }

    static List<SettingChange> read(Path file) throws IOException {
        List<SettingChange> changes = new ArrayList<>();
        TABLE.read(file, row -> changes.add(change(row, changes)));
        return changes;
    }

    private static SettingChange change(List<String> row, List<SettingChange> before) {
        int step = Integer.parseInt(row.get(0));
        if (!before.isEmpty() && before.get(before.size() - 1).step() > step) {
            throw new IllegalArgumentException("step " + step + " is out of order");
        }
        try {
            return SettingChange.of(step, row.get(1).replace('_', '-'), row.get(2));
        } catch (ExplainedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
