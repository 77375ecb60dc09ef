package org.conceptexplorer;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a program takes of a computer.
 *
 * @param runs after so many of them
 * @param heap bytes that are still used after a full collection
 * @param resident bytes in memory, native ones too; 0 where the system does not tell
 * @param threads that were not there at the beginning
 * @param handles files and the like that are open; 0 where the system does not tell
 */
record Footprint(int runs, long heap, long resident, long threads, long handles) {
    /** Takes it. */
    static final class Meter {
        private final Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());

        Footprint after(int runs) throws IOException {
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            return new Footprint(runs, heap, resident(), threads(), handles());
        }

        /** Without those that Java itself keeps ready for a minute. */
        private long threads() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !before.contains(thread))
                    .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
                    .count();
        }

        private static long resident() throws IOException {
            Path status = Path.of("/proc/self/status");
            if (!Files.exists(status)) {
                return 0;
            }
            try (Stream<String> lines = Files.lines(status)) {
                return lines.filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                        .sum();
            }
        }

        private static long handles() {
            return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
        }
    }

    private String line() {
        return runs + "," + heap + "," + resident + "," + threads + "," + handles;
    }

    static List<String> lines(List<Footprint> all) {
        return Stream.concat(
                        Stream.of("runs,heap,resident,threads,handles"),
                        all.stream().map(Footprint::line))
                .toList();
    }
}
