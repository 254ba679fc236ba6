package fastai.external;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;

/// Fetches files (fastai's `download_url`). What has come is kept in `NAME.part` until it is
/// complete; when the line breaks, the rest is asked for, in the same run or in a later one, as
/// long as the server says that the file is still the same.
///
/// ```java
/// Download.downloadUrl("https://example.org/a.csv", Path.of("a.csv"));
/// ```
public final class Download {
  private static final int MOST_REDIRECTS = 10;
  // Some servers refuse programs that do not say that they are a browser.
  private static final String USER_AGENT = "Mozilla/5.0 (compatible; fastai-java)";

  private final URI uri;
  private final Path dest;
  private final Path part;
  private final Path tag;
  private final DownloadOptions options;

  private Download(URI uri, Path dest, DownloadOptions options) {
    this.uri = uri;
    this.dest = dest;
    part = dest.resolveSibling(dest.getFileName() + ".part");
    tag = dest.resolveSibling(dest.getFileName() + ".part.tag");
    this.options = options;
  }

  /// Fetches a file unless it is there.
  ///
  /// @throws UncheckedIOException if it cannot be had; the message says why
  public static Path downloadUrl(String url, Path dest) {
    return downloadUrl(url, dest, options -> options);
  }

  public static Path downloadUrl(String url, Path dest, UnaryOperator<DownloadOptions> change) {
    if (!Files.exists(dest)) to(URI.create(url), dest, change.apply(DownloadOptions.DEFAULT));
    return dest;
  }

  /// Fetches a file, and puts it in the place of one that is there.
  static void to(URI uri, Path dest, DownloadOptions options) {
    try {
      Files.createDirectories(dest.toAbsolutePath().getParent());
      new Download(uri, dest, options).run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot download " + uri + ": " + reason(uri, e), e);
    }
  }

  private static String reason(URI uri, IOException e) {
    return switch (e) {
      case UnknownHostException _ ->
          "the host "
              + uri.getHost()
              + " is not known (is this machine connected to the internet?)";
      case ConnectException _ ->
          "the host " + uri.getHost() + " does not answer: " + e.getMessage();
      case NoRouteToHostException _ -> "there is no way to the host " + uri.getHost();
      case SocketTimeoutException _ -> "the server was silent for too long";
      default -> e.getMessage() == null ? e.toString() : e.getMessage();
    };
  }

  /// An answer that asking again will not change.
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  private void run() throws IOException {
    long pause = options.retryPause().toMillis();
    long furthest = have();
    for (int attempt = 0; ; attempt++) {
      try {
        attempt();
        Files.move(part, dest, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(tag);
        return;
      } catch (Refused e) {
        throw e;
      } catch (IOException e) {
        // Without a network there is nothing to wait for.
        int most =
            e instanceof UnknownHostException ? Math.min(1, options.retries()) : options.retries();
        if (attempt >= most) throw e;
        // As long as it gets further, it may go on.
        if (have() > furthest) attempt = -1;
        furthest = Math.max(furthest, have());
        if (options.showProgress())
          System.err.println(
              "The download of " + uri + " broke off: " + reason(uri, e) + "; again");
      }
      try {
        Thread.sleep(pause << Math.clamp(attempt, 0, 6));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new java.io.InterruptedIOException("the download was interrupted");
      }
    }
  }

  private long have() throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  // ---- one attempt ------------------------------------------------------------------------------

  private void attempt() throws IOException {
    // Bytes of a file that cannot be told to be the same are worth nothing.
    String validator = Files.exists(tag) ? Files.readString(tag).strip() : "";
    long have = Files.exists(part) && !validator.isEmpty() ? Files.size(part) : 0;
    var connection = connect(have, validator);
    try {
      int status = connection.getResponseCode();
      switch (status) {
        case 200 -> receive(connection, 0, connection.getContentLengthLong());
        case 206 -> {
          long total = total(connection, have);
          receive(connection, have, total);
        }
        case 416 -> {
          Files.deleteIfExists(part);
          throw new IOException("the server has no bytes from " + have + " on");
        }
        case 408, 425, 429, 500, 502, 503, 504 ->
            throw new IOException("the server answers " + status + " " + message(connection));
        case 404, 410 -> throw new Refused("the server has no such file (" + status + ")");
        default -> throw new Refused("the server answers " + status + " " + message(connection));
      }
    } finally {
      connection.disconnect();
    }
  }

  private static String message(HttpURLConnection connection) throws IOException {
    String message = connection.getResponseMessage();
    return message == null ? "" : message;
  }

  /// The length of the whole file, by `Content-Range: bytes 100-999/1000`.
  private static long total(HttpURLConnection connection, long have) throws IOException {
    String range = connection.getHeaderField("Content-Range");
    if (range == null || !range.startsWith("bytes " + have + "-"))
      throw new Refused(
          "the server was asked for the bytes from " + have + " on and sends " + range);
    String total = range.substring(range.indexOf('/') + 1);
    return total.matches("\\d{1,18}") ? Long.parseLong(total) : -1;
  }

  private HttpURLConnection connect(long have, String validator) throws IOException {
    URI at = uri;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      var connection = (HttpURLConnection) at.toURL().openConnection(EnvironmentProxy.of(at));
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout((int) options.timeout().toMillis());
      connection.setReadTimeout((int) options.timeout().toMillis());
      connection.setRequestProperty("User-Agent", USER_AGENT);
      connection.setRequestProperty("Accept-Encoding", "identity");
      if (have > 0) {
        connection.setRequestProperty("Range", "bytes=" + have + "-");
        connection.setRequestProperty("If-Range", validator);
      }
      int status = connection.getResponseCode();
      if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308)
        return connection;
      String location = connection.getHeaderField("Location");
      connection.disconnect();
      if (location == null) throw new Refused("the server sends on to no address");
      URI next = at.resolve(location);
      boolean http = "http".equals(next.getScheme()) || "https".equals(next.getScheme());
      if (!http || "https".equals(at.getScheme()) && !"https".equals(next.getScheme()))
        throw new Refused("the server sends on to the unsafe address " + next);
      at = next;
    }
    throw new Refused("the server sends on and on, " + MOST_REDIRECTS + " times");
  }

  /// @param total of the whole file; -1 if the server does not say
  private void receive(HttpURLConnection connection, long from, long total) throws IOException {
    if (total > options.maxBytes()) throw tooLong();
    // Other bytes go before the tag of these comes, lest a later run takes them for the same
    // file's.
    if (from == 0) Files.deleteIfExists(part);
    keepValidator(connection);
    var progress =
        new Progress(
            options.showProgress() ? System.err : null, dest.getFileName().toString(), from);
    long have = from;
    try (InputStream in = connection.getInputStream();
        var file = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.truncate(from);
      file.position(from);
      progress.at(have, total);
      var buffer = new byte[1 << 16];
      for (int n; (n = in.read(buffer)) >= 0; ) {
        if (have + n > options.maxBytes()) throw tooLong();
        for (var bytes = ByteBuffer.wrap(buffer, 0, n); bytes.hasRemaining(); ) file.write(bytes);
        have += n;
        progress.at(have, total);
      }
    } catch (IOException e) {
      progress.broken();
      throw e;
    }
    if (total >= 0 && have != total) {
      progress.broken();
      throw new IOException("the server sent " + have + " bytes of " + total);
    }
    progress.end(have, total);
  }

  private Refused tooLong() {
    return new Refused("it is longer than " + Progress.size(options.maxBytes()));
  }

  /// What tells that the file is the same when the rest is asked for: a strong tag, or the date.
  private void keepValidator(HttpURLConnection connection) throws IOException {
    String etag = connection.getHeaderField("ETag"),
        date = connection.getHeaderField("Last-Modified");
    String validator = etag != null && !etag.startsWith("W/") ? etag : date;
    if (validator == null) Files.deleteIfExists(tag);
    else Files.writeString(tag, validator);
  }
}
