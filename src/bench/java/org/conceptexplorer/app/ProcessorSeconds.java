package org.conceptexplorer.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Processor time used so far; other programs trouble it less than a speed.
 *
 * @param training seconds of each of training's threads, by its number
 * @param all seconds of all threads, those too that have ended
 */
record ProcessorSeconds(Map<Long, Double> training, double all) {
    static ProcessorSeconds now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Double> training = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && trains(info.getThreadName()))
                .collect(Collectors.toMap(
                        ThreadInfo::getThreadId,
                        info -> Math.max(0, threads.getThreadCpuTime(info.getThreadId())) / 1e9));
        return new ProcessorSeconds(
                training,
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9);
    }

    private static boolean trains(String thread) {
        return thread.equals("training") || thread.startsWith("network-");
    }

    /** What training's threads have used since then. */
    double trainingSince(ProcessorSeconds before) {
        return training.entrySet().stream()
                .mapToDouble(thread -> thread.getValue() - before.training.getOrDefault(thread.getKey(), 0.0))
                .sum();
    }

    /** What all other threads have used since then, Java's own too. */
    double othersSince(ProcessorSeconds before) {
        return all - before.all - trainingSince(before);
    }
}
