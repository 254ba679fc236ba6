package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.data.Dataset;
import torch.data.IterableDataset;
import torch.data.TensorDataset;

@ExtendWith(NoLeaks.class)
class TfmdDLTest {
  private static final LoaderOptions ALONE = LoaderOptions.DEFAULT.withNumWorkers(0);

  /// `(i, 10 i)` for each number below `n`.
  private static List<Object[]> pairs(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Object[] {i, 10 * i}).toList();
  }

  /// The inputs of each batch.
  private static List<List<Long>> inputs(TfmdDL loader) {
    var all = new ArrayList<List<Long>>();
    try (var batches = loader.iterator()) {
      while (true)
        try (var _ = new TensorScope()) {
          if (!batches.hasNext()) return all;
          all.add(LongStream.of(batches.next().xb()[0].toLongArray()).boxed().toList());
        }
    }
  }

  private static List<Long> flat(TfmdDL loader) {
    return inputs(loader).stream().flatMap(List::stream).toList();
  }

  // ---- D-01 -------------------------------------------------------------------------------------

  @Test
  void d01_lengths() {
    for (int n : new int[] {0, 1, 7, 8, 9}) {
      var loader = new TfmdDL(pairs(n), ALONE.withBs(4));
      assertThat(loader.length()).isEqualTo((n + 3) / 4);
      assertThat(loader.with(o -> o.withDropLast(true)).length()).isEqualTo(n / 4);
      assertThat(inputs(loader)).hasSize(loader.length());
      assertThat(inputs(loader.with(o -> o.withDropLast(true)))).hasSize(n / 4);
    }
  }

  @Test
  void d01_theFirstN() {
    var loader = new TfmdDL(pairs(10), ALONE.withBs(2).withN(5));
    assertThat(inputs(loader)).containsExactly(List.of(0L, 1L), List.of(2L, 3L), List.of(4L));
    assertThat(loader.length()).isEqualTo(3);
    assertThat(loader.n()).isEqualTo(5);
    // Predictions are of all.
    assertThat(flat(loader.inOrder())).hasSize(10);
  }

  @Test
  void d01_itemsThatAreBatches() {
    var batches = List.of(new float[] {1, 2, 3}, new float[] {4, 5});
    var loader = new TfmdDL(batches, ALONE.withoutBatches());
    assertThat(loader.length()).isEqualTo(2);
    try (var _ = new TensorScope();
        var epoch = loader.iterator()) {
      assertThat(epoch.next().xb()[0].toFloatArray()).containsExactly(1, 2, 3);
      assertThat(epoch.next().xb()[0].toFloatArray()).containsExactly(4, 5);
      assertThat(epoch.hasNext()).isFalse();
    }
  }

  @Test
  void d01_aStreamIsNotShuffled() {
    IterableDataset<Integer> stream = () -> List.of(1, 2).iterator();
    assertThatThrownBy(() -> new TfmdDL(stream, ALONE.withShuffle(true)))
        .hasMessageContaining("cannot be shuffled");
    assertThatThrownBy(() -> ALONE.withBs(0)).hasMessageContaining("withoutBatches");
    assertThatThrownBy(() -> ALONE.withNumWorkers(-1)).hasMessageContaining("-1");
  }

  // ---- D-02 -------------------------------------------------------------------------------------

  @Test
  void d02_stepsInTheirOrder() {
    var log = Collections.synchronizedList(new ArrayList<String>());
    class Logged extends DlHooks {
      @Override
      protected void beforeIter(TfmdDL dl) {
        log.add("before_iter");
      }

      @Override
      protected void afterIter(TfmdDL dl) {
        log.add("after_iter");
      }

      @Override
      protected long[] getIdxs(TfmdDL dl) {
        log.add("get_idxs");
        return super.getIdxs(dl);
      }

      @Override
      protected long[] shuffleFn(TfmdDL dl, long[] idxs) {
        log.add("shuffle_fn");
        return new long[] {2, 0};
      }

      @Override
      protected List<long[]> sample(TfmdDL dl, long[] idxs) {
        log.add("sample " + Arrays.toString(idxs));
        return super.sample(dl, idxs);
      }

      @Override
      protected Object createItem(TfmdDL dl, long index) throws Exception {
        log.add("create_item " + index);
        return super.createItem(dl, index);
      }

      @Override
      protected Object[] doBatch(TfmdDL dl, List<?> samples, Pipeline beforeBatch) {
        log.add("do_batch");
        return super.doBatch(dl, samples, beforeBatch);
      }

      @Override
      protected Object[] createBatch(TfmdDL dl, List<?> samples) {
        log.add("create_batch");
        return super.createBatch(dl, samples);
      }
    }
    var loader =
        new TfmdDL(
            List.of(1f, 2f, 3f),
            ALONE
                .withBs(2)
                .withShuffle(true)
                .withHooks(new Logged())
                .withAfterItem(logging(log, "after_item", Float.class))
                .withBeforeBatch(logging(log, "before_batch", List.class))
                .withAfterBatch(logging(log, "after_batch", Tensor.class)));
    try (var _ = new TensorScope();
        var epoch = loader.iterator()) {
      assertThat(epoch.next().xb()[0].toFloatArray()).containsExactly(3, 1);
      assertThat(epoch.hasNext()).isFalse();
    }
    assertThat(log)
        .containsExactly(
            "before_iter",
            "get_idxs",
            "shuffle_fn",
            "sample [2, 0]",
            "create_item 2",
            "after_item",
            "create_item 0",
            "after_item",
            "do_batch",
            "before_batch",
            "create_batch",
            "after_batch",
            "after_iter");
  }

  private static <T> Transform logging(List<String> log, String name, Class<T> type) {
    return Transform.of(
        type,
        x -> {
          log.add(name);
          return x;
        });
  }

  @Test
  void d02_anEpochOfAnotherSize() {
    class Twice extends DlHooks {
      @Override
      protected long epochSize(TfmdDL dl) {
        return 2L * dl.n();
      }

      @Override
      protected long[] getIdxs(TfmdDL dl) {
        return LongStream.range(0, epochSize(dl)).map(i -> i / 2).toArray();
      }
    }
    var loader = new TfmdDL(pairs(3), ALONE.withBs(4).withHooks(new Twice()));
    assertThat(loader.length()).isEqualTo(2);
    assertThat(flat(loader)).containsExactly(0L, 0L, 1L, 1L, 2L, 2L);
    // Predictions are of the dataset's items.
    assertThat(flat(loader.inOrder())).containsExactly(0L, 1L, 2L);
    assertThat(loader.inOrder().length()).isEqualTo(1);
  }

  // ---- D-03 -------------------------------------------------------------------------------------

  @Test
  void d03_theSameBatchesForAnyNumberOfWorkers() {
    var orders = new HashSet<List<List<Long>>>();
    for (int workers : new int[] {0, 1, 2, 5}) {
      Torch.manualSeed(9);
      orders.add(
          inputs(new TfmdDL(pairs(33), ALONE.withBs(4).withShuffle(true).withNumWorkers(workers))));
    }
    assertThat(orders).hasSize(1);
    assertThat(orders.iterator().next()).hasSize(9);
  }

  @Test
  void d03_batchTransformsRunWhereBatchesAreAskedFor() {
    var threads = Collections.synchronizedSet(new HashSet<String>());
    var itemThreads = Collections.synchronizedSet(new HashSet<String>());
    var loader =
        new TfmdDL(
            pairs(8),
            LoaderOptions.DEFAULT
                .withNumWorkers(2)
                .withBs(2)
                .withAfterItem(
                    Transform.of(
                        x -> {
                          itemThreads.add(Thread.currentThread().getName());
                          return x;
                        }))
                .withAfterBatch(
                    Transform.of(
                        Tensor.class,
                        x -> {
                          threads.add(Thread.currentThread().getName());
                          return x;
                        })));
    assertThat(inputs(loader)).hasSize(4);
    assertThat(threads).containsExactly(Thread.currentThread().getName());
    assertThat(itemThreads).allMatch(name -> name.startsWith("torch-data-"));
  }

  // ---- D-04 -------------------------------------------------------------------------------------

  @Test
  void d04_batchesOfAllKinds() {
    var map = new LinkedHashMap<String, Object>(Map.of("a", 1L));
    var items = new ArrayList<Object>();
    for (int i = 0; i < 2; i++)
      items.add(
          new Object[] {
            Torch.tensor(new float[] {i, 2}),
            new int[] {i, 5},
            1.5,
            true,
            "text " + i,
            map,
            List.of(i, 2.5f),
            new Object[] {i, new Category(i)}
          });
    var loader = new TfmdDL(items, ALONE);
    try (var _ = new TensorScope();
        var epoch = loader.values()) {
      var batch = epoch.nextValues();
      assertThat(((Tensor) batch[0]).toFloatArray()).containsExactly(0, 2, 1, 2);
      assertThat(((Tensor) batch[1]).shape()).containsExactly(2, 2);
      assertThat(((Tensor) batch[2]).dtype()).isEqualTo(DType.FLOAT32);
      assertThat(((Tensor) batch[3]).dtype()).isEqualTo(DType.BOOL);
      assertThat(batch[4]).isEqualTo(List.of("text 0", "text 1"));
      assertThat(((Tensor) ((Map<?, ?>) batch[5]).get("a")).toLongArray()).containsExactly(1, 1);
      var list = (List<?>) batch[6];
      assertThat(((Tensor) list.get(0)).toLongArray()).containsExactly(0, 1);
      assertThat(((Tensor) list.get(1)).toFloatArray()).containsExactly(2.5f, 2.5f);
      var tuple = (Object[]) batch[7];
      assertThat(((TensorCategory) tuple[1]).data().toLongArray()).containsExactly(0, 1);
    }
    assertThatThrownBy(loader::oneBatch)
        .hasMessageContaining("text 0")
        .hasMessageContaining("TfmdDL.values()");
    for (var item : items) ((Tensor) ((Object[]) item)[0]).close();
  }

  @Test
  void d04_aMismatchNamesItemAndShapes() {
    try (var _ = new TensorScope()) {
      List<Object> items =
          List.of(
              new Object[] {1, Torch.zeros(3, 4)},
              new Object[] {1, Torch.zeros(3, 4)},
              new Object[] {1, Torch.zeros(3, 5)});
      assertThatThrownBy(() -> new TfmdDL(items, ALONE).oneBatch())
          .hasMessageContaining("value 1 of the samples")
          .hasMessageContaining("item 0 is")
          .hasMessageContaining("item 2 is")
          .hasMessageContaining("[3, 4]")
          .hasMessageContaining("[3, 5]")
          .hasMessageContaining("axis 1");
      assertThatThrownBy(() -> new TfmdDL(List.of(1, "a"), ALONE).oneBatch())
          .hasMessageContaining("Integer")
          .hasMessageContaining("item 1 has a String");
      assertThatThrownBy(() -> new TfmdDL(List.of(List.of(1), List.of(1, 2)), ALONE).oneBatch())
          .hasMessageContaining("different lengths");
      assertThatThrownBy(() -> new TfmdDL(List.of(new StringBuilder("x")), ALONE).oneBatch())
          .hasMessageContaining("no model can take");
    }
  }

  // ---- D-05 -------------------------------------------------------------------------------------

  private static Transform skipping(Set<Integer> left) {
    return new ItemTransform() {
      @Override
      public Object[] encodesAll(Object[] values) {
        if (left.contains((Integer) values[0])) throw new SkipItemException("not this one");
        return values;
      }
    };
  }

  @Test
  void d05_leftOutItemsAreReplacedByTheNext() {
    for (int workers : new int[] {0, 3}) {
      var loader =
          new TfmdDL(
              pairs(10),
              ALONE.withBs(3).withNumWorkers(workers).withAfterItem(skipping(Set.of(1, 4, 5))));
      assertThat(inputs(loader))
          .containsExactly(List.of(0L, 2L, 3L), List.of(6L, 7L, 8L), List.of(9L));
      // The last three fill up what is missing; nothing is left to drop.
      var dropping =
          new TfmdDL(
              pairs(11),
              ALONE
                  .withBs(3)
                  .withDropLast(true)
                  .withNumWorkers(workers)
                  .withAfterItem(skipping(Set.of(1, 4))));
      assertThat(inputs(dropping))
          .containsExactly(List.of(0L, 2L, 3L), List.of(5L, 6L, 7L), List.of(8L, 9L, 10L));
    }
  }

  @Test
  void d05_allMayBeLeftOut() {
    var none = new TfmdDL(pairs(4), ALONE.withBs(2).withAfterItem(skipping(Set.of(0, 1, 2, 3))));
    assertThat(inputs(none)).isEmpty();
    assertThatThrownBy(none::oneBatch).hasMessageContaining("no batches");
    Dataset<Object> skippy =
        new Dataset<>() {
          @Override
          public long size() {
            return 5;
          }

          @Override
          public Object get(long i) {
            if (i % 2 == 1) throw new SkipItemException();
            return i;
          }
        };
    assertThat(inputs(new TfmdDL(skippy, ALONE.withBs(2))))
        .containsExactly(List.of(0L, 2L), List.of(4L));
  }

  @Test
  void d05_tensorsOfSamplesThatWaitAreReleased() {
    var items = IntStream.range(0, 9).mapToObj(i -> new Object[] {i}).toList();
    var make =
        new ItemTransform() {
          @Override
          public Object[] encodesAll(Object[] values) {
            return new Object[] {Torch.full(new long[] {2}, (Integer) values[0])};
          }
        };
    var loader = new TfmdDL(items, ALONE.withBs(4).withAfterItem(skipping(Set.of(0)), make));
    long before = Torch.liveTensors();
    var seen = new ArrayList<Float>();
    try (var batches = loader.iterator()) {
      while (true)
        try (var _ = new TensorScope()) {
          if (!batches.hasNext()) break;
          seen.add(batches.next().xb()[0].toFloatArray()[0]);
        }
    }
    assertThat(seen).containsExactly(1f, 5f);
    assertThat(Torch.liveTensors()).isEqualTo(before);
  }

  @Test
  void d05_tensorsOfTheDatasetLiveOn() {
    try (var _ = new TensorScope()) {
      var items = new ArrayList<Object>();
      for (int i = 0; i < 6; i++) items.add(new Object[] {i, Torch.full(new long[] {1}, i)});
      for (int workers : new int[] {0, 2}) {
        var loader =
            new TfmdDL(
                items,
                ALONE.withBs(2).withNumWorkers(workers).withAfterItem(skipping(Set.of(1, 2))));
        assertThat(flat(loader)).containsExactly(0L, 3L, 4L, 5L);
        assertThat(flat(loader)).containsExactly(0L, 3L, 4L, 5L);
      }
      for (int i = 0; i < 6; i++)
        assertThat(((Tensor) ((Object[]) items.get(i))[1]).item()).isEqualTo(i);
    }
  }

  // ---- D-06, D-07 -------------------------------------------------------------------------------

  @Test
  void d06_workersByDefault() {
    int cores = Runtime.getRuntime().availableProcessors();
    assertThat(LoaderOptions.DEFAULT.numWorkers()).isEqualTo(Math.min(16, cores));
    assertThat(new TfmdDL(pairs(3), LoaderOptions.DEFAULT).numWorkers())
        .isEqualTo(Math.min(16, cores));
    assertThat(DlOptions.DEFAULT.numWorkers()).isEqualTo(Math.min(16, cores));
    assertThat(DlOptions.DEFAULT.withNumWorkers(3).loader(1).numWorkers()).isEqualTo(3);
  }

  @Test
  void d07_workersAreInitialised() {
    var begun = Collections.synchronizedSet(new HashSet<Integer>());
    var threads = Collections.synchronizedSet(new HashSet<Integer>());
    class Init extends DlHooks {
      @Override
      protected void wif(TfmdDL dl, int worker) {
        begun.add(worker);
        threads.add(Torch.getNumThreads());
      }
    }
    inputs(new TfmdDL(pairs(8), ALONE.withBs(2).withNumWorkers(2).withHooks(new Init())));
    assertThat(begun).isSubsetOf(0, 1).isNotEmpty();
    assertThat(threads).containsExactly(1);
  }

  // ---- D-08 to D-10 -----------------------------------------------------------------------------

  @Test
  void d08_aCopyWithChanges() {
    var add = Transform.of(Integer.class, x -> x + 100);
    var loader = new TfmdDL(pairs(6), ALONE.withBs(3).withDropLast(true).withAfterItem(add));
    var other = loader.newDl(new TfmdDL(pairs(2), ALONE).dataset(), o -> o.withDropLast(false));
    assertThat(inputs(other)).containsExactly(List.of(100L, 101L));
    assertThat(other.bs()).isEqualTo(3);
    assertThat(loader.dropLast()).isTrue();
    assertThat(flat(loader.with(o -> o.withBs(1)))).hasSize(6);
    assertThat(loader.inOrder().dropLast()).isFalse();
  }

  @Test
  void d09_oneBatchIsReadHere() {
    var threads = Collections.synchronizedSet(new HashSet<Thread>());
    var where =
        Transform.of(
            x -> {
              threads.add(Thread.currentThread());
              return x;
            });
    var loader =
        new TfmdDL(
            pairs(6), LoaderOptions.DEFAULT.withNumWorkers(2).withBs(4).withAfterItem(where));
    try (var _ = new TensorScope()) {
      assertThat(loader.oneBatch().xb()[0].toLongArray()).containsExactly(0, 1, 2, 3);
    }
    assertThat(threads).containsExactly(Thread.currentThread());
    assertThatThrownBy(() -> new TfmdDL(pairs(3), ALONE.withBs(4).withDropLast(true)).oneBatch())
        .hasMessageContaining("no batches: 3 samples, 4 a batch")
        .hasMessageContaining("not full left out");
  }

  // python: torch.manual_seed(0); list(torch.utils.data.DataLoader(range(6), shuffle=True,
  // batch_size=6))
  //   [tensor([2, 3, 1, 0, 4, 5])] -- see DataLoaderTest of torch; here: the same as torch.data
  @Test
  void d10_aPermutationEachEpoch() {
    Torch.manualSeed(0);
    var loader = new TfmdDL(pairs(6), ALONE.withShuffle(true));
    var first = flat(loader);
    var second = flat(loader);
    assertThat(first).isNotEqualTo(second).containsExactlyInAnyOrderElementsOf(second);
    Torch.manualSeed(0);
    var python = new ArrayList<Long>();
    Dataset<Long> numbers =
        new Dataset<>() {
          @Override
          public long size() {
            return 6;
          }

          @Override
          public Long get(long index) {
            return index;
          }
        };
    for (long i :
        torch.data.DataLoader.unbatched(numbers, torch.data.DataLoader.options().shuffle(true)))
      python.add(i);
    assertThat(first).isEqualTo(python);
  }

  @Test
  void d10_aGeneratorOfItsOwn() {
    var epochs = new ArrayList<List<Long>>();
    for (int run = 0; run < 2; run++) {
      Torch.manualSeed(run);
      var loader =
          new TfmdDL(
              pairs(12),
              ALONE.withShuffle(true).withGenerator(new torch.Generator().manualSeed(7)));
      epochs.add(flat(loader));
      epochs.add(flat(loader));
    }
    assertThat(epochs.get(2)).isEqualTo(epochs.get(0));
    assertThat(epochs.get(3)).isEqualTo(epochs.get(1)).isNotEqualTo(epochs.get(0));
  }

  // ---- D-11, D-12 -------------------------------------------------------------------------------

  @Test
  void d11_inputsAndTargets() {
    assertThat(new TfmdDL(pairs(3), LoaderOptions.DEFAULT).bs()).isEqualTo(64);
    assertThat(new TfmdDL(pairs(3), LoaderOptions.DEFAULT).shuffle()).isFalse();
    try (var _ = new TensorScope()) {
      var three = Collections.<Object>singletonList(new Object[] {1, 2, 3});
      var batch = new TfmdDL(three, ALONE).oneBatch();
      assertThat(batch.xb()).hasSize(2);
      assertThat(batch.yb()).hasSize(1);
      assertThat(new TfmdDL(three, ALONE.withNInp(1)).oneBatch().yb()).hasSize(2);
      assertThat(new TfmdDL(List.of(1, 2), ALONE).oneBatch().yb()).isEmpty();
      var tensors = new TensorDataset(Torch.zeros(4, 2), Torch.ones(4));
      var ofTensors = new TfmdDL(tensors, ALONE).oneBatch();
      assertThat(ofTensors.xb()[0].shape()).containsExactly(4, 2);
      assertThat(ofTensors.yb()[0].shape()).containsExactly(4);
    }
  }

  @Test
  void d11_pipelinesAreSetUpAtConstruction() {
    class Centre extends Transform {
      private Double mean;

      @Override
      public boolean needsBatch() {
        return mean == null;
      }

      @Override
      public void setupBatch(Object[] batch) {
        mean = ((Tensor) batch[0]).mean().item();
      }

      @Override
      public Object encodes(Object x) {
        return ((Tensor) x).sub(mean);
      }
    }
    var centre = new Centre();
    var loader = new TfmdDL(List.of(1f, 2f, 6f), ALONE.withAfterBatch(centre));
    assertThat(centre.mean).isEqualTo(3);
    try (var _ = new TensorScope()) {
      assertThat(loader.oneBatch().xb()[0].toFloatArray()).containsExactly(-2, -1, 3);
    }
    var labels = new Categorize();
    var named = new TfmdDL(List.<Object>of("b", "a", "b"), ALONE.withAfterItem(labels));
    assertThat(labels.vocab()).containsExactly("a", "b");
    try (var _ = new TensorScope()) {
      assertThat(named.oneBatch().xb()[0].toLongArray()).containsExactly(1, 0, 1);
    }
  }

  @Test
  void d12_decodesABatch() {
    var half =
        Transform.named("half")
            .encodes(Tensor.class, t -> t.div(2))
            .decodes(Tensor.class, t -> t.mul(2))
            .build();
    var files = List.of("cat_1", "dog_2", "cat_3");
    var datasets =
        new Datasets<>(
            files,
            List.of(
                List.of(Transform.of("n", (String f) -> (float) f.charAt(4) - '0')),
                List.of(Transform.of("l", (String f) -> f.substring(0, 3)), new Categorize())));
    var loader = new TfmdDL(datasets.train(), ALONE.withAfterBatch(halfOfFloats(half)));
    try (var _ = new TensorScope()) {
      var batch = loader.oneBatch();
      assertThat(batch.xb()[0].toFloatArray()).containsExactly(0.5f, 1, 1.5f);
      var decoded = loader.decode(batch);
      assertThat(((Tensor) decoded[0]).toFloatArray()).containsExactly(1, 2, 3);
      assertThat(decoded[1]).isInstanceOf(TensorCategory.class);
      var samples = loader.decodeBatch(batch);
      assertThat(samples).hasSize(3);
      assertThat(samples.get(1)[1]).isEqualTo("dog");
      assertThat(((Tensor) samples.get(1)[0]).item()).isEqualTo(2);
      assertThat(loader.decodeBatch(batch, 2)).hasSize(2);
      // A model's answers in place of the targets.
      var said = new Batch(batch.xb(), new Tensor[] {Torch.tensor(new long[] {1, 1, 0})});
      assertThat(loader.decodeBatch(said))
          .extracting(s -> s[1])
          .containsExactly("dog", "dog", "cat");
    }
    var many = new TfmdDL(pairs(20), ALONE);
    try (var _ = new TensorScope()) {
      assertThat(many.decodeBatch(many.oneBatch())).hasSize(9);
    }
  }

  private static Transform halfOfFloats(Transform half) {
    return new Transform() {
      @Override
      public Object encodes(Object x) {
        return x instanceof Tensor ? half.encodes(x) : x;
      }

      @Override
      public Object decodes(Object x) {
        return x instanceof Tensor ? half.decodes(x) : x;
      }
    };
  }

  @Test
  void d12_listsOfSamplesAreDecodedToo() {
    var pad =
        Transform.named("pad")
            .encodes(
                List.class,
                samples -> {
                  int longest =
                      ((List<?>) samples)
                          .stream()
                              .mapToInt(s -> ((long[]) ((Object[]) s)[0]).length)
                              .max()
                              .orElse(0);
                  return ((List<?>) samples)
                      .stream()
                          .map(
                              s ->
                                  new Object[] {Arrays.copyOf((long[]) ((Object[]) s)[0], longest)})
                          .toList();
                })
            .decodes(Tensor.class, t -> t.get(t.ne(0)))
            .build();
    var items = List.<Object>of(new Object[] {new long[] {1}}, new Object[] {new long[] {2, 3, 4}});
    var loader = new TfmdDL(items, ALONE.withBeforeBatch(pad));
    try (var _ = new TensorScope()) {
      var batch = loader.oneBatch();
      assertThat(batch.xb()[0].shape()).containsExactly(2, 3);
      var samples = loader.decodeBatch(batch);
      assertThat(((Tensor) samples.get(0)[0]).toLongArray()).containsExactly(1);
      assertThat(((Tensor) samples.get(1)[0]).toLongArray()).containsExactly(2, 3, 4);
    }
  }

  // ---- D-26, D-27 -------------------------------------------------------------------------------

  @Test
  void d26_batchesGoToTheLoadersDevice() {
    var meta = Device.of("meta");
    var loader = new TfmdDL(pairs(3), ALONE.withDevice(meta));
    try (var _ = new TensorScope()) {
      assertThat(loader.oneBatch().xb()[0].device()).isEqualTo(meta);
      assertThat(loader.to(Device.CPU).oneBatch().xb()[0].device()).isEqualTo(Device.CPU);
    }
  }

  @Test
  void d27_itemsOneAfterAnother() {
    IterableDataset<Integer> stream = () -> IntStream.range(0, 7).iterator();
    for (int workers : new int[] {0, 2}) {
      var options = ALONE.withBs(3).withNumWorkers(workers);
      assertThat(inputs(new TfmdDL(stream, options)))
          .containsExactly(List.of(0L, 1L, 2L), List.of(3L, 4L, 5L), List.of(6L));
      assertThat(inputs(new TfmdDL(stream, options.withDropLast(true)))).hasSize(2);
      assertThat(inputs(new TfmdDL(stream, options.withN(4))))
          .containsExactly(List.of(0L, 1L, 2L), List.of(3L));
      var skip =
          Transform.of(
              Integer.class,
              i -> {
                if (i == 1) throw new SkipItemException();
                return i;
              });
      assertThat(inputs(new TfmdDL(stream, options.withAfterItem(skip))))
          .containsExactly(List.of(0L, 2L, 3L), List.of(4L, 5L, 6L));
    }
    assertThat(new TfmdDL(stream, ALONE.withBs(3).withN(4)).length()).isEqualTo(2);
    assertThatThrownBy(() -> new TfmdDL(stream, ALONE).length())
        .hasMessageContaining("does not know its size");
  }

  @Test
  void d01_aWorkerThatTakesTooLong() {
    class Slow extends DlHooks {
      @Override
      protected Object createItem(TfmdDL dl, long index) throws Exception {
        if (index == 2) Thread.sleep(1500);
        return index;
      }
    }
    var loader =
        new TfmdDL(
            pairs(4), ALONE.withBs(1).withNumWorkers(1).withTimeout(0.2).withHooks(new Slow()));
    assertThatThrownBy(() -> inputs(loader))
        .isInstanceOf(torch.data.DataLoaderException.class)
        .hasMessageContaining("0.2");
  }

  @Test
  void persistentWorkersLiveOn() {
    Torch.manualSeed(4);
    var threads = Collections.synchronizedSet(new HashSet<Thread>());
    var where =
        Transform.of(
            x -> {
              threads.add(Thread.currentThread());
              return x;
            });
    var loader =
        new TfmdDL(
            pairs(8),
            ALONE.withBs(2).withNumWorkers(1).withPersistentWorkers(true).withAfterItem(where));
    assertThat(flat(loader)).isEqualTo(flat(loader)).hasSize(8);
    assertThat(threads).hasSize(1);
  }

  @Test
  void errorsOfItemTransformsNameTheItem() {
    var fail =
        Transform.of(
            Integer.class,
            i -> {
              if (i == 2) throw new IllegalStateException("broken");
              return i;
            });
    var datasets = new Datasets<>(List.of(0, 1, 2), List.of());
    assertThatThrownBy(() -> new TfmdDL(datasets, ALONE.withAfterItem(fail)).oneBatch())
        .hasMessageContaining("item 2 (2) cannot be transformed: broken");
  }

  @Test
  void rowsOfTensorsAreTakenAtOnce() {
    try (var _ = new TensorScope()) {
      var tensors = new TensorDataset(Torch.arange(22).view(11, 2), Torch.arange(11));
      var shuffled = ALONE.withBs(4).withShuffle(true);
      for (int workers : new int[] {0, 2}) {
        Torch.manualSeed(3);
        var atOnce = inputs(new TfmdDL(tensors, shuffled.withNumWorkers(workers)));
        Torch.manualSeed(3);
        var one = inputs(new TfmdDL(tensors, shuffled.withAfterItem(Transform.of(x -> x))));
        assertThat(atOnce).isEqualTo(one).hasSize(3);
      }
      var loader = new TfmdDL(tensors, shuffled.withDropLast(true));
      assertThat(inputs(loader)).hasSize(2);
      assertThat(loader.oneBatch().yb()[0].shape()).containsExactly(4);
    }
  }

  @Test
  void itemsThatAreReadSeveralAtOnce() {
    var asked = new ArrayList<Integer>();
    class Store implements torch.data.BatchedDataset<Integer> {
      @Override
      public long size() {
        return 5;
      }

      @Override
      public Integer get(long index) {
        throw new IllegalStateException("one by one");
      }

      @Override
      public List<Integer> getItems(long... indices) {
        asked.add(indices.length);
        return LongStream.of(indices).mapToObj(i -> (int) i).toList();
      }
    }
    var add = Transform.of(Integer.class, i -> i + 10);
    assertThat(inputs(new TfmdDL(new Store(), ALONE.withBs(3).withAfterItem(add))))
        .containsExactly(List.of(10L, 11L, 12L), List.of(13L, 14L));
    assertThat(asked).containsExactly(3, 2);
  }

  @Test
  void q14_asManyThreadsAsCoresUpToSixteen() {
    int workers = new TfmdDL(pairs(3), LoaderOptions.DEFAULT).numWorkers();
    assertThat(workers).isBetween(1, 16);
    assertThat(workers).isEqualTo(Math.min(16, Runtime.getRuntime().availableProcessors()));
    var names = Collections.synchronizedSet(new HashSet<String>());
    var here =
        Transform.of(
            Integer.class,
            x -> {
              names.add(Thread.currentThread().getName());
              return x;
            });
    var epoch = ALONE.withBs(2).withAfterItem(here);
    inputs(new TfmdDL(pairs(8), epoch));
    assertThat(names).containsExactly(Thread.currentThread().getName());
    names.clear();
    inputs(new TfmdDL(pairs(8), epoch.withNumWorkers(2)));
    assertThat(names).hasSizeBetween(1, 2).doesNotContain(Thread.currentThread().getName());
  }
}
