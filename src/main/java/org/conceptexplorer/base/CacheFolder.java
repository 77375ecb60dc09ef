package org.conceptexplorer.base;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this operating system wants programs to keep files that can be had again. */
public final class CacheFolder {
    /** The environment variable that names another folder. */
    public static final String VARIABLE = "CONCEPT_EXPLORER_CACHE";

    private final String system;
    private final Path home;
    private final Map<String, String> environment;

    /**
     * Asks an operating system for its habits.
     *
     * @param system its name, as Java gives it
     * @param home the person's own folder
     * @param environment the environment variables
     */
    public CacheFolder(String system, Path home, Map<String, String> environment) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
        this.environment = environment;
    }

    /** This person's folder; need not exist. */
    public static Path ofThisUser() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return new CacheFolder(System.getProperty("os.name", ""), home, System.getenv()).path();
    }

    public Path path() {
        String chosen = environment.getOrDefault(VARIABLE, "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (system.startsWith("windows")) {
            return absolute("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("ConceptExplorer")
                    .resolve("Cache");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("ConceptExplorer");
        }
        return absolute("XDG_CACHE_HOME", home.resolve(".cache")).resolve("concept-explorer");
    }

    /** The XDG base directory specification says to ignore a relative path. */
    private Path absolute(String variable, Path otherwise) {
        Path path = Path.of(environment.getOrDefault(variable, ""));
        return path.isAbsolute() ? path : otherwise;
    }
}
