package torch.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Generator;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;

/// Orders against torch.utils.data of PyTorch 2.13.0.
@ExtendWith(NoLeaks.class)
class SamplerTest {
  private static long[] list(Sampler sampler) {
    var list = new ArrayList<Long>();
    for (long index : sampler) list.add(index);
    return list.stream().mapToLong(Long::longValue).toArray();
  }

  /// torch.manual_seed(42); print(list(RandomSampler(range(10))), list(RandomSampler(range(10))))
  @Test
  void randomOrder() {
    Torch.manualSeed(42);
    assertThat(list(new RandomSampler(10))).containsExactly(4, 2, 8, 9, 1, 7, 0, 3, 5, 6);
    assertThat(list(new RandomSampler(10))).containsExactly(8, 0, 9, 1, 4, 5, 6, 3, 2, 7);
  }

  /// g = torch.Generator().manual_seed(3); s = RandomSampler(range(6), generator=g); print(list(s),
  /// list(s))
  @Test
  void randomOrderOfAGenerator() {
    var sampler = new RandomSampler(6, new Generator().manualSeed(3));
    assertThat(list(sampler)).containsExactly(4, 0, 3, 2, 1, 5);
    assertThat(list(sampler)).containsExactly(4, 2, 3, 5, 0, 1);
  }

  /// torch.manual_seed(5); print(list(RandomSampler(range(10), replacement=True, num_samples=40)))
  @Test
  void withReplacement() {
    Torch.manualSeed(5);
    assertThat(list(new RandomSampler(10).replacement(true).numSamples(40)))
        .containsExactly(
            7, 4, 9, 4, 6, 8, 2, 2, 1, 8, 2, 5, 3, 3, 2, 8, 1, 8, 1, 1, 8, 6, 3, 6, 3, 4, 1, 9, 5,
            0, 6, 9, 4, 5, 4, 5, 6, 9, 7, 0);
  }

  /// torch.manual_seed(5); print(list(RandomSampler(range(4), num_samples=10)))
  @Test
  void moreSamplesThanItems() {
    Torch.manualSeed(5);
    assertThat(list(new RandomSampler(4).numSamples(10)))
        .containsExactly(1, 3, 0, 2, 2, 0, 1, 3, 2, 3);
    assertThatThrownBy(() -> new RandomSampler(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void groups() {
    var all = new BatchSampler(new SequentialSampler(7), 3, false);
    assertThat(all).containsExactly(new long[] {0, 1, 2}, new long[] {3, 4, 5}, new long[] {6});
    assertThat(all.size()).isEqualTo(3);
    var full = new BatchSampler(Sampler.of(6, 5, 4, 3, 2, 1, 0), 3, true);
    assertThat(full).containsExactly(new long[] {6, 5, 4}, new long[] {3, 2, 1});
    assertThat(full.size()).isEqualTo(2);
  }

  /// torch.manual_seed(42); print([s.indices for s in random_split(range(10), [7, 3])], [s.indices
  /// for s in random_split(range(10), [0.5, 0.25, 0.25])])
  @Test
  void randomSplit() throws Exception {
    var data = new TensorDataset(Torch.arange(10));
    Torch.manualSeed(42);
    List<Subset<Tensor[]>> parts = Subset.randomSplit(data, 7, 3);
    assertThat(parts.get(0).indices()).containsExactly(2, 6, 1, 8, 4, 5, 0);
    assertThat(parts.get(1).indices()).containsExactly(9, 3, 7);
    assertThat(parts.get(1).get(2)[0].itemLong()).isEqualTo(7);
    var thirds = Subset.randomSplit(data, null, 0.5, 0.25, 0.25);
    assertThat(thirds.stream().map(Subset::indices))
        .containsExactly(new long[] {3, 5, 8, 9, 4, 6}, new long[] {1, 0}, new long[] {7, 2});
    assertThatThrownBy(() -> Subset.randomSplit(data, 7, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// torch.manual_seed(42); print(list(SubsetRandomSampler([3, 1, 4, 15, 9, 2])),
  /// list(SubsetRandomSampler([3, 1, 4, 15, 9, 2], torch.Generator().manual_seed(7))))
  @Test
  void someIndices() {
    Torch.manualSeed(42);
    long[] indices = {3, 1, 4, 15, 9, 2};
    assertThat(list(new SubsetRandomSampler(indices))).containsExactly(3, 15, 4, 9, 1, 2);
    assertThat(list(new SubsetRandomSampler(indices, new Generator().manualSeed(7))))
        .containsExactly(15, 3, 1, 2, 4, 9);
  }

  /// torch.manual_seed(42); w = [0.1, 0.9, 0.4, 0.7, 3.0, 0.6]; print(list(WeightedRandomSampler(w,
  /// 10)), list(WeightedRandomSampler(w, 5, False)), list(WeightedRandomSampler(w, 6, True,
  /// torch.Generator().manual_seed(1))))
  @Test
  void byWeight() {
    Torch.manualSeed(42);
    double[] w = {0.1, 0.9, 0.4, 0.7, 3.0, 0.6};
    assertThat(list(new WeightedRandomSampler(w, 10)))
        .containsExactly(1, 1, 1, 1, 4, 4, 5, 5, 1, 1);
    assertThat(list(new WeightedRandomSampler(w, 5, false))).containsExactly(4, 1, 5, 0, 3);
    assertThat(
            list(
                new WeightedRandomSampler(
                    Torch.tensor(w, DType.FLOAT64), 6, true, new Generator().manualSeed(1))))
        .containsExactly(1, 2, 2, 2, 4, 1);
    assertThatThrownBy(() -> new WeightedRandomSampler(w, 0)).hasMessageContaining("num_samples=0");
    assertThatThrownBy(() -> new WeightedRandomSampler(Torch.ones(2, 2), 1, true, null))
        .hasMessageContaining("[2, 2]");
  }

  private record Share(
      int n,
      int replicas,
      int rank,
      boolean shuffle,
      long seed,
      boolean dropLast,
      long[] first,
      long[] fourth) {}

  /// s = DistributedSampler(range(n), replicas, rank, shuffle, seed, drop_last); print(list(s));
  /// s.set_epoch(3); print(list(s))
  @Test
  void sharesOfProcesses() {
    Share[] shares = {
      new Share(10, 3, 0, true, 0, false, new long[] {4, 5, 0, 2}, new long[] {6, 7, 1, 4}),
      new Share(10, 3, 2, true, 0, false, new long[] {7, 9, 6, 1}, new long[] {3, 5, 2, 0}),
      new Share(10, 3, 1, true, 5, true, new long[] {4, 3, 2}, new long[] {5, 2, 7}),
      new Share(10, 3, 2, false, 0, false, new long[] {2, 5, 8, 1}, new long[] {2, 5, 8, 1}),
      new Share(10, 3, 2, false, 0, true, new long[] {2, 5, 8}, new long[] {2, 5, 8}),
      new Share(2, 5, 4, false, 0, false, new long[] {0}, new long[] {0}),
      new Share(2, 5, 4, true, 3, false, new long[] {0}, new long[] {0}),
    };
    for (Share s : shares) {
      var sampler = new DistributedSampler(s.n, s.replicas, s.rank, s.shuffle, s.seed, s.dropLast);
      assertThat(list(sampler)).as("%s", s).containsExactly(s.first);
      assertThat(sampler.size()).isEqualTo(s.first.length);
      sampler.setEpoch(3);
      assertThat(list(sampler)).as("%s", s).containsExactly(s.fourth);
    }
    var data = new TensorDataset(Torch.arange(10));
    assertThat(list(new DistributedSampler(data, 3, 0))).containsExactly(4, 5, 0, 2);
    assertThatThrownBy(() -> new DistributedSampler(data, 3, 3))
        .hasMessageContaining("Invalid rank 3, rank should be in the interval [0, 2]");
  }

  /// torch.manual_seed(42); for l in ([0.8, 0.2], [1/3, 1/3, 1/3]): print([s.indices for s in
  /// random_split(range(10), l)])
  @Test
  void randomSplitByFractions() {
    var data = new TensorDataset(Torch.arange(10));
    Torch.manualSeed(42);
    assertThat(Subset.randomSplit(data, 0.8, 0.2).stream().map(Subset::indices))
        .containsExactly(new long[] {2, 6, 1, 8, 4, 5, 0, 9}, new long[] {3, 7});
    assertThat(Subset.randomSplit(data, 1.0 / 3, 1.0 / 3, 1.0 / 3).stream().map(Subset::indices))
        .containsExactly(new long[] {3, 5, 8, 9}, new long[] {4, 6, 1}, new long[] {0, 7, 2});
    assertThatThrownBy(() -> Subset.randomSplit(data, 0.5, 0.4))
        .hasMessageContaining("add up to 1");
  }

  @Test
  void tensorsMustAgree() {
    assertThatThrownBy(() -> new TensorDataset(Torch.ones(3), Torch.ones(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Size mismatch");
  }
}
