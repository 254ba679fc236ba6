package torch.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torch.DType;
import torch.Generator;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
@Timeout(60)
class DataLoaderTest {
  /// Items of the form `value of i`, read by a function.
  private record Items<T>(long size, Reader<T> reader) implements Dataset<T> {
    interface Reader<T> {
      T read(long index) throws Exception;
    }

    @Override
    public T get(long index) throws Exception {
      return reader.read(index);
    }
  }

  private static Items<Tensor> squares(long size) {
    return new Items<>(size, i -> Torch.tensor((double) i).pow(2));
  }

  private static List<List<Long>> epoch(DataLoader<?, Tensor[]> loader) {
    var batches = new ArrayList<List<Long>>();
    for (Tensor[] batch : loader)
      batches.add(Arrays.stream(batch[0].toLongArray()).boxed().toList());
    return batches;
  }

  private static long workersAlive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("torch-data-"))
        .count();
  }

  /// The collector finds what was forgotten.
  @AfterEach
  void awaitForgotten() throws InterruptedException {
    for (int i = 0; i < 500 && workersAlive() > 0; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(workersAlive()).isZero();
  }

  /// torch.manual_seed(42); dl = DataLoader(TensorDataset(torch.arange(10)), batch_size=4,
  /// shuffle=True); print([[b[0].tolist() for b in dl] for _ in range(2)])
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8})
  void ordersAreThoseOfPython(int workers) {
    Torch.manualSeed(42);
    var loader =
        DataLoader.of(
            new TensorDataset(Torch.arange(10)),
            DataLoader.options().batchSize(4).shuffle(true).numWorkers(workers));
    assertThat(loader.size()).isEqualTo(3);
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(8L, 0L, 9L, 1L), List.of(4L, 5L, 6L, 3L), List.of(2L, 7L)));
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(4L, 6L, 9L, 3L), List.of(7L, 5L, 2L, 0L), List.of(1L, 8L)));
  }

  /// g = torch.Generator().manual_seed(3); dl = DataLoader(TensorDataset(torch.arange(10)),
  /// batch_size=4, shuffle=True, generator=g)
  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void ordersOfAGeneratorAreThoseOfPython(int workers) {
    var options =
        DataLoader.options()
            .batchSize(4)
            .shuffle(true)
            .numWorkers(workers)
            .generator(new Generator().manualSeed(3));
    var loader = DataLoader.of(new TensorDataset(Torch.arange(10)), options);
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(7L, 4L, 2L, 9L), List.of(1L, 5L, 0L, 8L), List.of(6L, 3L)));
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(1L, 2L, 0L, 5L), List.of(9L, 4L, 8L, 3L), List.of(6L, 7L)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8})
  void randomItemsAreTheSameForAnyNumberOfWorkers(int workers) {
    var data =
        new Items<>(
            20,
            i -> {
              WorkerInfo info = WorkerInfo.current().orElseThrow();
              if (i % 3 == 0) Thread.sleep(1);
              return new Tensor[] {
                Torch.randint(1000, new long[] {1}, info.generator())
                    .to(DType.INT64)
                    .add(info.random().nextInt(1000))
              };
            });
    Torch.manualSeed(1);
    var loader =
        DataLoader.of(data, DataLoader.options().batchSize(3).shuffle(true).numWorkers(workers));
    var first = epoch(loader);
    Torch.manualSeed(1);
    assertThat(epoch(DataLoader.of(data, DataLoader.options().batchSize(3).shuffle(true))))
        .isEqualTo(first);
    assertThat(epoch(loader)).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void batchesBelongToTheConsumersScope(int workers) {
    var loader = DataLoader.of(squares(10), DataLoader.options().batchSize(5).numWorkers(workers));
    for (int round = 0; round < 3; round++) {
      var kept = new ArrayList<Tensor>();
      try (var scope = new TensorScope()) {
        for (Tensor batch : loader) kept.add(batch);
        assertThat(kept.get(1).toDoubleArray()).containsExactly(25, 36, 49, 64, 81);
      }
      assertThat(kept).allMatch(Tensor::isClosed);
    }
    assertThat(workersAlive()).isZero();
  }

  /// What the dataset owns is not the consumer's to release.
  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void tensorsOfTheDatasetStayItsOwn(int workers) {
    Tensor owned = Torch.ones(3).keep();
    var data = new Items<>(4, _ -> owned);
    var loader =
        new DataLoader<>(
            data, Collate.none(), DataLoader.options().batchSize(2).numWorkers(workers));
    TensorScope.run(
        () -> {
          for (List<Tensor> batch : loader) assertThat(batch.getFirst().sum().item()).isEqualTo(3);
        });
    assertThat(owned.isClosed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void aFailureNamesTheItem(int workers) {
    var data =
        new Items<>(
            100,
            i -> {
              if (i == 37) throw new IOException("broken picture");
              return Torch.tensor((double) i);
            });
    var loader = DataLoader.of(data, DataLoader.options().batchSize(10).numWorkers(workers));
    var seen = new ArrayList<Tensor>();
    assertThatThrownBy(() -> loader.forEach(seen::add))
        .isInstanceOf(DataLoaderException.class)
        .hasMessageContaining("item 37")
        .hasMessageContaining("broken picture")
        .hasCauseInstanceOf(IOException.class)
        .satisfies(e -> assertThat(((DataLoaderException) e).index()).isEqualTo(37));
    assertThat(seen).hasSize(3);
    assertThat(workersAlive()).isZero();
  }

  @Test
  void aBatchThatCannotBeMadeIsReported() {
    var data = new Items<>(4, i -> Torch.ones(i));
    var loader = DataLoader.of(data, DataLoader.options().batchSize(2).numWorkers(1));
    assertThatThrownBy(() -> loader.forEach(_ -> {}))
        .isInstanceOf(DataLoaderException.class)
        .hasMessageContaining("making a batch of 2 items failed")
        .hasMessageContaining("stack");
    var numbers = new Items<>(4, i -> i);
    assertThatThrownBy(() -> DataLoader.of(numbers, DataLoader.options()).forEach(_ -> {}))
        .hasMessageContaining("Collate.numbers()");
  }

  @Test
  void anEpochCanBeLeftInTheMiddle() {
    Torch.collect();
    long before = Torch.liveTensors();
    var read = new AtomicInteger();
    var data =
        new Items<>(
            10_000,
            i -> {
              read.incrementAndGet();
              return Torch.tensor((double) i);
            });
    var loader = DataLoader.of(data, DataLoader.options().batchSize(2).numWorkers(3));
    for (int round = 0; round < 5; round++) {
      TensorScope.run(
          () -> {
            try (var batches = loader.iterator()) {
              for (int i = 0; i < 3; i++) batches.next();
            }
          });
      assertThat(workersAlive()).isZero();
    }
    assertThat(read.get()).as("no worker runs far ahead").isLessThan(5 * 2 * (3 + 6 + 3 + 1));
    NoLeaks.assertNothingLeaked(before);
  }

  @Test
  void aForgottenEpochEndsByItself() throws InterruptedException {
    beginAndForget(DataLoader.of(squares(1000), DataLoader.options().numWorkers(2)));
    awaitForgotten();
  }

  /// A method of its own, so that no frame holds the iterator any more.
  private static void beginAndForget(DataLoader<Tensor, Tensor> loader) {
    for (var _ : loader) break;
  }

  @Test
  void workersUseOneThreadForAnOperator() throws InterruptedException {
    int before = Torch.getNumThreads();
    Torch.setNumThreads(2);
    try {
      var seen = ConcurrentHashMap.<Integer>newKeySet();
      var data =
          new Items<>(
              8,
              i -> {
                seen.add(Torch.getNumThreads());
                return Torch.tensor((double) i);
              });
      try (var batches = DataLoader.of(data, DataLoader.options().numWorkers(2)).iterator()) {
        var others = ConcurrentHashMap.<Integer>newKeySet();
        Thread.ofPlatform().start(() -> others.add(Torch.getNumThreads())).join();
        assertThat(others).as("threads started later").containsExactly(2);
        while (batches.hasNext()) batches.next();
      }
      assertThat(seen).containsExactly(1);
      assertThat(Torch.getNumThreads()).isEqualTo(2);
    } finally {
      Torch.setNumThreads(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void iterableDatasetsKeepTheirOrder(int workers) {
    IterableDataset<Tensor> data =
        () -> IntStream.range(0, 10).mapToObj(i -> Torch.tensor(i)).iterator();
    var loader = DataLoader.of(data, DataLoader.options().batchSize(4).numWorkers(workers));
    var rows = new ArrayList<List<Long>>();
    for (Tensor batch : loader) rows.add(Arrays.stream(batch.toLongArray()).boxed().toList());
    assertThat(rows)
        .isEqualTo(List.of(List.of(0L, 1L, 2L, 3L), List.of(4L, 5L, 6L, 7L), List.of(8L, 9L)));
    var full =
        DataLoader.of(data, DataLoader.options().batchSize(4).dropLast(true).numWorkers(workers));
    assertThat(full).hasSize(2);
  }

  @Test
  void iteratorsOfIterableDatasetsAreClosed() {
    var closed = new AtomicInteger();
    final class Lines implements Iterator<Tensor>, AutoCloseable {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Tensor next() {
        return Torch.ones(1);
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    }
    IterableDataset<Tensor> data = Lines::new;
    for (int workers : new int[] {0, 2}) {
      try (var batches = DataLoader.of(data, DataLoader.options().numWorkers(workers)).iterator()) {
        batches.next();
      }
    }
    assertThat(closed.get()).isEqualTo(2);
  }

  private record Picture(Tensor pixels, String file) implements TensorHolder {
    @Override
    public List<?> parts() {
      return List.of(pixels);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void typesOfTheUser(int workers) {
    var data = new Items<>(4, i -> new Picture(Torch.ones(i + 1).mul(2), i + ".png"));
    var loader =
        new DataLoader<>(
            data, Collate.none(), DataLoader.options().batchSize(2).numWorkers(workers));
    var sums = new ArrayList<String>();
    for (List<Picture> batch : loader)
      for (Picture picture : batch) sums.add(picture.file + "=" + picture.pixels.sum().item());
    assertThat(sums).containsExactly("0.png=2.0", "1.png=4.0", "2.png=6.0", "3.png=8.0");
  }

  @Test
  void examplesAreCollatedByType() {
    var data = new Items<>(4, i -> new Example<>(Torch.ones(2), i));
    var loader =
        new DataLoader<>(
            data,
            Collate.examples(Collate.tensors(), Collate.numbers()),
            DataLoader.options().batchSize(4).numWorkers(1));
    for (Example<Tensor, Tensor> batch : loader) {
      assertThat(batch.x().shape()).containsExactly(4, 2);
      assertThat(batch.y().toLongArray()).containsExactly(0, 1, 2, 3);
    }
  }

  @Test
  void collatesByPythonsRules() {
    assertThat(((Tensor) Collate.any(List.of(1, 2))).dtype()).isEqualTo(DType.INT64);
    assertThat(((Tensor) Collate.any(List.of(1.5, 2.5))).dtype()).isEqualTo(DType.FLOAT64);
    assertThat(((Tensor) Collate.any(List.of(1.5f))).dtype()).isEqualTo(DType.FLOAT32);
    assertThat(((Tensor) Collate.any(List.of(true, false))).toBooleanArray())
        .containsExactly(true, false);
    assertThat(Collate.any(List.of("a", "b"))).isEqualTo(List.of("a", "b"));
    assertThat(((Tensor) Collate.any(List.of(new float[] {1, 2}, new float[] {3, 4}))).shape())
        .containsExactly(2, 2);
    var map = (Map<?, ?>) Collate.any(List.of(Map.of("x", 1, "n", "a"), Map.of("x", 2, "n", "b")));
    assertThat(((Tensor) map.get("x")).toLongArray()).containsExactly(1, 2);
    var list = (List<?>) Collate.any(List.of(List.of(1, "a"), List.of(2, "b")));
    assertThat(((Tensor) list.get(0)).toLongArray()).containsExactly(1, 2);
    assertThat(list.get(1)).isEqualTo(List.of("a", "b"));
    var pair =
        (Example<?, ?>)
            Collate.any(List.of(new Example<>(Torch.ones(3), 1), new Example<>(Torch.ones(3), 0)));
    assertThat(((Tensor) pair.x()).shape()).containsExactly(2, 3);
    assertThatThrownBy(() -> Collate.any(List.of(List.of(1), List.of(1, 2))))
        .hasMessageContaining("equal size");
    assertThatThrownBy(() -> Collate.any(List.of(new Object())))
        .hasMessageContaining("pass a collate function");
    assertThatThrownBy(() -> Collate.any(List.of(1, "a"))).hasMessageContaining("both");
  }

  @Test
  void optionsThatExcludeOneAnother() {
    var data = squares(4);
    assertThatThrownBy(
            () ->
                DataLoader.of(
                    data, DataLoader.options().shuffle(true).sampler(new SequentialSampler(4))))
        .hasMessageContaining("mutually exclusive");
    assertThatThrownBy(() -> DataLoader.of(data, DataLoader.options().batchSize(0)))
        .hasMessageContaining("batch_size");
    assertThatThrownBy(() -> DataLoader.of(data, DataLoader.options().numWorkers(-1)))
        .hasMessageContaining("num_workers");
    assertThatThrownBy(() -> DataLoader.of(data, DataLoader.options().timeout(-1)))
        .hasMessageContaining("timeout");
    assertThatThrownBy(() -> DataLoader.of(data, DataLoader.options().timeout(1)))
        .hasMessageContaining("timeout option needs num_workers > 0");
    assertThatThrownBy(() -> DataLoader.of(data, DataLoader.options().prefetchFactor(2)))
        .hasMessageContaining("prefetch_factor option needs");
    assertThatThrownBy(() -> DataLoader.of(data, DataLoader.options().persistentWorkers(true)))
        .hasMessageContaining("persistent_workers option needs");
    assertThatThrownBy(
            () -> DataLoader.of(data, DataLoader.options().batchSize(2).batchSampler(List.of())))
        .hasMessageContaining("batch_sampler option is mutually exclusive");
    IterableDataset<Tensor> iterable = () -> Stream.<Tensor>empty().iterator();
    assertThatThrownBy(() -> DataLoader.of(iterable, DataLoader.options().shuffle(true)))
        .hasMessageContaining("own order");
    assertThatThrownBy(() -> DataLoader.of(iterable, DataLoader.options()).size())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void batchesOfTheCallersChoice() {
    var loader =
        new DataLoader<>(
            squares(4),
            List.of(new long[] {3}, new long[] {1, 2}),
            Collate.tensors(),
            DataLoader.options().numWorkers(1));
    var sizes = new ArrayList<Long>();
    for (Tensor batch : loader) sizes.add(batch.size(0));
    assertThat(sizes).containsExactly(1L, 2L);
  }

  /// torch.manual_seed(3); dl = DataLoader(TensorDataset(torch.arange(10)), batch_size=4,
  /// shuffle=True, num_workers=2, persistent_workers=True); print([[b[0].tolist() for b in dl] for
  /// _ in range(3)])
  @Test
  void persistentWorkersLiveAsLongAsTheLoader() throws InterruptedException {
    Torch.manualSeed(3);
    var starts = new AtomicInteger();
    var loader =
        DataLoader.of(
            new TensorDataset(Torch.arange(10)),
            DataLoader.options()
                .batchSize(4)
                .shuffle(true)
                .numWorkers(2)
                .persistentWorkers(true)
                .workerInitFn(_ -> starts.incrementAndGet()));
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(6L, 2L, 0L, 1L), List.of(8L, 3L, 5L, 4L), List.of(7L, 9L)));
    assertThat(workersAlive()).isEqualTo(2);
    assertThat(epoch(loader))
        .isEqualTo(List.of(List.of(7L, 5L, 3L, 1L), List.of(4L, 2L, 8L, 9L), List.of(6L, 0L)));
    var left = loader.iterator();
    left.next();
    assertThat(epoch(loader)).hasSize(3);
    assertThatThrownBy(left::next).hasMessageContaining("another epoch");
    assertThat(starts.get()).isEqualTo(2);
    left = null;
    loader = null;
    awaitForgotten();
  }

  /// Items of other persistent epochs get other random numbers, the same for any number of workers.
  @Test
  void persistentWorkersDrawAnew() {
    var data =
        new Items<>(6, _ -> new Tensor[] {Torch.tensor(WorkerInfo.current().orElseThrow().seed())});
    var results = new ArrayList<List<List<Long>>>();
    for (int workers : new int[] {1, 3}) {
      Torch.manualSeed(1);
      var loader =
          DataLoader.of(data, DataLoader.options().numWorkers(workers).persistentWorkers(true));
      results.add(epoch(loader));
      results.add(epoch(loader));
    }
    assertThat(results.get(0)).isEqualTo(results.get(2)).isNotEqualTo(results.get(1));
    assertThat(results.get(1)).isEqualTo(results.get(3));
  }

  @Test
  void batchesMayComeAsTheyAreReady() throws InterruptedException {
    var first = new java.util.concurrent.CountDownLatch(1);
    var data =
        new Items<>(
            6,
            i -> {
              if (i == 0) first.await();
              return Torch.tensor((double) i);
            });
    var options = DataLoader.options().numWorkers(2).inOrder(false);
    var seen = new ArrayList<Double>();
    try (var batches = DataLoader.of(data, options).iterator()) {
      for (int i = 0; i < 5; i++) seen.add(batches.next().item());
      first.countDown();
      while (batches.hasNext()) seen.add(batches.next().item());
    }
    assertThat(seen).endsWith(0.0).containsExactlyInAnyOrder(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
    IterableDataset<Tensor> stream = () -> IntStream.range(0, 9).mapToObj(Torch::tensor).iterator();
    assertThat(DataLoader.of(stream, options)).hasSize(9);
  }

  @Test
  void aWorkerThatTakesTooLong() {
    var stuck = new java.util.concurrent.CountDownLatch(1);
    var data =
        new Items<>(
            4,
            i -> {
              if (i == 1) stuck.await();
              return Torch.tensor((double) i);
            });
    var loader = DataLoader.of(data, DataLoader.options().numWorkers(1).timeout(0.05));
    var batches = loader.iterator();
    assertThat(batches.next().item()).isZero();
    assertThatThrownBy(batches::next)
        .isInstanceOf(DataLoaderException.class)
        .hasMessageContaining("timed out after 0.05 seconds")
        .satisfies(e -> assertThat(((DataLoaderException) e).isTimeout()).isTrue());
    assertThat(batches.hasNext()).isFalse();
    stuck.countDown();
    batches.close();
  }

  @Test
  void workersAreMadeReady() {
    var seen = ConcurrentHashMap.<String>newKeySet();
    var options =
        DataLoader.options()
            .numWorkers(2)
            .workerInitFn(
                id -> {
                  var info = WorkerInfo.current().orElseThrow();
                  seen.add(id + "=" + info.id() + " of " + info.numWorkers());
                  assertThat(info.dataset()).isInstanceOf(Items.class);
                });
    assertThat(DataLoader.of(squares(4), options)).hasSize(4);
    assertThat(seen).containsExactlyInAnyOrder("0=0 of 2", "1=1 of 2");
    var unfit =
        options.workerInitFn(
            _ -> {
              throw new IllegalStateException("no licence");
            });
    assertThatThrownBy(() -> DataLoader.of(squares(4), unfit).iterator().next())
        .isInstanceOf(DataLoaderException.class)
        .hasMessageContaining("workerInitFn failed in worker")
        .hasMessageContaining("no licence");
    assertThat(workersAlive()).isZero();
  }

  @Test
  void anInterruptEndsTheWait() {
    var stuck = new java.util.concurrent.CountDownLatch(1);
    var data =
        new Items<>(
            4,
            _ -> {
              stuck.await();
              return Torch.ones(1);
            });
    for (int workers : new int[] {0, 1}) {
      var batches = DataLoader.of(data, DataLoader.options().numWorkers(workers)).iterator();
      Thread.currentThread().interrupt();
      assertThatThrownBy(batches::next).hasRootCauseInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
    stuck.countDown();
  }

  /// Without an accelerator there is nothing to pin for; with one, the numbers are the same.
  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void pinnedAndOnADevice(int workers) {
    boolean cuda = Torch.deviceCount(torch.DeviceType.CUDA) > 0;
    var device = cuda ? torch.Device.of("cuda:0") : torch.Device.CPU;
    var options = DataLoader.options().batchSize(2).numWorkers(workers).pinMemory(true);
    var data = new Items<>(4, i -> new Example<>(Torch.ones(i % 2 + 1), Map.of("n", List.of(i))));
    var loader = new DataLoader<>(data, items -> items.getFirst(), options.device(device));
    for (var batch : loader) {
      assertThat(batch.x().device()).isEqualTo(device);
      assertThat(batch.x().sum().item()).isEqualTo(1);
      assertThat(batch.y().get("n").getFirst() % 2).isZero();
    }
    for (var batch : DataLoader.of(new TensorDataset(Torch.arange(4)), options))
      assertThat(batch[0].isPinned()).isEqualTo(cuda);
  }

  /// The workers outnumber the cores; epochs end anywhere, some by close(), some by being
  /// forgotten.
  @Test
  void aHundredEpochsLeftInTheMiddle() throws InterruptedException {
    Torch.collect();
    long before = Torch.liveTensors();
    var random = new java.util.Random(5);
    var data =
        new Items<>(
            200,
            i -> {
              double x = WorkerInfo.current().orElseThrow().random().nextDouble();
              return new Tensor[] {Torch.tensor(i).mul(1000).add((long) (1000 * x))};
            });
    var lengths = random.ints(100, 0, 30).toArray();
    List<List<List<Long>>> expected = null;
    for (int workers : new int[] {0, 1, 2, 8}) {
      Torch.manualSeed(7);
      var loader =
          DataLoader.of(data, DataLoader.options().batchSize(7).shuffle(true).numWorkers(workers));
      var seen = new ArrayList<List<List<Long>>>();
      for (int round = 0; round < lengths.length; round++) {
        int length = lengths[round];
        boolean close = round % 4 != 0;
        seen.add(
            TensorScope.run(
                () -> {
                  var epoch = new ArrayList<List<Long>>();
                  var batches = loader.iterator();
                  while (epoch.size() < length && batches.hasNext())
                    epoch.add(Arrays.stream(batches.next()[0].toLongArray()).boxed().toList());
                  if (close) batches.close();
                  return epoch;
                }));
      }
      if (expected == null) expected = seen;
      assertThat(seen).as("%d workers", workers).isEqualTo(expected);
    }
    awaitForgotten();
    NoLeaks.assertNothingLeaked(before);
  }
}
