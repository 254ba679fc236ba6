package fastai.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.IndexSplitter;
import fastai.data.MultiCategoryBlock;
import fastai.data.Table;
import fastai.data.TensorLoader;
import fastai.data.TransformBlock;
import fastai.learner.Learner;
import fastai.losses.CrossEntropyLossFlat;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageClassifierCleaner;
import fastai.vision.ImageMode;
import fastai.vision.IntToFloatTensor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Flatten;
import torch.nn.Identity;
import torch.nn.Module;
import torch.nn.Sequential;

/// What a model finds hard. The pictures are three grey pixels that are the model's outputs, times
/// ten.
///
/// ```python
/// x = torch.tensor([[30,10,0],[0,25,5],[5,20,0],[0,0,10],[1,2,30],[0,21,20],[12,11,10],[0,30,0]]) / 10.
/// y = torch.tensor([0,0,1,1,2,2,0,0])
/// F.cross_entropy(x, y, reduction='none')
/// confusion_matrix(y, x.argmax(1))
/// classification_report(y, x.argmax(1), labels=[0,1,2], target_names=['ant','bee','cat'])
/// ```
@ExtendWith(NoLeaks.class)
class InterpretationTest {
  private static final int[][] X = {
    {30, 10, 0},
    {0, 25, 5},
    {5, 20, 0},
    {0, 0, 10},
    {1, 2, 30},
    {0, 21, 20},
    {12, 11, 10},
    {0, 30, 0}
  };
  private static final String[] Y = {"ant", "ant", "bee", "bee", "cat", "cat", "ant", "ant"};
  private static final double[] LOSSES = {
    0.1698460429906845,
    2.6967341899871826,
    0.3063558042049408,
    1.5514447689056396,
    0.1096014678478241,
    0.8067017793655396,
    1.001942753791809,
    3.0949230194091797
  };

  @TempDir private Path folder;

  private static byte[] bytes(int[] values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) values[i];
    return bytes;
  }

  /// Items 0 to 7 are validated; three more, one a class, are trained on.
  private static DataLoaders dls(TransformBlock target, Function<Integer, ?> getY) {
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), target)
        .withGetX(i -> Image.of(1, 3, bytes(X[i % 8])))
        .withGetY(getY)
        .withSplitter(new IndexSplitter(0, 1, 2, 3, 4, 5, 6, 7))
        .withBatchTfms(new IntToFloatTensor(10))
        .dataloaders(IntStream.range(0, 11).boxed().toList(), o -> o.withBs(3).withNumWorkers(0));
  }

  private static Learner learner() {
    return new Learner(
        dls(new CategoryBlock(), i -> i < 8 ? Y[i] : List.of("ant", "bee", "cat").get(i - 8)),
        new Sequential(new Flatten()));
  }

  private static Learner severalLabels() {
    Function<Integer, List<String>> labels =
        i -> i == 0 ? List.of("a") : i % 2 == 0 ? List.of("b", "c") : List.of("c", "a");
    return new Learner(dls(new MultiCategoryBlock(), labels), new Sequential(new Flatten()));
  }

  @Test
  void i01_lossesOfEachSampleInOrder() {
    var interp = Interpretation.fromLearner(learner());
    assertThat(interp.losses()).hasSize(8);
    for (int i = 0; i < 8; i++) assertThat(interp.losses()[i]).isCloseTo(LOSSES[i], within(1e-6));
    // Training data come whole and in order, too.
    var train = Interpretation.fromLearner(learner(), 0);
    assertThat(train.losses()).hasSize(3);
    assertThat(train.losses()[0]).isCloseTo(LOSSES[0], within(1e-6));
    assertThat(train.item(2)).isEqualTo(10);
  }

  @Test
  void i01_predictionsOfChosenSamplesWithAnActivationOfOnesOwn() {
    var learn = learner();
    try (var _ = new TensorScope()) {
      var interp = Interpretation.fromLearner(learn, learn.dls.valid(), x -> x.mul(2));
      var one = interp.verdicts(new int[] {5}).getFirst();
      assertThat(one.probs()).containsExactly(new double[] {0, 4.2, 4}, within(1e-6));
      assertThat(one.predicted()).isEqualTo("bee");
      assertThatThrownBy(() -> interp.verdicts(new int[] {8}))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("0 to 7");
    }
  }

  @Test
  void i02_topLosses() {
    var interp = Interpretation.fromLearner(learner());
    assertThat(interp.topLosses().stream().map(LossItem::index))
        .containsExactly(7, 1, 3, 6, 5, 2, 0, 4);
    assertThat(interp.topLosses(2).stream().map(LossItem::item)).containsExactly(7, 1);
    assertThat(interp.topLosses(2, false).stream().map(LossItem::index)).containsExactly(4, 0);
    assertThat(interp.topLosses(1).getFirst().loss()).isCloseTo(LOSSES[7], within(1e-6));
  }

  @Test
  void i03_topLossesAsPictures() {
    try (var _ = new TensorScope()) {
      var interp = Interpretation.fromLearner(learner());
      var view = interp.plotTopLosses(2);
      assertThat(view.isGrid()).isTrue();
      assertThat(view.figure().panels().stream().limit(2).map(Object::toString))
          .satisfiesExactly(
              a -> assertThat(a).startsWith("bee/ant / 3.09 / 0.91"),
              b -> assertThat(b).startsWith("bee/ant / 2.70 / 0.82"));
      view.save(folder.resolve("worst.png"));
      assertThat(folder.resolve("worst.png")).isNotEmptyFile();
      assertThat(
              interp.plotTopLosses(new int[] {0, 7}, true).verdicts().stream().map(Verdict::index))
          .containsExactly(7, 4);
      assertThat(view.table().toString().lines().toList())
          .element(1, org.assertj.core.api.InstanceOfAssertFactories.STRING)
          .matches("7 +ant +bee +0.909443 +3.094923");
    }
  }

  @Test
  void i03_verdictsBesideItems() {
    try (var _ = new TensorScope()) {
      var worst = Interpretation.fromLearner(learner()).verdicts(3);
      assertThat(worst.stream().map(Verdict::item)).containsExactly(7, 1, 3);
      assertThat(worst.get(2).target()).isEqualTo("bee");
      assertThat(worst.get(2).predicted()).isEqualTo("cat");
      assertThat(worst.get(2).probability()).isCloseTo(0.5761168599128723, within(1e-6));
    }
  }

  @Test
  void i04_resultsOfChosenSamples() {
    try (var _ = new TensorScope()) {
      var view = Interpretation.fromLearner(learner()).showResults(4, 7, 0, 1);
      assertThat(view.samples()).hasSize(4);
      assertThat(IntStream.range(0, 4).mapToObj(view::isRight))
          .containsExactly(true, false, true, false);
    }
  }

  @Test
  void i05_confusionMatrix() {
    var interp = ClassificationInterpretation.fromLearner(learner());
    assertThat(interp.vocab()).containsExactly("ant", "bee", "cat");
    assertThat(interp.confusionMatrix())
        .isDeepEqualTo(new long[][] {{2, 2, 0}, {0, 1, 1}, {0, 1, 1}});
  }

  @Test
  void i06_theMatrixOfALearner() {
    var interp = ClassificationInterpretation.fromLearner(learner());
    assertThat(interp.plotConfusionMatrix(o -> o.withNormalize(true)).toSvg())
        .contains("0.50", "ant", "Predicted");
  }

  @Test
  void i07_mostConfused() {
    var interp = ClassificationInterpretation.fromLearner(learner());
    assertThat(interp.mostConfused())
        .containsExactly(
            new Confused("ant", "bee", 2),
            new Confused("bee", "cat", 1),
            new Confused("cat", "bee", 1));
    assertThat(interp.mostConfused(2)).containsExactly(new Confused("ant", "bee", 2));
  }

  @Test
  void i08_theReportIsScikitLearns() {
    var report = ClassificationInterpretation.fromLearner(learner()).classificationReport();
    assertThat(report.toString())
        .isEqualTo(
            """
                          precision    recall  f1-score   support

                     ant       1.00      0.50      0.67         4
                     bee       0.25      0.50      0.33         2
                     cat       0.50      0.50      0.50         2

                accuracy                           0.50         8
               macro avg       0.58      0.50      0.50         8
            weighted avg       0.69      0.50      0.54         8
            """);
    assertThat(report.classes().getFirst().f1()).isCloseTo(2 / 3.0, within(1e-12));
  }

  // Two pictures of 2x2 pixels and two classes, [class][row][column].
  @Test
  void i09_sharesOfPixels() {
    try (var _ = new TensorScope()) {
      Tensor pred = Torch.tensor(new long[] {0, 0, 1, 1, 1, 1, 1, 0}).view(2, 1, 2, 2);
      Tensor logits = Torch.cat(List.of(pred.mul(-4L), pred.mul(4L)), 1).to(torch.DType.FLOAT32);
      Tensor t = Torch.tensor(new long[] {0, 1, 1, 1, 1, 1, 1, 1}).view(2, 2, 2);
      var dls = DataLoaders.of(TensorLoader.train(logits, t), TensorLoader.valid(logits, t));
      var learn =
          new Learner(
              dls,
              new Identity(),
              Learner.options().withLossFunc(new CrossEntropyLossFlat().withAxis(1)));
      var interp = SegmentationInterpretation.fromLearner(learn);
      assertThat(interp.intersections()[0])
          .isDeepEqualTo(new double[][] {{1, 0}, {1 / 3.0, 2 / 3.0}});
      assertThat(interp.intersections()[1][0]).containsOnly(Double.NaN);
      // Only one picture has class 0; class 1: (2/3 + 3/4) / 2
      assertThat(interp.meanIntersections()[0]).containsExactly(1, 0);
      assertThat(interp.meanIntersections()[1][1]).isCloseTo(17 / 24.0, within(1e-12));
      assertThat(interp.table().toString().lines().toList().get(1)).startsWith("1 ");
      // A picture's loss is the mean of its pixels'.
      // torch.nn.functional.cross_entropy(logits, t, reduction='none').mean((1, 2))
      assertThat(interp.losses()[0]).isCloseTo(interp.losses()[1], within(2.0));
    }
  }

  @Test
  void z35_segmentationRanksPictures() {
    try (var _ = new TensorScope()) {
      Tensor logits = Torch.zeros(2, 2, 1, 2);
      try (var _ = Torch.noGrad()) {
        logits.get(1).get(0).fill_(3);
      }
      Tensor t = Torch.tensor(new long[] {0, 0, 0, 1}).view(2, 1, 2);
      var dls = DataLoaders.of(TensorLoader.train(logits, t), TensorLoader.valid(logits, t));
      var learn =
          new Learner(
              dls,
              new Identity(),
              Learner.options().withLossFunc(new CrossEntropyLossFlat().withAxis(1)));
      var interp = SegmentationInterpretation.fromLearner(learn);
      // log 2, and (log(1 + e^-3) + log(1 + e^3)) / 2
      assertThat(interp.losses()[0]).isCloseTo(Math.log(2), within(1e-6));
      assertThat(interp.losses()[1])
          .isCloseTo((Math.log1p(Math.exp(-3)) + Math.log1p(Math.exp(3))) / 2, within(1e-6));
      assertThat(interp.topLosses(1).getFirst().index()).isEqualTo(1);
    }
  }

  @Test
  void i10_severalLabels() {
    try (var _ = new TensorScope()) {
      var interp = MultiLabelInterpretation.fromLearner(severalLabels());
      var table = interp.plotTopLosses(8).table().toString();
      assertThat(table.lines().findFirst().orElseThrow()).contains("probabilities");
      assertThat(table.lines().toList().get(1)).matches(".*0\\.\\d{4}; 0\\.\\d{4}; 0\\.\\d{4}.*");
      // Above 0.5: logits above 0. Sample 0 has a, is told a and b.
      assertThat(interp.labels().stream().map(MultiLabelInterpretation.Label::name))
          .containsExactly("a", "b", "c");
      var b = interp.labels().get(1);
      // b belongs to 2, 4, 6, and is told of all but 3.
      assertThat(b).isEqualTo(new MultiLabelInterpretation.Label("b", 3, 0, 4));
    }
  }

  @Test
  void i11_mostCorrectIncorrectUncertain() {
    var interp = ClassificationInterpretation.fromLearner(learner());
    assertThat(interp.mostCorrect("ant")).containsExactly(0, 6);
    assertThat(interp.mostIncorrect("ant")).containsExactly(7, 1);
    // |p - 1/3|: .034, .266, .288, .510
    assertThat(interp.mostUncertain("ant")).containsExactly(6, 1, 7, 0);
    assertThatThrownBy(() -> interp.mostCorrect("dog")).hasMessageContaining("ant");
  }

  @Test
  void z16_thePlotsOfThem() {
    try (var _ = new TensorScope()) {
      var interp = ClassificationInterpretation.fromLearner(learner());
      var view = interp.plot(interp.mostIncorrect("bee"));
      assertThat(view.verdicts().stream().map(Verdict::index)).containsExactly(3);
      assertThat(view.figure().panel(0).toString()).startsWith("cat/bee");
    }
  }

  @Test
  void i13_samplesOfConfusedPairs() {
    var interp = ClassificationInterpretation.fromLearner(learner());
    assertThat(interp.confused("ant", "bee").stream().map(LossItem::index)).containsExactly(7, 1);
    var lines = interp.classConfusion().toString().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).matches("ant +bee +7 +7 +3.094923");
  }

  @Test
  void i21_rowsWithoutPicturesAreATable() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.tensor(new float[][] {{3, 1}, {0, 2}});
      Tensor y = Torch.tensor(new long[] {0, 0});
      var dls = DataLoaders.of(TensorLoader.train(x, y), TensorLoader.valid(x, y));
      var learn =
          new Learner(
              dls, new Identity(), Learner.options().withLossFunc(new CrossEntropyLossFlat()));
      var view = Interpretation.fromLearner(learn).plotTopLosses(2);
      assertThat(view.isGrid()).isFalse();
      assertThat(view.verdicts().getFirst().index()).isEqualTo(1);
      assertThat(view.table().toString().lines().toList().get(1)).contains("0", "1", "2.126928");
      assertThat(ClassificationInterpretation.fromLearner(learn).vocab()).containsExactly("0", "1");
    }
  }

  @Test
  void z27_predictionsAreKept() {
    var learn = learner();
    int[] calls = {0};
    learn.model.registerForwardHook(
        (_, _, _) -> {
          calls[0]++;
          return null;
        });
    var interp = ClassificationInterpretation.fromLearner(learn);
    assertThat(interp.predictedClasses()).containsExactly(0, 1, 1, 2, 2, 1, 0, 1);
    int before = calls[0];
    assertThat(interp.actualClasses()).containsExactly(0, 0, 1, 1, 2, 2, 0, 0);
    interp.confusionMatrix();
    interp.mostConfused();
    assertThat(calls[0]).isEqualTo(before);
    assertThat(interp.probs()[0][0]).isCloseTo(0.8437947f, within(1e-6f));
  }

  // ---- pictures in files ------------------------------------------------------------------------

  private Path picture(String file, int grey) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    var image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 2; x++) image.getRaster().setSample(x, 0, 0, x == 0 ? grey : 100);
    ImageIO.write(image, "png", path.toFile());
    return path;
  }

  /// Outputs are the first pixel and 100: bright pictures are "b... at 0".
  private ImageClassifierCleaner cleaner() throws IOException {
    var files = new ArrayList<Path>();
    for (int grey : new int[] {120, 130, 90, 140}) files.add(picture("a/" + grey + ".png", grey));
    for (int grey : new int[] {60, 70, 110, 50}) files.add(picture("b/" + grey + ".png", grey));
    var dls =
        DataBlock.<Path>of(new ImageBlock(ImageMode.L), new CategoryBlock())
            .withGetY(fastai.data.Items::parentLabel)
            .withSplitter(new IndexSplitter(0, 2, 5, 6))
            .withBatchTfms(new IntToFloatTensor(10))
            .dataloaders(files, o -> o.withBs(2).withNumWorkers(0));
    Module net = new Sequential(new Flatten());
    return ImageClassifierCleaner.of(new Learner(dls, net));
  }

  private List<String> names(List<LossItem> items) {
    return items.stream().map(one -> folder.relativize((Path) one.item()).toString()).toList();
  }

  @Test
  void v22_worstPicturesOfAClass() throws IOException {
    var cleaner = cleaner();
    assertThat(names(cleaner.worst("a", 1))).containsExactly("a/90.png", "a/120.png");
    assertThat(names(cleaner.worst("b", 1))).containsExactly("b/110.png", "b/70.png");
    assertThat(names(cleaner.worst("a", 0))).containsExactly("a/130.png", "a/140.png");
    try (var _ = new TensorScope()) {
      assertThat(cleaner.plot("b", 1).verdicts().getFirst().predicted()).isEqualTo("a");
    }
  }

  @Test
  void v22_choicesInATableAreApplied() throws IOException {
    var cleaner = cleaner();
    Path csv = folder.resolve("cleaned.csv");
    cleaner.write(csv);
    assertThat(Table.readWithHeader(csv).rows()).hasSize(8);
    String text = Files.readString(csv);
    assertThat(cleaner.read(csv).delete()).isEmpty();
    Files.writeString(
        csv,
        text.lines()
            .map(
                line ->
                    line.contains("90.png")
                        ? line.replace("Keep", "b")
                        : line.contains("110.png") ? line.replace("Keep", "Delete") : line)
            .reduce("", (a, b) -> a + b + "\n"));
    var choices = cleaner.read(csv);
    assertThat(choices.change()).hasSize(1);
    choices.apply(folder);
    assertThat(folder.resolve("a/90.png")).doesNotExist();
    assertThat(folder.resolve("b/90.png")).exists();
    assertThat(folder.resolve("b/110.png")).doesNotExist();
    // A second time there is nothing to apply them to, and nothing happens.
    assertThatThrownBy(() -> choices.apply(folder)).hasMessageContaining("nothing was changed");
    Files.writeString(csv, Files.readString(csv).replace("Keep", "dog"));
    assertThatThrownBy(() -> cleaner.read(csv)).hasMessageContaining("Delete or a class of [a, b]");
    assertThat(Arrays.asList(folder.resolve("b").toFile().list())).hasSize(4);
  }
}
