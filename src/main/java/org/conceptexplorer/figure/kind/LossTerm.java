package org.conceptexplorer.figure.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;

/** Which part of the training loss is drawn. */
public enum LossTerm {
    /** All terms together: what training makes smaller. */
    TOTAL("training loss"),
    /** Cross-entropy per pixel. */
    BCE("training error"),
    /** The weighted L1 penalties. */
    L1("L1 penalty"),
    /** The weighted name loss; nothing where no names are learned. */
    NAMES("name loss");

    private static final String NONE = "none";

    private final String label;

    LossTerm(String label) {
        this.label = label;
    }

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The parts that names stand for; none at all if the only name is {@code none}.
     *
     * @throws ExplainedException if a name is not known
     */
    public static Set<LossTerm> parse(List<String> ids) {
        return ids.equals(List.of(NONE))
                ? Set.of()
                : ids.stream().map(LossTerm::parse).collect(Collectors.toUnmodifiableSet());
    }

    private static LossTerm parse(String id) {
        return Arrays.stream(values())
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("The setting terms names " + id
                        + ", which is no part of the loss; name some of total, bce, l1 and names, or none."));
    }

    /** The text that {@link #parse} understands, with commas between names. */
    static String text(Set<LossTerm> terms) {
        return terms.isEmpty()
                ? NONE
                : terms.stream().sorted().map(LossTerm::id).collect(Collectors.joining(","));
    }

    /** What is written in the legend. */
    public String label() {
        return label;
    }
}
