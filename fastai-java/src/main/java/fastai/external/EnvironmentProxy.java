package fastai.external;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Arrays;

/// The proxy that the environment names (`https_proxy`, `http_proxy`, `no_proxy`), as Python and
/// other programs take it; otherwise the one that Java's properties name.
final class EnvironmentProxy {
  private EnvironmentProxy() {}

  static Proxy of(URI uri) {
    String named = variable(uri.getScheme() + "_proxy");
    if (named.isEmpty() || isExcepted(uri.getHost(), variable("no_proxy"))) return ofJava(uri);
    URI proxy = URI.create(named.contains("://") ? named : "http://" + named);
    if (proxy.getHost() == null) return ofJava(uri);
    int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port));
  }

  private static Proxy ofJava(URI uri) {
    var selector = ProxySelector.getDefault();
    return selector == null ? Proxy.NO_PROXY : selector.select(uri).getFirst();
  }

  private static String variable(String name) {
    String value = System.getenv(name);
    if (value == null) value = System.getenv(name.toUpperCase(java.util.Locale.ROOT));
    return value == null ? "" : value.strip();
  }

  static boolean isExcepted(String host, String exceptions) {
    if (host.equals("localhost") || host.equals("127.0.0.1")) return true;
    return Arrays.stream(exceptions.split("[,\\s]+"))
        .map(name -> name.startsWith(".") ? name.substring(1) : name)
        .filter(name -> !name.isEmpty())
        .anyMatch(name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
  }
}
