package org.conceptexplorer.model.compute;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.function.Function;

/**
 * What this virtual machine makes of the loops in {@link Rows}.
 *
 * @param instructions the instruction set's usual name
 * @param bits of one vector; 0 if the loops do not become vector instructions
 * @param fused whether there is an instruction that multiplies and adds
 * @param aligned whether rows begin where a vector may, which {@code bin/java.flags} sees to
 */
public record VectorSupport(String instructions, int bits, boolean fused, boolean aligned) {
    private static final int FAST_BITS = 256;

    /** What HotSpot says of itself. */
    public static VectorSupport detect() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return of(option -> {
            try {
                return Optional.ofNullable(machine)
                        .map(bean -> bean.getVMOption(option).getValue());
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // other processors have other options
            }
        });
    }

    /** Read from HotSpot's options, given by name. */
    static VectorSupport of(Function<String, Optional<String>> option) {
        int bytes =
                option.apply("UseSuperWord").filter("true"::equals).isPresent() ? number(option, "MaxVectorSize") : 0;
        return new VectorSupport(
                name(option),
                8 * bytes,
                option.apply("UseFMA").filter("true"::equals).isPresent(),
                number(option, "ObjectAlignmentInBytes") >= bytes);
    }

    private static String name(Function<String, Optional<String>> option) {
        if (option.apply("UseSVE").isPresent()) {
            return number(option, "UseSVE") > 0 ? "SVE" : "NEON";
        }
        return switch (number(option, "UseAVX")) {
            case 0 -> "SSE";
            case 1 -> "AVX";
            case 2 -> "AVX2";
            default -> "AVX-512";
        };
    }

    private static int number(Function<String, Optional<String>> option, String name) {
        return option.apply(name).map(Integer::valueOf).orElse(0);
    }

    /** A sentence about why training is slow here; empty where it is fast. */
    public Optional<String> warning() {
        if (!fused) {
            return Optional.of("This processor cannot multiply and add in one instruction: training will be very slow,"
                    + " though its results are right.");
        }
        return bits < FAST_BITS
                ? Optional.of("This processor's vectors have " + bits
                        + " bits: training is slower than with AVX2's 256 or" + " AVX-512's 512, and just as right.")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return bits + "-bit " + instructions + " loops" + (fused ? " with fused multiply-add" : "")
                + (aligned ? "" : " on unaligned rows (a tenth slower than with those of bin/java.flags)");
    }
}
