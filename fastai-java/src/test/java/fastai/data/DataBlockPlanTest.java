package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.TensorScope;
import torch.Torch;

/// What a plan says of blocks, getters, transforms and loaders.
@ExtendWith(NoLeaks.class)
class DataBlockPlanTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 10).boxed().toList();

  private static DlOptions small(DlOptions options) {
    return options.withBs(2).withNumWorkers(0);
  }

  /// Adds to numbers.
  private static final class Plus extends Transform {
    private final int n;
    private final int order;

    Plus(int n, int order) {
      this.n = n;
      this.order = order;
    }

    @Override
    public int order() {
      return order;
    }

    @Override
    public Object encodes(Object x) {
      return x instanceof Integer i ? (Object) (i + n) : x;
    }
  }

  private static final class Times extends Transform {
    private final int n;

    Times(int n) {
      this.n = n;
    }

    @Override
    public Object encodes(Object x) {
      return x instanceof Integer i ? (Object) (i * n) : x instanceof torch.Tensor t ? t.mul(n) : x;
    }
  }

  private static long[] x(DataLoaders dls) {
    try (var _ = new TensorScope()) {
      return ((TfmdDL) dls.valid()).oneBatch().xb()[0].toLongArray();
    }
  }

  @Test
  void b01_withoutBlocksItemsAreInputAndTarget() {
    var sample =
        DataBlock.<Integer>of().withSplitter(new EndSplitter()).datasets(ITEMS).valid().get(0);
    assertThat(sample).containsExactly(8, 8);
  }

  @Test
  void b01_inputsAndTargets() {
    var block =
        DataBlock.<Integer>of(TransformBlock.of(), TransformBlock.of(), TransformBlock.of())
            .withSplitter(new EndSplitter())
            .withGetters(List.of(i -> i + 1, i -> i + 2, i -> i + 3));
    assertThat(block.datasets(ITEMS).nInp()).isEqualTo(2);
    assertThat(block.datasets(ITEMS).get(0)).containsExactly(1, 2, 3);
    // The number of inputs may be told after the functions.
    var one = block.withGetX(i -> 10 * i).withGetY(List.of(i -> 20 * i, i -> 30 * i)).withNInp(1);
    assertThat(one.datasets(ITEMS).get(1)).containsExactly(10, 20, 30);
    assertThatThrownBy(() -> block.withGetX(i -> i).datasets(ITEMS))
        .hasMessageContaining("getX has 1 functions for 2 of the 3 blocks, of which 2 are inputs");
  }

  @Test
  void b02_aBlockOfItsParts() {
    var block =
        TransformBlock.of(new Plus(1, 0)).withItemTfms(new Times(2)).withBatchTfms(new Times(100));
    var dls =
        DataBlock.<Integer>of(block, TransformBlock.of())
            .withSplitter(new EndSplitter())
            .dataloaders(ITEMS, DataBlockPlanTest::small);
    // (8 + 1) * 2, and then * 100 as a batch. The target gets the item's and the batch's too.
    assertThat(x(dls)).containsExactly(1800, 2000);
  }

  @Test
  void b03_theLaterOfAClassInThePlaceOfTheFirst() {
    var block =
        DataBlock.<Integer>of(
                TransformBlock.of().withItemTfms(new Plus(1, 0), new Times(2)), TransformBlock.of())
            .withSplitter(new EndSplitter());
    assertThat(x(block.dataloaders(ITEMS, DataBlockPlanTest::small))).containsExactly(18, 20);
    assertThat(x(block.withItemTfms(new Plus(5, 0)).dataloaders(ITEMS, DataBlockPlanTest::small)))
        .containsExactly(26, 28);
    // Functions are told apart by themselves, not by their class.
    assertThat(
            x(
                block
                    .withItemTfms(
                        Transform.of((Integer i) -> i + 100), Transform.of((Integer i) -> i + 1000))
                    .dataloaders(ITEMS, DataBlockPlanTest::small)))
        .containsExactly(1118, 1120);
    assertThat(x(block.withItemTfms(new Plus(5, 9)).dataloaders(ITEMS, DataBlockPlanTest::small)))
        .containsExactly(21, 23);
  }

  @Test
  void b04_whoMakesTheLoaders() {
    var made = new ArrayList<String>();
    DlType first = maker("first", made), last = maker("last", made), given = maker("given", made);
    var block =
        DataBlock.<Integer>of(
                TransformBlock.of().withDlType(first),
                TransformBlock.of().withDlType(last),
                TransformBlock.of())
            .withSplitter(new EndSplitter());
    block.dataloaders(ITEMS, DataBlockPlanTest::small);
    assertThat(made).containsExactly("last TRAIN", "last VALID");
    made.clear();
    block.withDlType(given).dataloaders(ITEMS, DataBlockPlanTest::small);
    assertThat(made).containsExactly("given TRAIN", "given VALID");
    assertThat(DataBlock.<Integer>of().dataloaders(ITEMS, DataBlockPlanTest::small).train())
        .isInstanceOf(TfmdDL.class);
  }

  private static DlType maker(String name, List<String> made) {
    return (datasets, split, options) -> {
      made.add(name + " " + split);
      return new TfmdDL(datasets, split, options);
    };
  }

  @Test
  void b04_whatBlocksWantOfLoaders() {
    var block =
        DataBlock.<Integer>of(
                TransformBlock.of().withDlOptions(o -> o.withBs(3).withNumWorkers(0)),
                TransformBlock.of().withDlOptions(o -> o.withBs(4)))
            .withSplitter(new EndSplitter());
    var loader = (TfmdDL) block.dataloaders(ITEMS).train();
    assertThat(loader.bs()).isEqualTo(4);
    assertThat(loader.numWorkers()).isZero();
    assertThat(((TfmdDL) block.dataloaders(ITEMS, o -> o.withBs(5)).train()).bs()).isEqualTo(5);
  }

  @Test
  void b04_transformsOfListsOfSamplesThatABlockBrings() {
    var counted = new ArrayList<Integer>();
    Transform count =
        new Transform() {
          @Override
          public Object call(Object samples, Split split) {
            counted.add(((List<?>) samples).size());
            return samples;
          }
        };
    var dls =
        DataBlock.<Integer>of(
                TransformBlock.of().withDlOptions(o -> o.withBeforeBatch(count)),
                TransformBlock.of())
            .withSplitter(new EndSplitter())
            .dataloaders(ITEMS, DataBlockPlanTest::small);
    x(dls);
    assertThat(counted).contains(2);
  }

  @Test
  void b05_items() {
    var seen = new ArrayList<Path>();
    var block =
        DataBlock.<Integer>of()
            .withGetItems(
                folder -> {
                  seen.add(folder);
                  return ITEMS;
                });
    Torch.manualSeed(42);
    // python: torch.manual_seed(42); torch.randperm(10)     # 2, 6, 1, 8, 4, 5, 0, 9, 3, 7
    var datasets = block.datasets(Path.of("somewhere"));
    assertThat(datasets.valid().items()).hasSize(10);
    assertThat(datasets.splits().get(1)).containsExactly(2, 6);
    assertThat(seen).containsExactly(Path.of("somewhere"));
  }

  @Test
  void b06_options() {
    var block = DataBlock.<Integer>of().withGetItems(_ -> ITEMS).withSplitter(new EndSplitter());
    var dls = block.dataloaders(Path.of("there"), DataBlockPlanTest::small);
    assertThat(dls.path()).isEqualTo(Path.of("there"));
    assertThat(block.dataloaders(Path.of("there"), o -> small(o).withPath(Path.of("p"))).path())
        .isEqualTo(Path.of("p"));
    assertThat(block.dataloaders(ITEMS, DataBlockPlanTest::small).path()).isEqualTo(Path.of("."));
    assertThat(
            x(
                block
                    .withItemTfms(new Plus(1, 0))
                    .dataloaders(ITEMS, o -> small(o).withAfterItem(new Times(2)))))
        .containsExactly(18, 20);
  }

  @Test
  void b07_columns() {
    var names = List.of("a", "b", "c", "d", "e");
    var labels = List.of(1, 2, 1, 2, 1);
    var block =
        DataBlock.fromColumns(TransformBlock.of(), new CategoryBlock())
            .withSplitter(new IndexSplitter(1, 4));
    var datasets = block.datasets(Items.zip(names, labels));
    assertThat(datasets.valid().get(0)).containsExactly("b", new Category(1));
    assertThat(datasets.processing().vocab()).containsExactly("1", "2");
    var found =
        DataBlock.fromColumns(_ -> List.of(names, labels), TransformBlock.of(), TransformBlock.of())
            .datasets(Path.of("."));
    assertThat(found.get(4)).containsExactly("e", 1);
    assertThatThrownBy(() -> Items.zip(names, List.of(1)))
        .hasMessageContaining("different lengths: [5, 1]");
    assertThat(DataBlock.fromColumns().datasets(Items.zip(names, labels)).get(2))
        .containsExactly("c", 1);
  }

  @Test
  void b09_otherTransforms() {
    var block =
        DataBlock.<Integer>of(TransformBlock.of().withItemTfms(new Plus(1, 0)), TransformBlock.of())
            .withSplitter(new EndSplitter())
            .withItemTfms(new Times(2));
    var other = block.newBlock(List.of(new Plus(3, 0)), List.of(new Times(100)));
    assertThat(x(other.dataloaders(ITEMS, DataBlockPlanTest::small))).containsExactly(1100, 1200);
    // The first plan is as it was.
    assertThat(x(block.dataloaders(ITEMS, DataBlockPlanTest::small))).containsExactly(18, 20);
  }

  @Test
  void b18_theChainOfTheFirstVersions() {
    var items = Items.usePartialData(ITEMS, 1, 7);
    var block =
        DataBlock.<Integer>of(TransformBlock.of(), new CategoryBlock())
            .withSplitter(new RandomSubsetSplitter(0.5, 0.2, 42))
            .withGetY(_ -> "const");
    var dls = block.dataloaders(Items.filterByFunc(items, i -> i != 3), DataBlockPlanTest::small);
    assertThat(((TfmdDL) dls.train()).n()).isEqualTo(4);
    assertThat(((TfmdDL) dls.valid()).n()).isEqualTo(1);
    assertThat(dls.vocab()).containsExactly("const");
    var test = dls.testDl(List.of(100, 200, 300));
    assertThat(test.n()).isEqualTo(3);
    try (var _ = new TensorScope()) {
      var batch = test.oneBatch();
      assertThat(batch.xb()[0].toLongArray()).containsExactly(100, 200);
      assertThat(batch.yb()).isEmpty();
    }
  }
}
