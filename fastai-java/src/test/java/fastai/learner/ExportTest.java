package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.Transform;
import fastai.layers.ConvLayer;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import fastai.vision.Normalize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.Torch;
import torch.io.FormatException;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Flatten;
import torch.nn.GELU;
import torch.nn.Identity;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.Sigmoid;
import torch.nn.Softmax;
import torch.nn.Tanh;

@ExtendWith(NoLeaks.class)
class ExportTest {
  @TempDir Path folder;
  private Path file;

  /// 4x4 images, dark ones "night" and bright ones "day".
  private static Image image(int i) {
    var pixels = new byte[16];
    Arrays.fill(pixels, (byte) (i % 2 == 0 ? i : 200 + i));
    return Image.of(4, 4, pixels);
  }

  private static DataLoaders loaders(Transform... more) {
    var tfms = new ArrayList<>(List.of(more));
    tfms.add(new Normalize());
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), new CategoryBlock())
        .withGetX(ExportTest::image)
        .withGetY(i -> i % 2 == 0 ? "night" : "day")
        .withBatchTfms(tfms.toArray(Transform[]::new))
        .dataloaders(IntStream.range(0, 40).boxed().toList(), o -> o.withBs(8));
  }

  private static Module net() {
    return new Sequential(ConvLayer.of(1, 4), new MaxPool2d(2), new Flatten(), new Linear(16, 2));
  }

  private static Learner learner(DataLoaders dls, Module model) {
    Torch.manualSeed(7);
    var learn = new Learner(dls, model);
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  @BeforeEach
  void name() {
    file = folder.resolve("model.fai");
  }

  private Learner exported() {
    var learn = learner(loaders(), net());
    learn.fitOneCycle(3, 1e-2);
    learn.export(file);
    return learn;
  }

  private static float[] probabilities(Learner learn, int i) {
    return learn.predict(image(i)).probabilities().toFloatArray();
  }

  // ---- as it should be --------------------------------------------------------------------------

  @Test
  void p05_theLoadedLearnerPredictsTheSame() {
    var learn = exported();
    assertThat(learn.predict(image(2)).decoded()).isEqualTo("night");
    assertThat(learn.predict(image(3)).decoded()).isEqualTo("day");
    assertThat(learn.predict(image(3)).prediction().itemLong()).isZero();
    var again = Learner.loadLearner(file);
    for (int i = 0; i < 4; i++)
      assertThat(probabilities(again, i)).containsExactly(probabilities(learn, i));
    assertThat(again.dls.vocab()).containsExactly("day", "night");
    assertThat(again.predict(image(2)).decoded()).isEqualTo("night");
    assertThatThrownBy(again::validate).hasMessageContaining("hold no data");
  }

  @Test
  void p04_whatIsInAnExport() throws IOException {
    var learn = exported();
    try (var zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactlyInAnyOrder(
              "manifest.json",
              "model.safetensors",
              "architecture.json",
              "data.json",
              "learner.json");
    }
    // The optimizer, and the callbacks, are as before: training goes on.
    assertThat(learn.opt.state(learn.opt.params().getFirst()).step).isPositive();
    learn.fit(1, 1e-3);
  }

  @Test
  void p05_pythonsFilesAreToldApart() throws IOException {
    var learn = exported();
    learn.save(folder.resolve("weights.pth").toString());
    assertThatThrownBy(() -> Learner.loadLearner(folder.resolve("weights.pth")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("learn.load");
  }

  @Test
  void p05_onADevice() throws IOException {
    exported();
    var again = Learner.loadLearner(file, o -> o.withDevice(torch.Device.CPU));
    assertThat(again.model.parameters().getFirst().device()).isEqualTo(torch.Device.CPU);
    assertThat(again.model.isTraining()).isFalse();
  }

  @Test
  void l22_anAnswerForAnItem() {
    var learn = exported();
    var answer = learn.predict(image(3));
    assertThat(answer.decoded()).isEqualTo("day");
    assertThat(answer.prediction().itemLong()).isZero();
    assertThat(answer.probabilities().shape()).containsExactly(2);
    assertThat(answer.probabilities().sum().item())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-5));
    assertThat(answer.input()).isNull();
  }

  @Test
  void l22_withTheInputAsItWas() {
    var learn = exported();
    Object input = learn.predict(image(3), true).input();
    // Normalised and back, on the CPU.
    assertThat(input).isInstanceOf(fastai.vision.TensorImage.class);
    var pixels = ((fastai.vision.TensorImage) input).data();
    assertThat(pixels.shape()).containsExactly(1, 4, 4);
    assertThat(pixels.max().item()).isCloseTo(203, org.assertj.core.api.Assertions.within(1e-3));
  }

  @Test
  void l38_theLoadedLearnerLocksAsTheOldOne() throws Exception {
    exported();
    var again = Learner.loadLearner(file);
    var expected = probabilities(again, 1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<float[]>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) calls.add(() -> probabilities(again, 1));
      for (var answer : threads.invokeAll(calls))
        assertThat(answer.get()).containsExactly(expected);
    }
  }

  @Test
  void z30_manyItemsForALoadedLearner() {
    exported();
    var learn = Learner.loadLearner(file);
    var answers = learn.predictBatch(List.of(image(2), image(3), image(4)));
    assertThat(answers).extracting(Prediction::decoded).containsExactly("night", "day", "night");
    assertThat(answers.get(1).probabilities().toFloatArray())
        .containsExactly(probabilities(learn, 3), org.assertj.core.api.Assertions.within(1e-6f));
    assertThat(learn.predictBatch(List.of())).isEmpty();
  }

  @Test
  void p12_predictionsAsCsv() throws IOException {
    var learn = exported();
    var preds = Torch.tensor(new double[][] {{0.25, 0.75}, {0.5, 0.125}});
    Path csv = folder.resolve("out/submission.csv");
    Submission.probabilities(csv, "id", List.of("a.png", "b,c.png"), learn.dls.vocab(), preds);
    assertThat(csv).hasContent("id,day,night\na.png,0.25,0.75\n\"b,c.png\",0.5,0.125\n");
    Submission.labels(csv, "id", "label", List.of(7, 8), learn.dls.vocab(), preds);
    assertThat(csv).hasContent("id,label\n7,night\n8,day\n");
    assertThatThrownBy(
            () -> Submission.labels(csv, "id", "label", List.of(7), learn.dls.vocab(), preds))
        .hasMessageContaining("each of the 1 ids");
    assertThat(csv).hasContent("id,label\n7,night\n8,day\n");
  }

  @Test
  void p05_aFreshProcessPredictsTheSame() throws Exception {
    var learn = exported();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(java, "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    if (System.getProperty("torch.native") != null)
      command.add("-Dtorch.native=" + System.getProperty("torch.native"));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Predict.class.getName(),
            file.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines().toList().getLast())
        .isEqualTo(Arrays.toString(probabilities(learn, 1)) + " day");
  }

  /// The other process.
  static final class Predict {
    public static void main(String[] args) {
      var learn = Learner.loadLearner(args[0]);
      System.out.println(
          Arrays.toString(probabilities(learn, 1)) + " " + learn.predict(image(1)).decoded());
    }
  }

  @Test
  void predictingLeavesTheModelInTraining() {
    var learn = learner(loaders(), net());
    learn.model.train();
    learn.predict(image(0));
    assertThat(learn.model.isTraining()).isTrue();
  }

  @Test
  void l16_severalThreadsPredict() throws Exception {
    var learn = exported();
    var expected = probabilities(learn, 1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<float[]>> calls = new ArrayList<>();
      for (int i = 0; i < 40; i++) calls.add(() -> probabilities(learn, 1));
      for (var answer : threads.invokeAll(calls))
        assertThat(answer.get()).containsExactly(expected);
    }
  }

  /// `x W`, in a class that no export knows.
  static final class Mine extends Module {
    final Linear inner = register("inner", new Linear(16, 2));

    @Override
    public Tensor forward(Tensor x) {
      return inner.call(x.flatten(1, -1));
    }
  }

  @Test
  void aModelOfTheUsersOwnIsMadeByTheUser() {
    var learn = learner(loaders(), new Mine());
    learn.export(file);
    assertThatThrownBy(() -> Learner.loadLearner(file))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("ExportTest$Mine")
        .hasMessageContaining("withModel");
    var again = Learner.loadLearner(file, o -> o.withModel(Mine::new));
    assertThat(probabilities(again, 1)).containsExactly(probabilities(learn, 1));
    assertThatThrownBy(() -> Learner.loadLearner(file, o -> o.withModel(() -> new Linear(2, 2))))
        .hasMessageContaining("inner.weight");
  }

  /// Doubles pixels; may be exported or not.
  static final class Twice extends Transform {
    private final boolean exportable;

    Twice(boolean exportable) {
      this.exportable = exportable;
    }

    @Override
    public Object encodes(Object x) {
      return x instanceof fastai.vision.TensorImage image ? image.with(image.data().mul(2)) : x;
    }

    @Override
    public Map<String, Object> config() {
      return exportable ? Map.of("times", 2) : super.config();
    }
  }

  @Test
  void aTransformOfTheUsersOwnIsMadeByTheUser() {
    assertThatThrownBy(() -> learner(loaders(new Twice(false)), net()).export(file))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Twice");
    assertThat(file).doesNotExist();
    var learn = learner(loaders(new Twice(true)), net());
    learn.export(file);
    assertThatThrownBy(() -> Learner.loadLearner(file))
        .hasMessageContaining("'Twice'")
        .hasMessageContaining("withTransform")
        .hasMessageContaining("Normalize");
    var again =
        Learner.loadLearner(
            file,
            o -> o.withTransform("Twice", config -> new Twice(config.get("times").equals(2L))));
    assertThat(probabilities(again, 1)).containsExactly(probabilities(learn, 1));
  }

  @Test
  void everyLayerOfTheTableComesBackAsItWas() {
    var net =
        new Sequential(
            new Conv2d(
                4,
                8,
                3,
                Conv2d.options().stride(2, 1).padding(1).dilation(2).groups(2).bias(false)),
            new Conv2d(8, 8, 3, Conv2d.options().padding("same")),
            new torch.nn.BatchNorm2d(8, torch.nn.BatchNorm2d.options().eps(1e-3).momentum(null)),
            new torch.nn.ReLU(true),
            new MaxPool2d(3, MaxPool2d.options().stride(2).padding(1).ceilMode(true)),
            new AdaptiveAvgPool2d(1, 2),
            new Flatten(1, 2),
            new Flatten(),
            new Dropout(0.25, true),
            new GELU("tanh"),
            new Sigmoid(),
            new Tanh(),
            new Identity(),
            new Linear(16, 4, Linear.options().bias(false)),
            new Sequential(
                Map.of(
                    "deep",
                    new torch.nn.BatchNorm1d(4, torch.nn.BatchNorm1d.options().affine(false)))),
            new Softmax(1),
            new torch.nn.LogSoftmax(-1));
    var described = Json.parse("test", Json.print(Architecture.describe(net)));
    assertThat(Architecture.make(described, 10_000)).hasToString(net.toString());
    assertThat(Architecture.make(described, 10_000).stateDict().keySet())
        .isEqualTo(net.stateDict().keySet());
    assertThat(Architecture.describe(new Sequential(new Mine()))).isNull();
    var shared = new Linear(2, 2);
    assertThat(Architecture.describe(new Sequential(shared, shared))).isNull();
  }

  @Test
  void p09_nothingStaysInTheTemporaryFolder() throws IOException {
    exported();
    Learner.loadLearner(file);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  // ---- files that are not what they say ---------------------------------------------------------

  private interface Change {
    void in(Map<String, byte[]> parts) throws IOException;
  }

  /// The exported file with other parts; `sign` writes their checksums into the manifest.
  private void change(boolean sign, Change change) throws IOException {
    if (!Files.exists(file)) exported();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList())
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
    }
    change.in(parts);
    if (sign) {
      var manifest = Json.parse("manifest", parts.get("manifest.json"));
      var listed = new LinkedHashMap<String, Object>();
      for (String name : parts.keySet()) {
        if (name.equals("manifest.json")) continue;
        try {
          var digest = java.security.MessageDigest.getInstance("SHA-256").digest(parts.get(name));
          listed.put(
              name,
              Map.of(
                  "size",
                  parts.get(name).length,
                  "sha256",
                  java.util.HexFormat.of().formatHex(digest)));
        } catch (java.security.NoSuchAlgorithmException e) {
          throw new AssertionError(e);
        }
      }
      manifest.put("parts", listed);
      parts.put("manifest.json", Json.print(manifest));
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    Files.write(file, bytes.toByteArray());
  }

  private static void replace(Map<String, byte[]> parts, String part, String what, String by) {
    String text = new String(parts.get(part), StandardCharsets.UTF_8);
    assertThat(text).contains(what);
    parts.put(part, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
  }

  private void isRefused(boolean sign, Change change, String... words) throws IOException {
    Files.deleteIfExists(file);
    change(sign, change);
    assertThatThrownBy(() -> Learner.loadLearner(file))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("model.fai")
        .hasMessageContainingAll(words);
  }

  @Test
  void damagedFilesAreRefused() throws IOException {
    isRefused(
        false,
        parts -> parts.get("model.safetensors")[parts.get("model.safetensors").length - 1] ^= 1,
        "'model.safetensors' is damaged",
        "checksum");
    isRefused(
        false,
        parts -> parts.put("model.safetensors", new byte[50]),
        "'model.safetensors' is damaged",
        "bytes");
    isRefused(false, parts -> parts.put("data.json", new byte[5 << 20]), "'data.json' is damaged");
    isRefused(false, parts -> parts.remove("data.json"), "'data.json' is missing");
    isRefused(true, parts -> parts.remove("model.safetensors"), "'model.safetensors' is missing");
    isRefused(false, parts -> parts.remove("manifest.json"), "no manifest.json");
    exported();
    var bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 100, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> Learner.loadLearner(file))
          .as("cut to " + length)
          .isInstanceOf(FormatException.class)
          .hasMessageContaining("model.fai");
    }
    assertThatThrownBy(() -> Learner.loadLearner(folder.resolve("none")))
        .hasMessageContaining("there is no file");
  }

  @Test
  void otherVersionsAndFormatsAreRefused() throws IOException {
    isRefused(
        false,
        parts -> replace(parts, "manifest.json", "\"version\":1", "\"version\":2"),
        "version 2",
        "use a newer one");
    isRefused(
        false,
        parts -> replace(parts, "manifest.json", "fastai-java export", "something"),
        "format 'something'");
    isRefused(
        false,
        parts -> parts.put("manifest.json", "[1]".getBytes(StandardCharsets.UTF_8)),
        "no JSON object");
    isRefused(
        false,
        parts -> parts.put("manifest.json", "{\"a\":".getBytes(StandardCharsets.UTF_8)),
        "not JSON");
    isRefused(
        false,
        parts -> parts.put("manifest.json", ("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
        "not JSON");
  }

  @Test
  void descriptionsThatMakeNoSenseAreRefused() throws IOException {
    isRefused(
        true,
        parts -> replace(parts, "architecture.json", "Linear(", "Runtime("),
        "'Runtime'",
        "does not know");
    isRefused(
        true,
        parts -> replace(parts, "architecture.json", "in_features=16", "in_features=x"),
        "cannot be made");
    isRefused(
        true,
        parts -> replace(parts, "architecture.json", "in_features=16, ", ""),
        "lacks its argument in_features");
    isRefused(
        true,
        parts -> replace(parts, "architecture.json", "Linear(in", "Linear(;in"),
        "describes no layer");
    isRefused(
        true,
        parts -> replace(parts, "architecture.json", "in_features=16", "in_features=17"),
        "3.weight");
    isRefused(
        true,
        parts ->
            replace(
                parts, "architecture.json", "in_features=16", "in_features=9000000000000000000"),
        "larger than all the weights");
    isRefused(
        true,
        parts -> replace(parts, "architecture.json", "in_features=16", "in_features=100000"),
        "larger than all the weights");
    isRefused(
        true,
        parts -> replace(parts, "data.json", "\"Normalize\"", "\"Evil\""),
        "'Evil'",
        "not known");
    isRefused(
        true,
        parts -> replace(parts, "data.json", "\"mode\":\"L\"", "\"mode\":\"CMYK\""),
        "CreateImage");
    isRefused(
        true, parts -> replace(parts, "data.json", "\"nInp\":1", "\"nInp\":\"1\""), "wrong kind");
    isRefused(true, parts -> replace(parts, "data.json", "\"blocks\"", "\"clocks\""), "missing");
    isRefused(
        true,
        parts -> replace(parts, "learner.json", "CrossEntropyLossFlat", "Other"),
        "'Other'",
        "withLossFunc");
  }

  @Test
  void partsUnderOtherNamesAreNeverUnpacked() throws IOException {
    change(true, parts -> parts.put("../../evil.txt", new byte[3]));
    Learner.loadLearner(file);
    assertThat(folder.resolve("../../evil.txt")).doesNotExist();
  }
}
