package fastai.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A web server on this machine with files in memory. It serves ranges, and fails as it is told.
final class TestServer implements AutoCloseable {
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange, byte[] file) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, byte[]> files = new HashMap<>();
  private final Map<String, List<Answer>> failures = new HashMap<>();

  /// Method, path and range of each request.
  final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  TestServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    server.start();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + "/" + path;
  }

  TestServer with(String path, byte[] file) {
    files.put("/" + path, file);
    return this;
  }

  /// The next answers for a path, before it is served as it should be.
  TestServer first(String path, Answer... answers) {
    failures.put("/" + path, new ArrayList<>(List.of(answers)));
    return this;
  }

  /// Sends the head of what was asked for, and breaks off.
  static Answer die(int bytes) {
    return (exchange, file) -> {
      int from = from(exchange);
      respond(exchange, from, file, bytes);
      exchange.close();
    };
  }

  static Answer status(int status) {
    return (exchange, file) -> {
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    };
  }

  static Answer redirect(String to) {
    return (exchange, file) -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    };
  }

  /// Never answers.
  static Answer silence() {
    return (exchange, file) -> {
      try {
        Thread.sleep(3000);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String range = exchange.getRequestHeaders().getFirst("Range");
    requests.add(path + (range == null ? "" : " " + range));
    byte[] file = files.get(path);
    var planned = failures.get(path);
    Answer answer;
    synchronized (this) {
      answer = planned == null || planned.isEmpty() ? null : planned.removeFirst();
    }
    if (answer != null) answer.to(exchange, file);
    else if (file == null) status(404).to(exchange, null);
    else {
      respond(exchange, from(exchange), file, Integer.MAX_VALUE);
      exchange.close();
    }
  }

  private static int from(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    return range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
  }

  private static String tag(byte[] file) {
    return "\"" + java.util.Arrays.hashCode(file) + "\"";
  }

  private static void respond(HttpExchange exchange, int asked, byte[] file, int most)
      throws IOException {
    String same = exchange.getRequestHeaders().getFirst("If-Range");
    int from = same == null || same.equals(tag(file)) ? asked : 0;
    exchange.getResponseHeaders().set("ETag", tag(file));
    if (from > 0)
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, file.length - from);
    int n = Math.min(most, file.length - from);
    exchange.getResponseBody().write(file, from, n);
    exchange.getResponseBody().flush();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
