package org.conceptexplorer.app.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.model.Architecture;

/**
 * Ten bars: what the network measured in an image, and what somebody made of it.
 *
 * @param architecture gives a code its shape
 * @param measured the code of the image
 * @param code the code that is drawn from
 * @param pulled concepts that were changed and do not follow the image
 * @param locked concepts that keep their value whatever happens, until they are unlocked
 */
public record Bars(
        Architecture architecture, ConceptCode measured, ConceptCode code, Set<Integer> pulled, Set<Integer> locked) {
    /** Keeps its own sets. */
    public Bars {
        pulled = Set.copyOf(pulled);
        locked = Set.copyOf(locked);
    }

    /** Bars as they were measured. */
    static Bars of(Architecture architecture, ConceptCode measured) {
        return new Bars(architecture, measured, measured, Set.of(), Set.of());
    }

    /** The whole code, place by place, the concept last. */
    public float[] values() {
        return values(code);
    }

    private float[] values(ConceptCode of) {
        float[] values = new float[architecture.codeSize()];
        for (int i = 0; i < values.length; i++) {
            values[i] = of.at(i / Architecture.CONCEPTS, i % Architecture.CONCEPTS);
        }
        return values;
    }

    /** What a concept's bar shows: its activation, the mean over all places. */
    public double height(int concept) {
        return code.mean(concept);
    }

    /** Whether the picture is drawn from anything else than what was measured. */
    public boolean changed() {
        return IntStream.range(0, Architecture.CONCEPTS).anyMatch(this::changed);
    }

    /** Whether a concept has another value than was measured. */
    public boolean changed(int concept) {
        return IntStream.range(0, code.places())
                .anyMatch(place -> code.at(place, concept) != measured.at(place, concept));
    }

    /** The concepts whose value is another than was measured, ascending. */
    public List<Integer> changes() {
        return IntStream.range(0, Architecture.CONCEPTS)
                .filter(this::changed)
                .boxed()
                .toList();
    }

    /** Whether a concept was measured, and is now nowhere any more. */
    public boolean removed(int concept) {
        return code.mean(concept) == 0 && measured.mean(concept) > 0;
    }

    /** The same as another measurement of what may be another image has it; pulled and locked bars stay. */
    Bars measuredAnew(Architecture now, ConceptCode next) {
        if (now != architecture) {
            return of(now, next);
        }
        float[] values = values(next);
        for (int i = 0; i < values.length; i++) {
            int concept = i % Architecture.CONCEPTS;
            if (pulled.contains(concept) || locked.contains(concept)) {
                values[i] = code.at(i / Architecture.CONCEPTS, concept);
            }
        }
        return new Bars(architecture, next, ConceptCode.of(architecture, values), pulled, locked);
    }

    /** One bar pulled to a height: where there are places, all of them keep their proportions. */
    Bars pulledTo(int concept, double height) {
        double before = code.mean(concept);
        return changed(concept, place -> before > 0 ? code.at(place, concept) * height / before : height);
    }

    /** One bar put to nothing. */
    Bars zeroed(int concept) {
        return changed(concept, place -> 0);
    }

    /** One bar as an image's or another's code has it. */
    Bars as(ConceptCode other, int concept) {
        return changed(concept, place -> other.at(place, concept));
    }

    /** One place of a concept painted. */
    Bars painted(int concept, int painted, double value) {
        return changed(concept, place -> place == painted ? value : code.at(place, concept));
    }

    private Bars changed(int concept, IntToDoubleFunction value) {
        float[] values = values();
        for (int place = 0; place < code.places(); place++) {
            values[place * Architecture.CONCEPTS + concept] = (float) Math.max(0, value.applyAsDouble(place));
        }
        return new Bars(architecture, measured, ConceptCode.of(architecture, values), with(pulled, concept), locked);
    }

    /** A bar locked, or unlocked: then it stays as it is until the next image or reset. */
    Bars lockChanged(int concept) {
        Set<Integer> others = new HashSet<>(locked);
        boolean was = others.remove(concept);
        return new Bars(
                architecture,
                measured,
                code,
                was ? with(pulled, concept) : pulled,
                was ? others : with(locked, concept));
    }

    /** All bars that are not locked as they were measured. */
    Bars reset() {
        return new Bars(architecture, measured, code, Set.of(), locked).measuredAnew(architecture, measured);
    }

    private static Set<Integer> with(Set<Integer> concepts, int concept) {
        Set<Integer> more = new HashSet<>(concepts);
        more.add(concept);
        return more;
    }
}
