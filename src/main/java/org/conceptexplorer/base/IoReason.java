package org.conceptexplorer.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;

/** Why reading or writing failed, in words that fit after "because". */
public final class IoReason {
    private IoReason() {}

    /** The reason of one failure. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "you have no permission";
        }
        String reason = ofSystem(failure);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return "the disk is full";
        }
        return lower.contains("read-only") ? "the disk is read-only" : "the system says \"" + reason + "\"";
    }

    private static String ofSystem(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
    }
}
