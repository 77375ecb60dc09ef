package org.conceptexplorer.base;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/**
 * This user's own folder in the system's temporary one, the same at every start. Others may write to the temporary folder,
 * so that one of this name is trusted only if this user made it and nobody else may write to it.
 */
public final class TemporaryFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private TemporaryFolder() {}

    /**
     * The folder, made if need be.
     *
     * @throws IOException if it cannot be made, or another user made it
     */
    public static Path ofThisUser() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    static Path in(Path temporary) throws IOException {
        UserPrincipal user = user(temporary);
        Path folder = temporary.resolve("concept-explorer-" + user.getName().replaceAll("[^A-Za-z0-9._-]", "_"));
        boolean posix = temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            FileAttribute<?>[] closed = {PosixFilePermissions.asFileAttribute(OWNER)};
            Files.createDirectory(folder, posix ? closed : new FileAttribute<?>[0]);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || (posix && !isClosed(folder, user))) {
                throw e;
            }
        }
        return folder;
    }

    private static boolean isClosed(Path folder, UserPrincipal user) throws IOException {
        return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)
                && OWNER.containsAll(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
    }

    /** Who owns what this program writes: a number where the user's id has no name. */
    private static UserPrincipal user(Path temporary) throws IOException {
        Path file = Files.createTempFile(temporary, "concept-explorer", null);
        try {
            return Files.getOwner(file);
        } finally {
            Files.delete(file);
        }
    }
}
