package fastai.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private static final UnaryOperator<DownloadOptions> QUIET =
      o -> o.withShowProgress(false).withRetryPause(Duration.ofMillis(1));

  @Test
  void g26_oneFile(@TempDir Path folder) throws IOException {
    try (var server = new TestServer()) {
      server.with("a.csv", new byte[] {1, 2, 3});
      Path file = folder.resolve("new/a.csv");
      assertThat(Download.downloadUrl(server.url("a.csv"), file, QUIET)).isEqualTo(file);
      assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
      // What is there is not fetched again.
      Download.downloadUrl(server.url("a.csv"), file, QUIET);
      assertThat(server.requests).hasSize(1);
      try (var files = Files.list(file.getParent())) {
        assertThat(files).containsExactly(file);
      }
      assertThatThrownBy(
              () ->
                  Download.downloadUrl(
                      server.url("a.csv"),
                      folder.resolve("b.csv"),
                      o -> QUIET.apply(o).withMaxBytes(2)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("longer than 2 bytes");
      assertThat(folder.resolve("b.csv")).doesNotExist();
    }
  }

  @Test
  void g26_aServerThatFailsAgainAndAgain(@TempDir Path folder) throws IOException {
    try (var server = new TestServer()) {
      var fail = TestServer.status(500);
      server.first("a.csv", fail, fail, fail, fail);
      assertThatThrownBy(
              () ->
                  Download.downloadUrl(
                      server.url("a.csv"),
                      folder.resolve("a.csv"),
                      o -> QUIET.apply(o).withRetries(2)))
          .hasMessageContaining("cannot download " + server.url("a.csv"))
          .hasMessageContaining("the server answers 500");
      assertThat(server.requests).hasSize(3);
    }
  }

  @Test
  void g26_progress() {
    var bytes = new ByteArrayOutputStream();
    var progress = new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), "a.tgz", 0);
    progress.at(0, 2_000_000);
    progress.at(1_000_000, 2_000_000);
    progress.end(2_000_000, 2_000_000);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Downloading a.tgz: 0 bytes of 2.0 MB, 0%")
        .contains("Downloading a.tgz: 2.0 MB of 2.0 MB, 100%");
    assertThat(Progress.size(999)).isEqualTo("999 bytes");
    assertThat(Progress.size(999_960)).isEqualTo("1.0 MB");
    assertThat(Progress.size(1_557_161_267L)).isEqualTo("1.6 GB");
  }

  @Test
  void g26_proxiesAreNotForAll() {
    assertThat(EnvironmentProxy.isExcepted("data.example.org", "x.org, example.org")).isTrue();
    assertThat(EnvironmentProxy.isExcepted("data.example.org", ".example.org")).isTrue();
    assertThat(EnvironmentProxy.isExcepted("badexample.org", "example.org")).isFalse();
    assertThat(EnvironmentProxy.isExcepted("any.org", "*")).isTrue();
    assertThat(EnvironmentProxy.isExcepted("localhost", "")).isTrue();
    assertThat(EnvironmentProxy.isExcepted("any.org", "")).isFalse();
  }
}
