package torch.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

  @Test
  void tensorsMustAgree() {
    assertThatThrownBy(() -> new TensorDataset(Torch.ones(3), Torch.ones(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Size mismatch");
  }
}
