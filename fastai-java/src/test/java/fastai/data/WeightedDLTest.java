package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class WeightedDLTest {
  private static final LoaderOptions ALONE = LoaderOptions.DEFAULT.withNumWorkers(0);

  private static List<Object[]> pairs(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Object[] {i, 10 * i}).toList();
  }

  private static long[] epoch(TfmdDL dl) {
    try (var _ = new TensorScope();
        var batches = dl.iterator()) {
      var all = java.util.stream.LongStream.builder();
      while (batches.hasNext()) for (long one : batches.next().xb()[0].toLongArray()) all.add(one);
      return all.build().toArray();
    }
  }

  @Test
  void c45_itemsAreDrawnByWeightWithReplacement() {
    Torch.manualSeed(1);
    var wgts = new double[1000];
    Arrays.fill(wgts, 1);
    // One item has half of all weight, one none.
    wgts[7] = 998;
    wgts[8] = 0;
    var dl =
        new TfmdDL(
            pairs(1000), ALONE.withBs(100).withShuffle(true).withHooks(new WeightedDL(wgts)));
    assertThat(dl.length()).isEqualTo(10);
    long[] drawn = epoch(dl);
    assertThat(drawn).hasSize(1000).doesNotContain(8);
    assertThat(Arrays.stream(drawn).filter(i -> i == 7).count() / 1000.0)
        .isCloseTo(0.5, within(0.06));
    assertThat(epoch(dl)).as("another epoch").isNotEqualTo(drawn);
    Torch.manualSeed(1);
    assertThat(epoch(dl)).as("the same seed").isEqualTo(drawn);
  }

  @Test
  void c45_withoutShufflingAndForPredictionsInOrder() {
    var hooks = new WeightedDL(0, 0, 1);
    var dl = new TfmdDL(pairs(3), ALONE.withBs(2).withHooks(hooks));
    assertThat(epoch(dl)).containsExactly(0, 1, 2);
    var shuffled = dl.with(o -> o.withShuffle(true));
    assertThat(epoch(shuffled)).containsExactly(2, 2, 2);
    assertThat(epoch(shuffled.inOrder())).containsExactly(0, 1, 2);
  }

  @Test
  void c45_weightedDataloaders() {
    var datasets =
        new Datasets<>(
            List.of(0, 1, 2, 3),
            List.of(List.<Transform>of(), List.of()),
            new Splits(new int[] {3, 1}, new int[] {0, 2}));
    // Of the training items and of all items.
    for (var wgts : List.of(new double[] {0, 1}, new double[] {0, 1, 0, 0})) {
      var dls = WeightedDL.dataloaders(datasets, wgts, o -> o.withBs(2).withNumWorkers(0));
      assertThat(epoch((TfmdDL) dls.train())).containsExactly(1, 1);
      assertThat(epoch((TfmdDL) dls.valid())).containsExactly(0, 2);
    }
    var wrong =
        WeightedDL.dataloaders(
            datasets, new double[] {1, 1, 1}, o -> o.withBs(2).withNumWorkers(0));
    assertThatThrownBy(() -> epoch((TfmdDL) wrong.train())).hasMessageContaining("2 items, and 3");
    assertThatThrownBy(() -> new WeightedDL(0, 0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new WeightedDL(1, -1)).hasMessageContaining("0 or more");
  }

  @Test
  void c46_aPartOfTheItems() {
    Torch.manualSeed(1);
    var dl = new TfmdDL(pairs(100), ALONE.withBs(4).withHooks(new PartialDL(10)));
    assertThat(dl.length()).isEqualTo(3);
    assertThat(dl.with(o -> o.withDropLast(true)).length()).isEqualTo(2);
    long[] drawn = epoch(dl);
    assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
    var seen = new HashSet<Long>();
    for (int i = 0; i < 100; i++) for (long one : epoch(dl)) seen.add(one);
    assertThat(seen).as("all items over many epochs").hasSize(100);
    assertThat(epoch(dl.with(o -> o.withDropLast(true)))).hasSize(8);
    assertThat(new TfmdDL(pairs(3), ALONE.withBs(4).withHooks(new PartialDL(10))).length())
        .isEqualTo(1);
  }

  @Test
  void c46_partialDataloaders() {
    var datasets =
        new Datasets<>(
            List.of(0, 1, 2, 3, 4, 5),
            List.of(List.<Transform>of(), List.of()),
            new Splits(new int[] {1, 2, 3, 4}, new int[] {0, 5}));
    var dls = PartialDL.dataloaders(datasets, 3, o -> o.withBs(2).withNumWorkers(0));
    assertThat(dls.train().length()).as("the last batch, of one, is left out").isEqualTo(1);
    assertThat(epoch((TfmdDL) dls.valid())).containsExactly(0, 5);
  }
}
