package torch.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is committed is what the generator writes from the headers of the default libtorch. When
/// this fails, run `mvn -Pgenerate -pl native,generator process-classes` and commit the result.
class CommittedFilesTest {
  /// The libtorch whose headers the committed files come from.
  private static final String VERSION = "2.13.0";

  private static Path root;
  private static Path include;

  @BeforeAll
  static void findHeaders() throws IOException {
    root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("native/include"))) root = root.getParent();
    Path found = root.resolve("native/target/libtorch.properties");
    assumeTrue(
        Files.exists(found), "libtorch was not located yet (mvn -pl native process-resources)");
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(found)) {
      properties.load(reader);
    }
    assumeTrue(
        properties.getProperty("version").startsWith(VERSION),
        "built against libtorch "
            + properties.getProperty("version")
            + "; the committed files come from "
            + VERSION);
    include = Path.of(properties.getProperty("include"));
  }

  @Test
  void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
    for (var file : Main.generate(include).entrySet()) {
      Path path = root.resolve(file.getKey());
      assertThat(path).exists();
      // Not isEqualTo: its report of a difference in two megabytes would help nobody.
      assertThat(Files.readString(path).equals(file.getValue()))
          .as("%s is up to date", file.getKey())
          .isTrue();
    }
  }

  @Test
  void theSameHeadersGiveTheSameBytes() throws IOException {
    Map<String, String> first = Main.generate(include);
    assertThat(Main.generate(include).equals(first)).isTrue();
    assertThat(first).containsKey("native/include/torch_calls.h");
  }
}
