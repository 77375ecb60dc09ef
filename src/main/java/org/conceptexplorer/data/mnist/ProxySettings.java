package org.conceptexplorer.data.mnist;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.jspecify.annotations.Nullable;

/**
 * Which proxy a download goes through: the one that Java or the operating system names, else the one in the environment
 * variables {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}, in capitals or not.
 */
final class ProxySettings extends ProxySelector {
    private final Map<String, String> environment;
    private final ProxySelector system;

    ProxySettings(Map<String, String> environment, ProxySelector system) {
        this.environment = environment;
        this.system = system;
        Stream.of("https", "http").forEach(this::named);
    }

    /** This person's settings. Windows and macOS keep theirs where Java looks only if it is told to. */
    static ProxySettings standard() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows") || os.startsWith("mac")) {
            System.getProperties().putIfAbsent("java.net.useSystemProxies", "true");
        }
        return new ProxySettings(System.getenv(), ProxySelector.getDefault());
    }

    @Override
    public List<Proxy> select(URI uri) {
        List<Proxy> first = system.select(uri);
        if (first.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT) || isExempt(uri.getHost())) {
            return first;
        }
        return named(uri.getScheme()).map(List::of).orElse(first);
    }

    private boolean isExempt(String host) {
        return Stream.of(variable("no_proxy").orElse("").split(",", -1))
                .map(String::trim)
                .filter(exempt -> !exempt.isEmpty())
                .anyMatch(exempt -> exempt.equals("*") || isIn(host, exempt));
    }

    private static boolean isIn(String host, String domain) {
        String bare = domain.replaceFirst("^\\*?\\.", "").toLowerCase(Locale.ROOT);
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals(bare) || lower.endsWith("." + bare);
    }

    private Optional<Proxy> named(String scheme) {
        String name = scheme + "_proxy";
        return variable(name).or(() -> variable("all_proxy")).map(address -> proxy(name, address));
    }

    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(each -> environment.getOrDefault(each, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Proxy proxy(String name, String address) {
        try {
            URI uri = URI.create(address.contains("://") ? address : "http://" + address);
            int port = uri.getPort() < 0 ? 80 : uri.getPort();
            if (uri.getHost() != null) {
                return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(uri.getHost(), port));
            }
        } catch (IllegalArgumentException e) {
            throw unclear(name, address, e);
        }
        throw unclear(name, address, null);
    }

    private static ExplainedException unclear(String name, String address, @Nullable Exception cause) {
        return new ExplainedException(
                "The environment variable " + name.toUpperCase(Locale.ROOT) + " is \"" + address
                        + "\"; set it to an address such as http://proxy:3128, or remove it.",
                cause);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        system.connectFailed(uri, address, failure);
    }
}
