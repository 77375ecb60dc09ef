package org.conceptexplorer.cli.selftest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.base.CacheFolder;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.AutoencoderFactory;

/** All that is looked at. */
public final class Checks {
    private static final int STEPS = 3;

    /** A run's files and its checkpoints. */
    private static final long RUN_MEGABYTES = 100;

    /** MNIST, and native libraries. */
    private static final long CACHE_MEGABYTES = 600;

    private Checks() {}

    /** How many digits the networks' steps take. */
    public static int digits() {
        return STEPS * NetworkCheck.IMAGES;
    }

    /**
     * The checks of this computer.
     *
     * @param networks makes the networks
     * @param digits the first {@link #digits} of those that the program draws
     */
    public static List<Check> all(AutoencoderFactory networks, ImageSet digits) {
        List<Check> checks = new ArrayList<>(List.of(
                MemoryCheck.now(),
                DiskCheck.of("disk for runs", Path.of(""), RUN_MEGABYTES),
                DiskCheck.of("disk for kept files", CacheFolder.ofThisUser(), CACHE_MEGABYTES),
                new EngineCheck("loops", Architecture.CONV),
                new EngineCheck("natives", Architecture.DENSE)));
        for (Architecture architecture : Architecture.values()) {
            checks.add(new NetworkCheck(architecture, networks, digits, StoredLosses.of(architecture)));
        }
        checks.add(new FontsCheck());
        Arrays.stream(Format.values()).map(FigureCheck::new).forEach(checks::add);
        return checks;
    }
}
