package torch.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class DatasetTest {
  private record Numbers(long first, long size) implements Dataset<Long> {
    @Override
    public Long get(long index) {
      return first + index;
    }
  }

  private static <T> List<T> items(Dataset<T> dataset) throws Exception {
    var items = new ArrayList<T>();
    for (long i = 0; i < dataset.size(); i++) items.add(dataset.get(i));
    return items;
  }

  @Test
  void oneAfterAnother() throws Exception {
    var all = new Numbers(0, 3).concat(new Numbers(10, 0)).concat(new Numbers(20, 2));
    assertThat(items(all)).containsExactly(0L, 1L, 2L, 20L, 21L);
    assertThat(all.get(-1)).isEqualTo(21);
    assertThat(new ConcatDataset<>(List.of(new Numbers(0, 3), new Numbers(5, 2))).cumulativeSizes())
        .containsExactly(3, 5);
    for (long beyond : new long[] {5, -6})
      assertThatThrownBy(() -> all.get(beyond)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new ConcatDataset<Long>(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sideBySide() throws Exception {
    var xs = new Numbers(0, 3);
    var ys = new Numbers(10, 3);
    assertThat(StackDataset.of(xs, ys).get(1)).isEqualTo(new Example<>(1L, 11L));
    assertThat(StackDataset.of(xs, ys, xs).get(2)).isEqualTo(List.of(2L, 12L, 2L));
    assertThat(StackDataset.of(Map.of("x", xs, "y", ys)).get(0))
        .isEqualTo(Map.of("x", 0L, "y", 10L));
    assertThatThrownBy(() -> StackDataset.of(xs, new Numbers(0, 4)))
        .hasMessageContaining("Size mismatch between datasets: [3, 4]");
    assertThatThrownBy(StackDataset::of).hasMessageContaining("At least one dataset");
  }

  @Test
  void chained() {
    var closed = new AtomicInteger();
    record Lines(Iterator<Integer> lines, AtomicInteger closed)
        implements Iterator<Integer>, AutoCloseable {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Integer next() {
        return lines.next();
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    }
    IterableDataset<Integer> part = () -> new Lines(List.of(1, 2).iterator(), closed);
    IterableDataset<Integer> none = () -> new Lines(List.<Integer>of().iterator(), closed);
    var chain = part.concat(none).concat(part);
    assertThat(chain).containsExactly(1, 2, 1, 2);
    assertThat(closed.get()).isEqualTo(3);
    assertThatThrownBy(chain::size).isInstanceOf(UnsupportedOperationException.class);
  }

  /// Batches gathered in one go are those that stacking single items makes.
  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void gatheredBatchesAreStackedOnes(int workers) {
    var weight = Torch.arange(10).to(DType.FLOAT32).requiresGrad_();
    var data = new TensorDataset(Torch.arange(20).reshape(10, 2), weight);
    var parts = Subset.randomSplit(data, 0.7, 0.3);
    var options = DataLoader.options().batchSize(3).numWorkers(workers);
    for (Dataset<Tensor[]> each :
        List.of(data, parts.get(0), new Subset<>(parts.get(0), 4, 0, 2))) {
      var gathered = DataLoader.of(each, options).iterator();
      var stacked = new DataLoader<>(each, Collate.arrays(), options).iterator();
      while (stacked.hasNext()) {
        Tensor[] a = gathered.next();
        Tensor[] b = stacked.next();
        assertThat(a[0].equal(b[0]) && a[1].equal(b[1])).isTrue();
        assertThat(a[1].requiresGrad()).isTrue();
      }
      assertThat(gathered.hasNext()).isFalse();
    }
    DataLoader.of(parts.get(1), 3).iterator().next()[1].sum().backward();
    assertThat(weight.grad().sum().item()).isEqualTo(3);
  }

  @Test
  void anIndexBeyondTheEndIsNamed() {
    var loader =
        DataLoader.of(
            new TensorDataset(Torch.arange(3)),
            DataLoader.options().batchSize(2).sampler(Sampler.of(0, 3)));
    assertThatThrownBy(() -> loader.iterator().next())
        .isInstanceOf(DataLoaderException.class)
        .hasMessageContaining("item 3 ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void severalItemsAtOnce(int workers) {
    var calls = new AtomicInteger();
    final class Rows implements BatchedDataset<Tensor> {
      @Override
      public long size() {
        return 10;
      }

      @Override
      public Tensor get(long index) {
        throw new AssertionError("not one by one");
      }

      @Override
      public List<Tensor> getItems(long... indices) {
        calls.incrementAndGet();
        if (indices[0] == 8) return List.of();
        return Arrays.stream(indices).mapToObj(i -> Torch.tensor(i).add(1)).toList();
      }
    }
    var batches =
        DataLoader.of(new Rows(), DataLoader.options().batchSize(4).numWorkers(workers)).iterator();
    assertThat(batches.next().toLongArray()).containsExactly(1, 2, 3, 4);
    assertThat(batches.next().toLongArray()).containsExactly(5, 6, 7, 8);
    assertThatThrownBy(batches::next).hasMessageContaining("0 items for 2 indices");
    assertThat(calls.get()).isEqualTo(3);
  }

  private record Picture(Tensor pixels, long label) {}

  private record Pictures(long size) implements Dataset<Picture> {
    @Override
    public Picture get(long index) {
      return new Picture(Torch.full(new long[] {2}, (double) index).mul(2), index);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void recordsOfTheUser(int workers) {
    var options = DataLoader.options().batchSize(2).numWorkers(workers);
    TensorScope.run(
        () -> {
          var fields =
              new DataLoader<>(
                  new Pictures(4), Collate.fields(Picture::pixels, Picture::label), options);
          var sums = new ArrayList<Double>();
          for (Tensor[] batch : fields) {
            assertThat(batch[0].shape()).containsExactly(2, 2);
            assertThat(batch[1].dtype()).isEqualTo(DType.INT64);
            sums.add(batch[0].sum().item() + batch[1].sum().item());
          }
          assertThat(sums).containsExactly(5.0, 25.0);
          // Nobody has told where the tensors are; they live on all the same.
          var seen = new ArrayList<Picture>();
          for (List<Picture> batch : new DataLoader<>(new Pictures(4), Collate.none(), options))
            seen.addAll(batch);
          assertThat(seen.stream().map(p -> p.pixels.sum().item()))
              .containsExactly(0.0, 4.0, 8.0, 12.0);
        });
    assertThatThrownBy(() -> DataLoader.of(new Pictures(4), options).iterator().next())
        .hasMessageContaining("Picture")
        .hasMessageContaining("Collate.fields");
  }

  private record Pairs(long size) implements Dataset<Example<Tensor, Long>> {
    @Override
    public Example<Tensor, Long> get(long index) {
      return new Example<>(Torch.ones(3), index);
    }
  }

  @Test
  void pairsOfATensorAndANumber() {
    for (var batch : DataLoader.ofExamples(new Pairs(4), DataLoader.options().batchSize(4))) {
      assertThat(batch.x().shape()).containsExactly(4, 3);
      assertThat(batch.y().toLongArray()).containsExactly(0, 1, 2, 3);
    }
    assertThatThrownBy(() -> DataLoader.of(new Pairs(4), 2).iterator().next())
        .hasMessageContaining("Example<Tensor, Long>")
        .hasMessageContaining("DataLoader.ofExamples");
  }

  @Test
  void singleItems() {
    assertThat(DataLoader.unbatched(new Numbers(0, 3), DataLoader.options()))
        .containsExactly(0L, 1L, 2L);
    IterableDataset<String> words = () -> Stream.of("a", "b").iterator();
    assertThat(DataLoader.unbatched(words, DataLoader.options())).containsExactly("a", "b");
  }

  /// class It(IterableDataset): def __iter__(self): i = get_worker_info(); a, n = (0, 1) if i is
  /// None else (i.id, i.num_workers) return iter(range(a, 11, n)) [b.tolist() for b in
  /// DataLoader(It(), batch_size=2, num_workers=w, drop_last=d)]
  @Test
  void workersThatShareAStream() {
    IterableDataset<Long> parts =
        () -> {
          var worker = WorkerInfo.current().orElseThrow();
          return LongStream.iterate(worker.id(), i -> i < 11, i -> i + worker.numWorkers())
              .iterator();
        };
    var expected =
        Map.of(
            0, "[[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10]]",
            1, "[[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10]]",
            2, "[[0, 2], [1, 3], [4, 6], [5, 7], [8, 10], [9]]",
            3, "[[0, 3], [1, 4], [2, 5], [6, 9], [7, 10], [8]]");
    expected.forEach(
        (workers, batches) -> {
          var options = DataLoader.options().batchSize(2).numWorkers(workers);
          assertThat(batches(parts, options)).isEqualTo(batches);
          assertThat(batches(parts, options.dropLast(true)))
              .isEqualTo(batches.replaceFirst(", \\[\\d+\\]\\]$", "]"));
        });
    // Who asks only while reading reads all there is.
    IterableDataset<Long> late =
        () ->
            IntStream.range(0, 6)
                .filter(i -> i % WorkerInfo.current().orElseThrow().numWorkers() == 0)
                .asLongStream()
                .iterator();
    assertThat(batches(late, DataLoader.options().batchSize(3).numWorkers(2)))
        .isEqualTo("[[0, 1, 2], [3, 4, 5]]");
  }

  private static String batches(IterableDataset<Long> data, DataLoader.Options options) {
    var batches = new ArrayList<String>();
    for (Tensor batch : new DataLoader<>(data, Collate.numbers(), options))
      batches.add(Arrays.toString(batch.toLongArray()));
    return batches.toString();
  }

  @Test
  void lengths() {
    IterableDataset<Long> sized =
        new IterableDataset<>() {
          @Override
          public long size() {
            return 7;
          }

          @Override
          public Iterator<Long> iterator() {
            return LongStream.range(0, 7).iterator();
          }
        };
    var options = DataLoader.options().batchSize(2);
    assertThat(new DataLoader<>(sized, Collate.numbers(), options).size()).isEqualTo(4);
    assertThat(new DataLoader<>(sized, Collate.numbers(), options.dropLast(true)).size())
        .isEqualTo(3);
    assertThat(DataLoader.of(new Numbers(0, 7), options.dropLast(true)).size()).isEqualTo(3);
    assertThat(
            DataLoader.of(
                    new Numbers(0, 7),
                    DataLoader.options().batchSampler(List.of(new long[] {1}, new long[] {2})))
                .size())
        .isEqualTo(2);
  }
}
