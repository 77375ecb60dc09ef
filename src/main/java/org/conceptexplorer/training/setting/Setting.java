package org.conceptexplorer.training.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a training, declared once in {@link Settings}. The window's field, the command's option and its help,
 * the words for a bad value, the entry in {@code run.json}, the provenance, the report of {@code train}, the command
 * that makes a run again and the table in the documents all come from its declaration.
 *
 * @param <T> what a value is in the program
 */
public final class Setting<T> {
    private final SettingDeclaration<T> declared;
    private final @Nullable SettingPart<?, T> part;

    Setting(SettingDeclaration<T> declared, @Nullable SettingPart<?, T> part) {
        this.declared = declared;
        this.part = part;
    }

    /** The name used in commands and as the control's id, lower case with hyphens. */
    public String id() {
        return declared.id;
    }

    /** The name used in {@code run.json}, lower case with underscores. */
    public String key() {
        return id().replace('-', '_');
    }

    /** The object inside {@code run.json}'s settings that it stands in, if not in them themselves. */
    public Optional<String> group() {
        return Optional.ofNullable(declared.group);
    }

    /** The name for people. */
    public String label() {
        return declared.label;
    }

    /** What it means, in plain words. */
    public String explanation() {
        return declared.explanation;
    }

    /** Which values it can take. */
    public Values<T> values() {
        return declared.values;
    }

    /** The value where nothing says otherwise. */
    public T usual() {
        return declared.usual;
    }

    /** The value that runs had which were trained before there was this setting; empty if it was there from the start. */
    public Optional<T> before() {
        return Optional.ofNullable(declared.before);
    }

    /** Whether it is only for those who know what they do. */
    public boolean expert() {
        return declared.expert;
    }

    /** Whether it may change while a training goes on. */
    public boolean live() {
        return declared.live;
    }

    /** The setting whose value has this one's in it. */
    public Optional<Setting<?>> whole() {
        return part == null ? Optional.empty() : Optional.of(part.whole());
    }

    /** Whether it has an effect beside the other settings. */
    public boolean fits(SettingValues settings) {
        return declared.fits.test(settings);
    }

    /** Whether it has a value: that of another setting need not have this part. */
    public boolean in(SettingValues settings) {
        return part == null || fits(settings);
    }

    /** Its value; only if it has one. */
    public T of(SettingValues settings) {
        return part == null ? settings.stored(this) : part.of(settings);
    }

    /**
     * The same settings with another value of this one.
     *
     * @throws ExplainedException naming the setting, the value and what it has to be; or the setting that lacks this part
     */
    public SettingValues set(SettingValues settings, T value) {
        if (!in(settings)) {
            throw new ExplainedException("The setting " + id() + " does not belong to "
                    + whole().map(whole -> whole.text(settings)).orElse("these settings")
                    + "; leave it out, or choose another "
                    + whole().map(Setting::id).orElse("one") + ".");
        }
        check(value);
        return part == null ? settings.with(this, value) : part.set(settings, value);
    }

    /** The same settings with this one as typed; throws what {@link #set} throws. */
    public SettingValues parse(SettingValues settings, String text) {
        try {
            return set(settings, values().parse(text.strip()));
        } catch (BadValueException e) {
            throw bad(text.isBlank() ? "empty" : "\"" + text + "\"", e);
        }
    }

    /** The same settings with this one as it stands in JSON; throws what {@link #set} throws. */
    public SettingValues fromJson(SettingValues settings, Object json) {
        try {
            return set(settings, values().fromJson(json));
        } catch (BadValueException e) {
            throw bad(String.valueOf(json), e);
        }
    }

    /** Checks the value that settings have. */
    public void check(SettingValues settings) {
        check(of(settings));
    }

    private void check(T value) {
        try {
            values().check(value);
        } catch (BadValueException e) {
            throw bad(values().text(value), e);
        }
    }

    private ExplainedException bad(String value, BadValueException why) {
        return new ExplainedException("The setting " + id() + " is " + value + ", but " + why.words() + ".");
    }

    /** The text that stands for the value. */
    public String text(SettingValues settings) {
        return values().text(of(settings));
    }

    /** The value as it stands in JSON. */
    public Object json(SettingValues settings) {
        return values().json(of(settings));
    }

    /** Name and value inside a sentence, such as "batch size 32"; empty where there is nothing to tell. */
    public String words(SettingValues settings) {
        if (declared.said != null) {
            return declared.said.apply(of(settings));
        }
        String first = label().substring(0, 1);
        boolean acronym = !Character.isLowerCase(label().charAt(1));
        return (acronym ? first : first.toLowerCase(Locale.ROOT)) + label().substring(1) + " " + text(settings);
    }

    /** The words of a command line that give it this value, such as {@code --epochs 10}. */
    public List<String> option(SettingValues settings) {
        if (values() instanceof Toggle) {
            return List.of((of(settings).equals(true) ? "--" : "--no-") + id());
        }
        return List.of("--" + id(), text(settings));
    }

    /** What it means, and which numbers it can take. */
    public String help() {
        return values().editor() == Values.Editor.FIELD
                ? explanation() + " Allowed: " + values().allowed() + "."
                : explanation();
    }

    @Override
    public String toString() {
        return id();
    }
}
