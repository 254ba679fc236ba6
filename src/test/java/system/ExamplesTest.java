package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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

  @Test
  void rc11_gradientDescentFromScratch() throws Exception {
    List<String> lines = run("SgdFromScratch.java");
    var line = Pattern.compile("line: (.*) x \\+ (.*)").matcher(lines.getFirst());
    assertThat(line.matches()).as(lines.getFirst()).isTrue();
    assertThat(Double.parseDouble(line.group(1))).isBetween(2.7, 3.3);
    // 2, and the mean of the noise.
    assertThat(Double.parseDouble(line.group(2))).isBetween(2.3, 2.7);
    assertThat(Double.parseDouble(lines.get(1).replace("by hand: accuracy ", "")))
        .isGreaterThan(0.7);
    assertThat(Double.parseDouble(lines.getLast().split("\\s+")[3])).isGreaterThan(0.9);
  }

  @Test
  void aCallbackOfOnesOwn() throws Exception {
    List<String> lines = run("CustomCallback.java");
    long epochs = lines.stream().filter(line -> line.matches("\\d+\\s.*")).count();
    assertThat(epochs).isBetween(2L, 19L);
    assertThat(lines.stream().filter(line -> line.startsWith("greatest gradient: 0.")))
        .hasSize((int) epochs);
    assertThat(lines)
        .contains("good enough after epoch " + (epochs - 1))
        .last()
        .isEqualTo("batches seen: " + 22 * epochs);
  }

  @Test
  void s13_aLearningRateIsFound() throws Exception {
    List<String> lines = run("DigitsLrFind.java");
    assertThat(lines.getFirst()).matches("suggested: 0\\.\\d{4}");
    double lr = Double.parseDouble(lines.getFirst().replace("suggested: ", ""));
    assertThat(lr).isBetween(1e-4, 1e-1);
    assertThat(Double.parseDouble(lines.getLast().split("\\s+")[3])).isGreaterThan(0.8);
    assertThat(folder.resolve("digits-lr.png")).exists();
  }

  /// On small files of the same kind: a class is a grey level.
  @Test
  void clothesAreToldApart() throws Exception {
    assertThat(run("FashionMnist.java", folder.toString()))
        .first()
        .asString()
        .startsWith("There is no train-images-idx3-ubyte.gz in");
    writeClothes("train", 2560);
    writeClothes("t10k", 512);
    List<String> lines = run("FashionMnist.java", folder.toString(), "3");
    assertThat(lines).hasSize(4);
    assertThat(Double.parseDouble(lines.getLast().split("\\s+")[3])).isGreaterThan(0.5);
    assertThat(folder.resolve("fashion-loss.png")).exists();
  }

  @Test
  void masksOfShapes() throws Exception {
    List<String> lines = run("ShapeMasks.java");
    assertThat(lines).hasSize(10);
    assertThat(Double.parseDouble(lines.get(8).split("\\s+")[3])).isGreaterThan(0.6);
    assertThat(folder.resolve("shape-masks.png")).exists();
  }

  @Test
  void rc01_catsAndDogsInEightSteps() throws Exception {
    List<String> lines = run("CatsVsDogs.java");
    // One table a fit: the head alone, then with augmentation, then all layers.
    assertThat(lines.stream().filter(line -> line.startsWith("epoch"))).hasSize(3);
    assertThat(lines.stream().filter(line -> line.matches("\\d+\\s.*"))).hasSize(2 + 3 + 7);
    assertThat(Double.parseDouble(lines.getLast().replace("with TTA: ", ""))).isGreaterThan(0.9);
    assertThat(folder).isDirectoryContaining("glob:**cats-vs-dogs.png");
    assertThat(folder.resolve("cats.png")).exists();
  }

  @Test
  void rc02_petsByTheirFilesNames() throws Exception {
    List<String> lines = run("Pets.java");
    assertThat(lastEpoch(lines, 3)).isLessThan(0.15);
    assertThat(lines.getLast()).startsWith("[Confused[actual=");
    for (var picture : List.of("pets.png", "pets-confusion.png", "pets-worst.png"))
      assertThat(folder.resolve(picture)).exists();
  }

  @Test
  void rc04_planetSmallThenLarge() throws Exception {
    List<String> lines = run("Planet.java");
    assertThat(lines.stream().filter(line -> line.startsWith("epoch"))).hasSize(2);
    assertThat(lastEpoch(lines, 4)).isGreaterThan(0.85);
    assertThat(folder.resolve("planet.png")).exists();
  }

  @Test
  void rc06_headsAreFound() throws Exception {
    assertThat(lastEpoch(run("BiwiPose.java"), 3)).isLessThan(0.25);
    assertThat(folder.resolve("biwi-pose.png")).exists();
  }

  @Test
  void rc12_aResnetOfOnesOwnReadsDigits() throws Exception {
    assertThat(lastEpoch(run("MnistResnetFromScratch.java"), 3)).isGreaterThan(0.95);
    assertThat(folder.resolve("mnist-loss.png")).exists();
  }

  @Test
  void whereANetworkLooks() throws Exception {
    List<String> lines = run("GradCam.java");
    String hits = lines.getLast().replaceAll("looks at the shape: (\\d+) of 100", "$1");
    assertThat(Integer.parseInt(hits)).isGreaterThanOrEqualTo(50);
    assertThat(folder.resolve("grad-cam.png")).exists();
  }

  /// A column of the last row of the last table.
  private static double lastEpoch(List<String> lines, int column) {
    String row = lines.stream().filter(line -> line.matches("\\d+\\s.*")).toList().getLast();
    return Double.parseDouble(row.split("\\s+")[column]);
  }

  private void writeClothes(String part, int n) throws IOException {
    var images = ByteBuffer.allocate(16 + n * 784);
    images.putInt(0x803).putInt(n).putInt(28).putInt(28);
    var labels = ByteBuffer.allocate(8 + n).putInt(0x801).putInt(n);
    for (int i = 0; i < n; i++) {
      var image = new byte[784];
      Arrays.fill(image, (byte) (25 * (i % 10)));
      images.put(image);
      labels.put((byte) (i % 10));
    }
    write(part + "-images-idx3-ubyte.gz", images.array());
    write(part + "-labels-idx1-ubyte.gz", labels.array());
  }

  private void write(String name, byte[] bytes) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(bytes);
    }
  }

  private List<String> run(String example, String... arguments) throws Exception {
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
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=torch.bindings,torch",
                "--module-path",
                modules,
                "--add-modules",
                "fastai",
                "-Djava.awt.headless=true",
                script.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output.lines().toList();
  }
}
