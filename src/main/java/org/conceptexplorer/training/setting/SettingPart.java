package org.conceptexplorer.training.setting;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where a setting's value is, if it is part of the value of another setting.
 *
 * @param whole the other setting
 * @param read takes the part out of its value
 * @param write makes its value with another part
 */
record SettingPart<W, T>(Setting<W> whole, Function<W, T> read, BiFunction<W, T, W> write) {
    T of(SettingValues settings) {
        return read.apply(whole.of(settings));
    }

    SettingValues set(SettingValues settings, T value) {
        return settings.with(whole, write.apply(whole.of(settings), value));
    }
}
