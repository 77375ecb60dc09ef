package org.conceptexplorer.cli.selftest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.conceptexplorer.base.HeapSize;

/** How much memory Java may use and how much of the computer's is free; MNIST and a window take about half a gigabyte. */
record MemoryCheck(long heap, long free) implements Check {
    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST_HEAP = 500 * MEGABYTE;
    private static final long LEAST_FREE = 700 * MEGABYTE;

    /** Of this computer, now. */
    static MemoryCheck now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new MemoryCheck(
                Runtime.getRuntime().maxMemory(), system == null ? Long.MAX_VALUE : system.getFreeMemorySize());
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Answer look() {
        String words = "Java may use " + heap / MEGABYTE + " MB"
                + (free == Long.MAX_VALUE ? "" : ", " + free / MEGABYTE + " MB are free");
        if (heap < LEAST_HEAP) {
            return Answer.slow(words + ": large sets of images will not fit. " + HeapSize.advice());
        }
        return free < LEAST_FREE
                ? Answer.slow(words + ": the computer may have to use its disk instead; close other programs.")
                : Answer.ok(words);
    }
}
