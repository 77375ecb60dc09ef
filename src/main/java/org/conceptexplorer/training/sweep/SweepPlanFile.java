package org.conceptexplorer.training.sweep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.jspecify.annotations.Nullable;

/** Reads a sweep's plan, a JSON file that a person writes; {@code docs/sweeps.md} describes it. */
public final class SweepPlanFile {
    private static final long MOST_BYTES = 1 << 20;
    private static final int FORMAT = 1;
    private static final Set<String> KEYS =
            Set.of("format", "data", "preset", "settings", "vary", "seeds", "first_seed");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(10).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final Path file;

    private SweepPlanFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a plan that anybody may have written.
     *
     * @throws ExplainedException naming the file and the key or value that will not do
     */
    public static SweepPlan read(Path file) {
        return new SweepPlanFile(file).read();
    }

    /** A plan as the bytes of such a file. */
    static byte[] bytes(SweepPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("data", plan.data());
        json.put("preset", plan.preset().id());
        json.put("settings", named(plan.fixed()));
        json.put("vary", named(plan.varied()));
        json.put("seeds", plan.seeds());
        json.put("first_seed", plan.firstSeed());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // numbers and texts can be written
        }
    }

    /** In the order of their declaration, what varies in that of the plan. */
    private static <T> Map<String, T> named(Map<Setting<?>, T> values) {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach((setting, value) -> named.put(setting.key(), value));
        return named;
    }

    private SweepPlan read() {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("it is larger than 1 MB");
            }
            return plan(MAPPER.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException e) {
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw refused("is no sound JSON (" + PlainText.of(reason) + ")", e);
        } catch (IOException e) {
            throw refused("cannot be read because " + IoReason.of(e), e);
        } catch (ExplainedException e) {
            throw refused("cannot be followed: " + e.getMessage(), e);
        }
    }

    private ExplainedException refused(String what, Throwable cause) {
        return new ExplainedException(
                "The plan " + file + " " + what + (what.endsWith(".") ? "" : "; mend it and try again."), cause);
    }

    private static SweepPlan plan(JsonNode json) {
        if (!(json instanceof ObjectNode tree)) {
            throw new ExplainedException("It holds no JSON object.");
        }
        tree.fieldNames().forEachRemaining(SweepPlanFile::checkKey);
        int format = whole(tree, "format", FORMAT);
        if (format != FORMAT) {
            throw new ExplainedException("Its format is " + format + ", but this version knows only " + FORMAT + ".");
        }
        Map<Setting<?>, Object> fixed = new LinkedHashMap<>();
        Map<Setting<?>, List<Object>> varied = new LinkedHashMap<>();
        each(tree, "settings").forEach((setting, value) -> fixed.put(setting, plain(setting, value)));
        each(tree, "vary").forEach((setting, values) -> varied.put(setting, list(setting, values, fixed)));
        SweepPlan plan = new SweepPlan(
                text(tree, "data", "auto"),
                preset(text(tree, "preset", Preset.RECOMMENDED.id())),
                fixed,
                varied,
                whole(tree, "seeds", 1),
                seed(tree.get("first_seed")));
        plan.check();
        return plan;
    }

    private static void checkKey(String key) {
        if (!KEYS.contains(key)) {
            throw new ExplainedException("There is no key " + PlainText.of(key) + "; choose from "
                    + KEYS.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    private static long seed(@Nullable JsonNode value) {
        if (value != null && !(value.isIntegralNumber() && value.canConvertToLong())) {
            throw new ExplainedException("The value of first_seed has to be a whole number.");
        }
        return value == null ? 1 : value.longValue();
    }

    private static int whole(ObjectNode tree, String key, int otherwise) {
        JsonNode value = tree.get(key);
        if (value != null && !(value.isInt() && value.intValue() >= 0)) {
            throw new ExplainedException("The value of " + key + " has to be a whole number.");
        }
        return value == null ? otherwise : value.intValue();
    }

    private static String text(ObjectNode tree, String key, String otherwise) {
        JsonNode value = tree.get(key);
        if (value != null && !value.isTextual()) {
            throw new ExplainedException("The value of " + key + " has to be a text.");
        }
        return value == null ? otherwise : value.textValue();
    }

    private static Preset preset(String id) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("There is no preset " + PlainText.of(id) + "; choose from "
                        + Arrays.stream(Preset.values()).map(Preset::id).collect(Collectors.joining(", ")) + "."));
    }

    private static Map<Setting<?>, JsonNode> each(ObjectNode tree, String key) {
        JsonNode object = tree.get(key);
        if (object != null && !object.isObject()) {
            throw new ExplainedException("The value of " + key + " has to be an object with a key for each setting.");
        }
        Map<Setting<?>, JsonNode> settings = new LinkedHashMap<>();
        if (object != null) {
            object.properties().forEach(field -> settings.put(setting(field.getKey()), field.getValue()));
        }
        return settings;
    }

    private static Setting<?> setting(String name) {
        if (name.replace('_', '-').equals(Settings.SEED.id())) {
            throw new ExplainedException("The seed follows from seeds and first_seed; leave it out of the settings.");
        }
        return Settings.all().stream()
                .filter(setting -> setting.id().equals(name.replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("There is no setting " + PlainText.of(name) + "."));
    }

    private static List<Object> list(Setting<?> setting, JsonNode values, Map<Setting<?>, Object> fixed) {
        if (!values.isArray()) {
            throw new ExplainedException("The values of " + setting.id() + " have to be a list.");
        }
        if (fixed.containsKey(setting)) {
            throw new ExplainedException("The setting " + setting.id() + " stands in settings and in vary.");
        }
        List<Object> list = new ArrayList<>();
        for (JsonNode value : values) {
            list.add(plain(setting, value));
        }
        return list;
    }

    private static Object plain(Setting<?> setting, JsonNode value) {
        if (value.isNumber()) {
            return value.numberValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        throw new ExplainedException("The setting " + setting.id() + " has to be a number, a text, true or false.");
    }
}
