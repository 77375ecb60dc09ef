package org.conceptexplorer.data.mnist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxySettingsTest {
    private static final ProxySelector DIRECT = ProxySelector.of(null);
    private static final URI MIRROR = URI.create("https://data.example.org/mnist/");

    @Test
    void goes_directly_where_no_proxy_is_named() {
        assertThat(chosen(Map.of("http_proxy", "http://other:1"))).isEqualTo("DIRECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https_proxy", "HTTPS_PROXY", "all_proxy"})
    void takes_the_proxy_that_the_environment_names(String variable) {
        assertThat(chosen(Map.of(variable, "http://proxy:3128/"))).isEqualTo("HTTP @ proxy/<unresolved>:3128");
    }

    @Test
    void understands_an_address_without_a_scheme() {
        assertThat(chosen(Map.of("https_proxy", "proxy:3128"))).isEqualTo("HTTP @ proxy/<unresolved>:3128");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "data.example.org", "example.org", ".example.org", "a.net, *.Example.org"})
    void goes_directly_to_exempt_hosts(String exempt) {
        assertThat(chosen(Map.of("https_proxy", "proxy:3128", "no_proxy", exempt)))
                .isEqualTo("DIRECT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ample.org", "org.example", "localhost,127.0.0.1"})
    void does_not_take_other_hosts_for_exempt(String exempt) {
        assertThat(chosen(Map.of("https_proxy", "proxy:3128", "no_proxy", exempt)))
                .startsWith("HTTP");
    }

    @Test
    void prefers_the_proxy_that_the_system_names() {
        ProxySelector system = ProxySelector.of(InetSocketAddress.createUnresolved("system", 8080));
        ProxySettings settings = new ProxySettings(Map.of("https_proxy", "proxy:3128"), system);

        assertThat(settings.select(MIRROR).toString()).contains("system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "proxy:port", "::"})
    void explains_an_address_it_cannot_understand(String address) {
        assertThatThrownBy(() -> new ProxySettings(Map.of("HTTPS_PROXY", address), DIRECT))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("The environment variable HTTPS_PROXY is \"" + address + "\"");
    }

    private static String chosen(Map<String, String> environment) {
        return new ProxySettings(environment, DIRECT).select(MIRROR).get(0).toString();
    }
}
