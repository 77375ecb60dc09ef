package org.conceptexplorer.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;

/** Publishers, and what their guides for authors asked of a figure's file in 2026. */
@SuppressWarnings("ImmutableEnumChecker") // the guides are records of records, and all their lists are unmodifiable
public enum Journal {
    /** Nature and its sister journals: research-figure-guide.nature.com. */
    NATURE(new JournalGuide(
            "Nature",
            List.of("89mm", "183mm"),
            "170mm",
            new JournalGuide.Type(5, 6, 7, List.of("Arial", "Helvetica")),
            List.of(Format.PDF), // vectors with letters that can be edited; ours are outlines in EPS
            new JournalGuide.Dots(300, 450, 1200),
            new JournalGuide.Ban(false, true, true))),
    /** The journals of PLOS: journals.plos.org/plosone/s/figures. */
    PLOS(new JournalGuide(
            "PLOS",
            List.of("5.2in", "7.5in"),
            "8.75in",
            new JournalGuide.Type(8, 9, 12, List.of("Arial", "Times New Roman")),
            List.of(Format.TIFF, Format.EPS),
            new JournalGuide.Dots(300, 600, 600),
            new JournalGuide.Ban(true, true, false))),
    /** The transactions and journals of the IEEE: journals.ieeeauthorcenter.ieee.org. */
    IEEE(new JournalGuide(
            "IEEE",
            List.of("3.5in", "7.16in"),
            "8.8in",
            new JournalGuide.Type(9, 9, 10, List.of("Helvetica", "Arial", "Times New Roman")),
            List.of(Format.PDF, Format.EPS, Format.TIFF, Format.PNG),
            new JournalGuide.Dots(300, 600, 1200),
            new JournalGuide.Ban(true, true, false)));

    private final JournalGuide guide;

    Journal(JournalGuide guide) {
        this.guide = guide;
    }

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its guide asks for. */
    public JournalGuide guide() {
        return guide;
    }

    /**
     * The journal of a name.
     *
     * @throws ExplainedException naming those that are known
     */
    public static Journal parse(String id) {
        return Arrays.stream(values())
                .filter(journal -> journal.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("The journal " + id + " is not known; choose from "
                        + Arrays.stream(values()).map(Journal::id).collect(Collectors.joining(", ")) + "."));
    }
}
