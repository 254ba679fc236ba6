package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.MSELossFlat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class TargetsTest {
  private static final Table TABLE =
      Table.of(
          List.of("tags", "haze", "clear", "age", "x", "y"),
          List.of(
              List.of("b a", "1", "0", "10", "0.5", "1"),
              List.of("", "0", "0", "20", "1.5", "2"),
              List.of("c a b", "1", "1", "30", "2.5", "3"),
              List.of("a", "0", "1", "40", "3.5", "4")));

  private static DataBlock<Row> block(TransformBlock target) {
    return DataBlock.<Row>of(TransformBlock.of(), target)
        .withGetX(row -> row.floats(4, 6))
        .withSplitter(new IndexSplitter(0, 3));
  }

  private static DataLoaders dls(DataBlock<Row> block) {
    return block.dataloaders(TABLE.rows(), o -> o.withBs(2).withNumWorkers(0));
  }

  private static Batch validBatch(DataLoaders dls) {
    return ((TfmdDL) dls.valid()).oneBatch();
  }

  private static Transform remade(Transform transform) {
    return TransformProvider.all().get(transform.name()).apply(transform.config());
  }

  // ---- one label --------------------------------------------------------------------------------

  // python: sorted({'b', 'a', 'B', '10', '9'}) == ['10', '9', 'B', 'a', 'b']; sorted({10, 9, 2}) ==
  // [2, 9, 10]
  @Test
  void g16_categoriesInOrder() {
    assertThat(CategoryMap.of(List.of("b", "9", "a", "B", "10", "b")).vocab())
        .containsExactly("10", "9", "B", "a", "b");
    assertThat(CategoryMap.of(List.of(10, 9L, 2, 10)).vocab()).containsExactly("2", "9", "10");
    assertThat(CategoryMap.of(List.of(true, false)).vocab()).containsExactly("false", "true");
    // An emoji's code point lies above U+FF5E, its first half below.
    assertThat(CategoryMap.of(List.of("\ud83d\ude00", "\uff5e")).vocab())
        .containsExactly("\uff5e", "\ud83d\ude00");
    assertThat(CategoryMap.of(List.of("b", "a", "b"), false, false).vocab())
        .containsExactly("b", "a");
    var missing = CategoryMap.of(Arrays.asList("b", null, "a"), true, true);
    assertThat(missing.vocab()).containsExactly("#na#", "a", "b");
    assertThat(missing.number("b")).isEqualTo(2);
    assertThat(missing.number("zebra")).isZero();
    assertThat(missing.number(null)).isZero();
    assertThat(CategoryMap.of(List.of(1.5, Double.NaN, 0.5)).vocab()).containsExactly("0.5", "1.5");
    assertThatThrownBy(() -> CategoryMap.of(List.of("a", 1)))
        .hasMessageContaining("different types")
        .hasMessageContaining("(String)");
    assertThatThrownBy(() -> CategoryMap.of(List.of("a")).number("b"))
        .hasMessageContaining("'b' was not included in the training set");
    assertThatThrownBy(() -> CategoryMap.of(List.of("a")).number(Double.NaN))
        .hasMessageContaining("a label is missing (NaN)");
  }

  @Test
  void g16_declaredCategories() {
    var declared = List.of("low", "mid", "high", "top");
    var values = Arrays.asList("high", "low", null, "high");
    assertThat(CategoryMap.ofCategories(declared, values, false, false).vocab())
        .containsExactly("low", "mid", "high", "top");
    assertThat(CategoryMap.ofCategories(declared, values, true, true).vocab())
        .containsExactly("#na#", "low", "high");
  }

  @Test
  void g17_labelsAndBack() {
    var categorize = new Categorize();
    assertThat(categorize.vocab()).isNull();
    categorize.setup(List.of("b", "a", "c"));
    assertThat(categorize.encodes("b")).isEqualTo(new Category(1));
    assertThat(categorize.decodes(new Category(1))).isEqualTo("b");
    assertThat(categorize.c()).isEqualTo(3);
    assertThat(categorize.order()).isEqualTo(1);
    assertThatThrownBy(() -> categorize.encodes("z")).hasMessageContaining("'z'");
    assertThatThrownBy(() -> categorize.encodes(null)).hasMessageContaining("missing (null)");
    assertThat(((HasVocab) remade(categorize)).vocab()).containsExactly("a", "b", "c");
    // An unsorted vocabulary and #na# outlive an export.
    var odd = new Categorize(List.of("z", "a"), false, true);
    assertThat(odd.vocab()).containsExactly("#na#", "z", "a");
    assertThat(((HasVocab) remade(odd)).vocab()).containsExactly("#na#", "z", "a");
    assertThat(remade(odd).encodes("new")).isEqualTo(new Category(0));
  }

  @Test
  void b10_categoryBlock() {
    var dls = dls(block(new CategoryBlock()).withGetY(new ColReader("age")));
    assertThat(dls.vocab()).containsExactly("20", "30");
    assertThat(dls.lossFunc()).isInstanceOf(CrossEntropyLossFlat.class);
    assertThat(dls.c()).isEqualTo(2);
    assertThat(typeTfm(new CategoryBlock(List.of("z", "a"))).vocab()).containsExactly("z", "a");
    assertThat(typeTfm(new CategoryBlock(List.of("z", "a")).withSort(true)).vocab())
        .containsExactly("a", "z");
    assertThat(typeTfm(new CategoryBlock(List.of("z", "a"), true, true)).vocab())
        .containsExactly("#na#", "a", "z");
    var withNa = dls(block(new CategoryBlock().withAddNa(true)).withGetY(new ColReader("age")));
    assertThat(withNa.vocab()).containsExactly("#na#", "20", "30");
    try (var _ = new TensorScope()) {
      assertThat(validBatch(withNa).yb()[0].toLongArray()).containsExactly(0, 0);
    }
  }

  private static HasVocab typeTfm(TransformBlock block) {
    return (HasVocab) block.typeTfms().getFirst();
  }

  // ---- several labels ---------------------------------------------------------------------------

  @Test
  void g18_severalLabelsAndBack() {
    var tfm = new MultiCategorize();
    tfm.setup(List.of(List.of("b", "a"), List.of(), List.of("c")));
    assertThat(tfm.vocab()).containsExactly("a", "b", "c");
    assertThat(tfm.encodes(List.of("c", "a"))).isEqualTo(new MultiCategory(List.of(2, 0)));
    assertThat(tfm.decodes(new MultiCategory(List.of(2, 0)))).isEqualTo(List.of("c", "a"));
    assertThatThrownBy(() -> tfm.encodes(List.of("x", "a", "y")))
        .hasMessageContaining("[x, y] were not included")
        .hasMessageContaining("[a, b, c]");
    assertThatThrownBy(() -> tfm.encodes("a b")).hasMessageContaining("'a b' is none: split it");
    assertThat(new MultiCategorize(List.of("z", "a"), true).vocab())
        .containsExactly("#na#", "z", "a");
    assertThat(((HasVocab) remade(tfm)).vocab()).containsExactly("a", "b", "c");
  }

  @Test
  void g19_oneHot() {
    var tfm = new OneHotEncode(4);
    assertThat(tfm.order()).isEqualTo(2);
    var encoded = (OneHot) tfm.encodes(new MultiCategory(List.of(3, 1)));
    assertThat(encoded.values()).containsExactly(0, 1, 0, 1);
    assertThat(tfm.decodes(encoded)).isEqualTo(new MultiCategory(List.of(1, 3)));
    assertThat(((OneHot) tfm.encodes(new MultiCategory(List.of()))).values())
        .containsExactly(0, 0, 0, 0);
    try (var _ = new TensorScope()) {
      var answer = Torch.tensor(new boolean[] {false, true, true, false});
      assertThat(tfm.decodes(answer)).isEqualTo(new MultiCategory(List.of(1, 2)));
    }
    assertThat(remade(tfm).config()).isEqualTo(Map.of("c", 4));
    assertThatThrownBy(() -> new OneHotEncode(0)).hasMessageContaining("not 0");
  }

  @Test
  void b11_multiCategoryBlock() {
    var dls =
        dls(
            block(new MultiCategoryBlock())
                .withGetY(new ColReader("tags").withLabelDelim(" "))
                .withSplitter(new IndexSplitter(1, 2)));
    // Labels of the training items only: b a, a.
    assertThat(dls.vocab()).containsExactly("a", "b");
    assertThat(dls.lossFunc()).isInstanceOf(BCEWithLogitsLossFlat.class);
    assertThatThrownBy(() -> validBatch(dls)).hasMessageContaining("[c]");

    var all =
        dls(
            block(new MultiCategoryBlock())
                .withGetY(new ColReader("tags").withLabelDelim(" "))
                .withSplitter(new IndexSplitter(0, 1)));
    assertThat(all.vocab()).containsExactly("a", "b", "c");
    assertThat(all.c()).isEqualTo(3);
    try (var _ = new TensorScope()) {
      var y = validBatch(all).yb()[0];
      assertThat(y.dtype()).isEqualTo(DType.FLOAT32);
      assertThat(y.shape()).containsExactly(2, 3);
      assertThat(y.toFloatArray()).containsExactly(1, 1, 0, 0, 0, 0);
      var samples = ((TfmdDL) all.valid()).decodeBatch(validBatch(all));
      assertThat(samples.getFirst()[1]).isEqualTo(List.of("a", "b"));
      var answer = all.processing().decodeTarget(Torch.tensor(new boolean[] {false, true, true}));
      assertThat(answer).isEqualTo(List.of("b", "c"));
    }
  }

  @Test
  void g20_targetsThatAreEncoded() {
    var tfm = new EncodedMultiCategorize(List.of("haze", "clear"));
    assertThat(tfm.encodes(List.of(1, 0))).isEqualTo(new OneHot(new float[] {1, 0}));
    assertThat(tfm.encodes(new boolean[] {false, true})).isEqualTo(new OneHot(new float[] {0, 1}));
    assertThat(tfm.decodes(new OneHot(new float[] {0, 1}))).isEqualTo(List.of("clear"));
    assertThat(tfm.c()).isEqualTo(2);
    assertThatThrownBy(() -> tfm.encodes(new int[] {1}))
        .hasMessageContaining("1 values were given for 2 classes [haze, clear]");
    assertThat(((HasVocab) remade(tfm)).vocab()).containsExactly("haze", "clear");
  }

  @Test
  void b11_encoded() {
    var dls =
        dls(
            block(MultiCategoryBlock.encoded(List.of("haze", "clear")))
                .withGetY(new ColReader("haze", "clear")));
    assertThat(dls.vocab()).containsExactly("haze", "clear");
    assertThat(dls.lossFunc()).isInstanceOf(BCEWithLogitsLossFlat.class);
    try (var _ = new TensorScope()) {
      assertThat(validBatch(dls).yb()[0].toFloatArray()).containsExactly(1, 0, 0, 1);
      var samples = ((TfmdDL) dls.valid()).decodeBatch(validBatch(dls));
      assertThat(samples.get(1)[1]).isEqualTo(List.of("clear"));
    }
    assertThatThrownBy(() -> new MultiCategoryBlock(true, null, false))
        .hasMessageContaining("give the vocabulary");
  }

  // ---- numbers ----------------------------------------------------------------------------------

  @Test
  void g21_numbers() {
    var one = new RegressionSetup();
    assertThat(one.needsSetup()).isTrue();
    one.setup(List.of("2.5", 3));
    assertThat(one.c()).isEqualTo(1);
    assertThat(one.encodes("2.5")).isEqualTo(2.5f);
    assertThat(one.encodes(3L)).isEqualTo(3f);
    var several = new RegressionSetup();
    several.setup(List.of(List.of(1, 2, 3)));
    assertThat(several.c()).isEqualTo(3);
    assertThat((float[]) several.encodes(List.of(1, 2.5, 3))).containsExactly(1, 2.5f, 3);
    assertThat(several.decodes(new float[] {1, 2.5f})).isEqualTo(List.of(1f, 2.5f));
    assertThatThrownBy(() -> one.encodes("abc")).hasMessageContaining("'abc' is no number");
    assertThatThrownBy(() -> one.encodes(null)).hasMessageContaining("missing");
    assertThatThrownBy(() -> one.encodes(new Object())).hasMessageContaining("a Object was given");
    assertThat(remade(several).config()).isEqualTo(Map.of("c", 3, "log", false));
  }

  // python: numpy.log(10.) == 2.302585092994046
  @Test
  void b12_regressionBlock() {
    var dls = dls(block(new RegressionBlock()).withGetY(new ColReader("age")));
    assertThat(dls.lossFunc()).isInstanceOf(MSELossFlat.class);
    assertThat(dls.c()).isEqualTo(1);
    var log = dls(block(new RegressionBlock().withLog(true)).withGetY(new ColReader("age")));
    var both = dls(block(new RegressionBlock()).withGetY(new ColReader("x", "y")));
    assertThat(both.c()).isEqualTo(2);
    assertThat(dls(block(new RegressionBlock(5)).withGetY(new ColReader("x"))).c()).isEqualTo(5);
    try (var _ = new TensorScope()) {
      var y = validBatch(dls).yb()[0];
      assertThat(y.dtype()).isEqualTo(DType.FLOAT32);
      assertThat(y.shape()).containsExactly(2);
      assertThat(y.toFloatArray()).containsExactly(10, 40);
      assertThat(dls.processing().decodeTarget(Torch.tensor(new float[] {12.5f}))).isEqualTo(12.5f);
      assertThat(validBatch(log).yb()[0].toFloatArray()[0]).isCloseTo(2.302585f, within(1e-6f));
      assertThat((Float) log.processing().decodeTarget(Torch.tensor(2.302585f)))
          .isCloseTo(10, within(1e-4f));
      assertThat(validBatch(both).yb()[0].shape()).containsExactly(2, 2);
      assertThat(validBatch(both).yb()[0].toFloatArray()).containsExactly(0.5f, 1, 3.5f, 4);
    }
    var negative = dls(block(new RegressionBlock().withLog(true)).withGetY(_ -> -1));
    assertThatThrownBy(() -> validBatch(negative))
        .hasMessageContaining("above 0")
        .hasMessageContaining("item 0");
  }

  @Test
  void g25_outputsThatAModelNeeds() {
    var items = IntStream.range(0, 8).boxed().toList();
    var none =
        DataBlock.<Integer>of(TransformBlock.of(), TransformBlock.of())
            .dataloaders(items, o -> o.withBs(2).withNumWorkers(0));
    assertThat(HasC.getC(none)).isZero();
    assertThatThrownBy(none::c).hasMessageContaining("no number of classes");
    var labels =
        DataBlock.<Integer>of(TransformBlock.of(), new CategoryBlock(List.of("0", "1", "2")))
            .withGetY(i -> "" + i % 3)
            .dataloaders(items, o -> o.withBs(2).withNumWorkers(0));
    assertThat(HasC.getC(labels)).isEqualTo(3);
    // The last target counts.
    var two =
        DataBlock.<Integer>of(TransformBlock.of(), new RegressionBlock(7), new CategoryBlock())
            .withNInp(1)
            .withGetY(List.of(i -> 1.0, i -> "" + i % 2))
            .dataloaders(items, o -> o.withBs(2).withNumWorkers(0));
    assertThat(HasC.getC(two)).isEqualTo(2);
  }
}
