package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.data.Column;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.IndexSplitter;
import fastai.data.Items;
import fastai.data.Table;
import fastai.data.TfmdDL;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.MSELossFlat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class ImageLoadersTest {
  @TempDir static Path root;
  @TempDir private Path pictures;

  @BeforeAll
  static void shapes() {
    new Shapes(20, 3).write(root, 20);
  }

  private static UnaryOperator<ImageDataOptions> small() {
    return o -> o.withBs(4).withSeed(42).withDl(d -> d.withNumWorkers(2));
  }

  private static int n(DataLoaders dls, int i) {
    return ((TfmdDL) dls.get(i)).n();
  }

  private static List<Path> files() {
    return Items.getImageFiles(root, o -> o.withFolders("train", "valid"));
  }

  @Test
  void v13_fromFolder() {
    var dls = ImageDataLoaders.fromFolder(root, small());
    assertThat(dls.vocab()).containsExactly("disc", "square", "triangle");
    assertThat(n(dls, 0)).isEqualTo(16);
    assertThat(n(dls, 1)).isEqualTo(4);
    assertThat(dls.path()).isEqualTo(root);
    assertThat(dls.lossFunc()).isInstanceOf(CrossEntropyLossFlat.class);
    try (var _ = new TensorScope()) {
      var batch = dls.oneBatch();
      assertThat(batch.xb()[0].shape()).containsExactly(4, 3, 20, 20);
      assertThat(batch.xb()[0].dtype()).isEqualTo(DType.FLOAT32);
    }
    // Without the two folders all images count: the masks too.
    var random = ImageDataLoaders.fromFolder(root, o -> small().apply(o).withValidPct(0.25));
    assertThat(n(random, 0) + n(random, 1)).isEqualTo(40);
    assertThat(n(random, 1)).isEqualTo(10);
    assertThat(random.vocab()).contains("masks");
    var grey =
        ImageDataLoaders.fromFolder(
            root,
            o ->
                small()
                    .apply(o)
                    .withFolders("valid", "train")
                    .withOpen(OpenOptions.DEFAULT.withMode(ImageMode.L))
                    .withVocab(List.of("triangle", "square", "disc"))
                    .withItemTfms(new Resize(8)));
    assertThat(n(grey, 0)).isEqualTo(4);
    assertThat(grey.vocab()).containsExactly("triangle", "square", "disc");
    try (var _ = new TensorScope()) {
      assertThat(grey.oneBatch().xb()[0].shape()).containsExactly(4, 1, 8, 8);
    }
  }

  @Test
  void v14_labelsOfNamesAndPaths() {
    UnaryOperator<ImageDataOptions> o = small();
    var ofPath = ImageDataLoaders.fromPathFunc(root, files(), Items::parentLabel, o);
    assertThat(ofPath.vocab()).containsExactly("disc", "square", "triangle");
    assertThat(n(ofPath, 1)).isEqualTo(4);
    var ofName =
        ImageDataLoaders.fromNameFunc(root, files(), name -> name.length() > 5 ? "two" : "one", o);
    assertThat(ofName.vocab()).containsExactly("one", "two");
    var pathRe = ImageDataLoaders.fromPathRe(root, files(), "/([a-z]+)/\\d+.png$", o);
    assertThat(pathRe.vocab()).isEqualTo(ofPath.vocab());
    var nameRe = ImageDataLoaders.fromNameRe(root, files(), "^(\\d)", o);
    assertThat(nameRe.vocab()).allMatch(label -> label.length() == 1);
    assertThatThrownBy(() -> ImageDataLoaders.fromNameRe(root, files(), "(x)", o))
        .hasMessageContaining("Failed to find");
    // The same seed, the same validation.
    assertThat(valid(ImageDataLoaders.fromPathFunc(root, files(), Items::parentLabel, o)))
        .isEqualTo(valid(ofPath));
  }

  private static List<String> valid(DataLoaders dls) {
    var ds = (fastai.data.Datasets<?>) dls.validDs();
    return IntStream.range(0, (int) ds.size()).mapToObj(i -> ds.item(i).toString()).toList();
  }

  @Test
  void v15_fromDf() {
    var df = Table.readWithHeader(root.resolve("labels.csv"));
    var several = ImageDataLoaders.fromDf(root, df, o -> small().apply(o).withLabelDelim(" "));
    assertThat(several.lossFunc()).isInstanceOf(BCEWithLogitsLossFlat.class);
    assertThat(several.vocab()).containsExactly("disc", "square", "triangle");
    assertThat(n(several, 1)).isEqualTo(4);
    var marked =
        ImageDataLoaders.fromDf(
            root,
            df,
            o ->
                small()
                    .apply(o)
                    .withFnCol(Column.of("name"))
                    .withLabelCol(Column.of("labels"))
                    .withLabelDelim(" ")
                    .withValidCol(Column.of("is_valid")));
    assertThat(valid(marked)).allMatch(row -> row.contains("valid/"));
    var points =
        ImageDataLoaders.fromDf(
            root,
            df,
            o ->
                small()
                    .apply(o)
                    .withLabelCol(Column.of("x"), Column.of("y"))
                    .withYBlock(new PointBlock()));
    assertThat(points.c()).isEqualTo(2);
    // Several columns are several labels.
    var rows =
        IntStream.range(0, 10)
            .mapToObj(i -> List.of("masks/" + i, i % 2 == 0 ? "a" : "b", "c"))
            .toList();
    var columns =
        ImageDataLoaders.fromDf(
            root.getParent(),
            Table.of(List.of("f", "l", "m"), rows),
            o ->
                small()
                    .apply(o)
                    .withFolder(root.getFileName().toString())
                    .withSuff(".png")
                    .withLabelCol(Column.of(1), Column.of(2)));
    assertThat(columns.vocab()).containsExactly("a", "b", "c");
    try (var _ = new TensorScope()) {
      assertThat(columns.oneBatch().yb()[0].shape()).containsExactly(4, 3);
    }
  }

  @Test
  void v16_fromCsv() throws IOException {
    var dls = ImageDataLoaders.fromCsv(root, o -> small().apply(o).withLabelDelim(" "));
    assertThat(dls.vocab()).containsExactly("disc", "square", "triangle");
    Files.writeString(
        root.resolve("other.csv"),
        "masks/0.png\t'a'\n"
            + "masks/1.png\t'b'\n"
            + "masks/2.png\t'b'\n"
            + "masks/3.png\t'a'\n"
            + "masks/4.png\t'a'\n");
    var other =
        ImageDataLoaders.fromCsv(
            root,
            "other.csv",
            o -> small().apply(o).withHeader(false).withDelimiter('\t').withQuote('\''));
    assertThat(n(other, 0) + n(other, 1)).isEqualTo(5);
    assertThat(new TreeSet<>(other.vocab())).containsExactly("a", "b");
  }

  @Test
  void v17_fromLists() {
    var files = files();
    var labels = files.stream().map(Items::parentLabel).toList();
    var one = ImageDataLoaders.fromLists(root, files, labels, small());
    assertThat(one.lossFunc()).isInstanceOf(CrossEntropyLossFlat.class);
    var numbers =
        ImageDataLoaders.fromLists(
            root, files, IntStream.range(0, 20).mapToObj(i -> i * 0.5).toList(), small());
    assertThat(numbers.lossFunc()).isInstanceOf(MSELossFlat.class);
    assertThat(numbers.c()).isEqualTo(1);
    var several =
        ImageDataLoaders.fromLists(
            root,
            files,
            IntStream.range(0, 20).mapToObj(i -> List.of("a", "b" + i % 2)).toList(),
            small());
    assertThat(several.lossFunc()).isInstanceOf(BCEWithLogitsLossFlat.class);
    assertThat(several.c()).isEqualTo(3);
    assertThatThrownBy(() -> ImageDataLoaders.fromLists(root, files, List.of("a"), small()))
        .hasMessageContaining("different lengths");
  }

  @Test
  void v18_arraysAndNames() {
    try (var _ = new TensorScope()) {
      var x = Torch.arange(10 * 3 * 4 * 4).view(10, 3, 4, 4).to(DType.UINT8);
      var y = Torch.arange(10);
      var dls =
          ImageClassifierData.fromArrays(
              x, y, x, y, o -> o.withDl(d -> d.withBs(5)).withBatchTfms(new IntToFloatTensor()));
      var batch = dls.valid().iterator().next();
      assertThat(batch.xb()[0].dtype()).isEqualTo(DType.FLOAT32);
      assertThat(batch.yb()[0].toLongArray()).containsExactly(0, 1, 2, 3, 4);
      assertThat(dls.train().length()).isEqualTo(2);
    }
    var names = IntStream.range(0, 20).mapToObj(i -> "masks/" + i).toList();
    UnaryOperator<ClassifierDataOptions> options =
        o -> o.withSuffix(".png").withValIdxs(1, 3).withDl(d -> d.withBs(2).withNumWorkers(0));
    var classes = IntStream.range(0, 20).mapToObj(i -> i % 2).toList();
    var dls =
        ImageClassifierData.fromNamesAndArray(root, names, classes, List.of("p", "q"), options);
    assertThat(dls.vocab()).containsExactly("p", "q");
    try (var _ = new TensorScope()) {
      assertThat(((TfmdDL) dls.valid()).oneBatch().yb()[0].toLongArray()).containsExactly(1, 1);
    }
    var numbers =
        ImageClassifierData.fromNamesAndArray(
            root,
            names,
            IntStream.range(0, 20).mapToObj(i -> List.of(i + 0.5, 1.0)).toList(),
            List.of(),
            o -> options.apply(o).withContinuous(true));
    assertThat(numbers.c()).isEqualTo(2);
  }

  @Test
  void v19_segmentation() {
    var dls =
        SegmentationDataLoaders.fromLabelFunc(
            root,
            files(),
            file -> root.resolve("masks").resolve(file.getFileName()),
            Shapes.CODES,
            o -> small().apply(o).withItemTfms(new Resize(16)));
    assertThat(dls.c()).isEqualTo(4);
    assertThat(dls.vocab()).isEqualTo(Shapes.CODES);
    assertThat(((CrossEntropyLossFlat) dls.lossFunc()).axis()).isEqualTo(1);
    try (var _ = new TensorScope()) {
      var batch = dls.oneBatch();
      assertThat(batch.yb()[0].shape()).containsExactly(4, 16, 16);
      assertThat(batch.yb()[0].dtype()).isEqualTo(DType.INT64);
      assertThat(batch.yb()[0].max().itemLong()).isBetween(1L, 3L);
    }
  }

  @Test
  void v20_showBatch() {
    var dls = ImageDataLoaders.fromFolder(root, small());
    try (var _ = new TensorScope()) {
      var figure = dls.showBatch(4, false).figure();
      assertThat(List.of(figure.rows(), figure.cols())).containsExactly(2, 2);
      // The label is the title.
      assertThat(Shapes.KINDS).anyMatch(figure.panel(0).toString()::startsWith);
    }
    // From images to images: side by side.
    var pairs =
        DataBlock.<Integer>of(new ImageBlock(), new ImageBlock())
            .withGetX(i -> new Shapes(16, 1).sample(i).image())
            .withGetY(i -> new Shapes(16, 1).sample(i).image())
            .withSplitter(new IndexSplitter(0, 1))
            .dataloaders(
                IntStream.range(0, 6).boxed().toList(), o -> o.withBs(4).withNumWorkers(0));
    try (var _ = new TensorScope()) {
      var figure = pairs.showBatch(4, false).figure();
      assertThat(List.of(figure.rows(), figure.cols())).containsExactly(2, 4);
      var dl = (TfmdDL) pairs.valid();
      var batch = dl.oneBatch();
      var said = dl.showResults(batch, new torch.Tensor[] {Torch.zerosLike(batch.xb()[0])}, 2);
      assertThat(List.of(said.figure().rows(), said.figure().cols())).containsExactly(2, 3);
    }
    // A mask lies over its image; what a model says, over the image once more.
    var masks =
        SegmentationDataLoaders.fromLabelFunc(
            root,
            files(),
            f -> root.resolve("masks").resolve(f.getFileName()),
            Shapes.CODES,
            small());
    try (var _ = new TensorScope()) {
      assertThat(masks.showBatch(4, false).figure().cols()).isEqualTo(2);
      var dl = (TfmdDL) masks.valid();
      var batch = dl.oneBatch();
      var figure = dl.showResults(batch, new torch.Tensor[] {batch.yb()[0]}, 2).figure();
      assertThat(List.of(figure.rows(), figure.cols())).containsExactly(1, 4);
      figure.save(pictures.resolve("said.png"));
    }
  }
}
