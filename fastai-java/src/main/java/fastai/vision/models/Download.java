package fastai.vision.models;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/// Where the bytes of an address come from.
@FunctionalInterface
interface Download {
  Download HTTP = Download::overHttp;

  /// The content, to be closed by the caller.
  InputStream open(String url) throws IOException;

  private static InputStream overHttp(String url) throws IOException {
    var connection = URI.create(url).toURL().openConnection();
    connection.setConnectTimeout(20_000);
    connection.setReadTimeout(60_000);
    return connection.getInputStream();
  }
}
