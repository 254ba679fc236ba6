package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples as a user runs them: each a process of its own, in a folder of the user's.
class ExamplesTest {
  @TempDir Path folder;

  @Test
  void digitsAreLearnedKeptAndRead() throws Exception {
    List<String> training = run("Digits.java");
    assertThat(training.getFirst().split("\\s+"))
        .containsExactly("epoch", "train_loss", "valid_loss", "accuracy", "time");
    List<String> epochs = training.stream().filter(line -> line.matches("\\d+\\s.*")).toList();
    assertThat(epochs).hasSize(8);
    assertThat(Double.parseDouble(epochs.getLast().split("\\s+")[3])).isGreaterThanOrEqualTo(0.97);
    var plot = ImageIO.read(folder.resolve("digits-loss.png").toFile());
    assertThat(plot.getWidth()).isGreaterThan(300);

    List<String> answers = run("DigitsPredict.java");
    assertThat(answers).hasSize(5).allMatch(line -> line.matches("\\d, read as \\d \\(.* %\\)"));
    assertThat(answers.stream().filter(line -> line.charAt(0) == line.charAt(11)).count())
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void theReadmeShowsTheScriptAsItIs() throws IOException {
    String script = Files.readString(Project.root().resolve("examples/Digits.java")).strip();
    assertThat(Files.readString(Project.root().resolve("README.md"))).contains(script);
    assertThat(script.lines().count()).isLessThanOrEqualTo(25);
  }

  private List<String> run(String example) throws Exception {
    Path root = Project.root();
    Path script = root.resolve("examples").resolve(example);
    String modules =
        Stream.of(
                "bindings/target/classes",
                "torch-java/target/classes",
                "fastai-java/target/classes",
                "fastai-java/target/lib")
            .map(part -> root.resolve(part).toString())
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=torch.bindings,torch",
                "--module-path",
                modules,
                "--add-modules",
                "fastai",
                "-Djava.awt.headless=true",
                script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output.lines().toList();
  }
}
