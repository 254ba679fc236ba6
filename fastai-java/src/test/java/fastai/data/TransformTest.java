package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.vision.IntToFloatTensor;
import fastai.vision.Normalize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class TransformTest {
  private static Object[] tuple(Object... values) {
    return values;
  }

  // ---- T-01 to T-06 -----------------------------------------------------------------------------

  @Test
  void t01_theMostSpecificTypeDecides() {
    var tfm =
        Transform.named("kinds")
            .encodes(Number.class, x -> "number")
            .encodes(Integer.class, x -> "integer")
            .encodes(CharSequence.class, x -> "text")
            .decodes(String.class, x -> "back from " + x)
            .build();
    assertThat(tfm.call(1)).isEqualTo("integer");
    assertThat(tfm.call(1.5)).isEqualTo("number");
    assertThat(tfm.call("a")).isEqualTo("text");
    assertThat(tfm.call('c')).isEqualTo('c');
    assertThat(tfm.decode("x")).isEqualTo("back from x");
    assertThat(tfm.decode(3)).isEqualTo(3);
  }

  @Test
  void t01_setupsLearnOnce() {
    var seen = new ArrayList<List<?>>();
    var tfm = Transform.named("learns").setups(seen::add).build();
    assertThat(tfm.needsSetup()).isTrue();
    var pipeline = Pipeline.of(tfm);
    pipeline.setup(List.of(1, 2));
    pipeline.setup(List.of(3));
    assertThat(seen).containsExactly(List.of(1, 2));
  }

  @Test
  void t02_aTupleElementByElement() {
    var tfm = Transform.of(Integer.class, x -> x + 1);
    assertThat((Object[]) tfm.call(tuple(1, "a", tuple(2, 2.5))))
        .containsExactly(2, "a", tuple(3, 2.5));
    // A list is a value, and so is a record: fastai's named tuple.
    record Pair(int a, int b) {}
    assertThat(tfm.call(List.of(1))).isEqualTo(List.of(1));
    assertThat(tfm.call(new Pair(1, 2))).isEqualTo(new Pair(1, 2));
    assertThat(tfm.call(new String[] {"a"})).isEqualTo(new String[] {"a"});
  }

  @Test
  void t03_anItemTransformGetsTheWholeTuple() {
    class Swap extends ItemTransform {
      @Override
      public Object[] encodesAll(Object[] values) {
        return tuple(values[1], values[0]);
      }

      @Override
      public Object[] decodesAll(Object[] values) {
        return encodesAll(values);
      }
    }
    var pipeline = Pipeline.of(new Swap(), Transform.of(Integer.class, x -> x * 10));
    assertThat((Object[]) pipeline.call(tuple(1, "a"))).containsExactly("a", 10);
    assertThat((Object[]) new Swap().decode(tuple("a", 1))).containsExactly(1, "a");
  }

  @Test
  void t04_anInplaceTransformReturnsItsInput() {
    class Fill extends InplaceTransform {
      @Override
      protected void encodesInPlace(Object x) {
        if (x instanceof double[] numbers) numbers[0] = 7;
      }
    }
    var numbers = new double[] {1, 2};
    assertThat(new Fill().call(numbers)).isSameAs(numbers);
    assertThat(numbers).containsExactly(7, 2);
  }

  @Test
  void t05_inPrintItsSettings() {
    assertThat(new IntToFloatTensor(16)).hasToString("IntToFloatTensor -- {div=16.0}");
    assertThat(new ToTensor()).hasToString("ToTensor");
    assertThat(Pipeline.of(new ToTensor(), new IntToFloatTensor()))
        .hasToString("Pipeline: ToTensor -> IntToFloatTensor -- {div=255.0}");
    assertThat(Transform.of("half", (Double x) -> x / 2)).hasToString("half");
  }

  @Test
  void t06_numbersKeepTheirMeaning() {
    try (var _ = new TensorScope()) {
      record Codes(Tensor data, List<String> codes) implements TensorBase {
        @Override
        public Codes with(Tensor data) {
          return new Codes(data, codes);
        }
      }
      var x = new Codes(Torch.tensor(new float[] {1, 2}), List.of("a", "b"));
      var doubled = Transform.of(Tensor.class, t -> t.mul(2)).call(x);
      assertThat(doubled).isInstanceOf(Codes.class);
      assertThat(((Codes) doubled).codes()).containsExactly("a", "b");
      assertThat(((Codes) doubled).data().toFloatArray()).containsExactly(2, 4);
      // Another meaning is not overwritten; plain numbers take it on unless the transform says no.
      assertThat(Transform.of(Codes.class, c -> new TensorCategory(c.data())).call(x))
          .isInstanceOf(TensorCategory.class);
      assertThat(Transform.of(Codes.class, c -> c.data().neg()).call(x)).isInstanceOf(Codes.class);
      var plain =
          new Transform() {
            @Override
            public Object encodes(Object c) {
              return ((Codes) c).data().neg();
            }

            @Override
            public boolean retainsType() {
              return false;
            }
          };
      assertThat(plain.call(x)).isInstanceOf(Tensor.class);
    }
  }

  // ---- T-07, T-08 -------------------------------------------------------------------------------

  @Test
  void t07_onlyInItsPartOfTheData() {
    var train = Transform.named("a").encodes(Integer.class, x -> x + 1).split(Split.TRAIN).build();
    var valid = Transform.named("b").encodes(Integer.class, x -> x + 10).split(Split.VALID).build();
    var always = Transform.of("c", (Integer x) -> x + 100);
    var pipeline = Pipeline.of(train, valid, always);
    assertThat(pipeline.encode(0, Split.TRAIN)).isEqualTo(101);
    assertThat(pipeline.encode(0, Split.VALID)).isEqualTo(110);
    assertThat(pipeline.encode(0, null)).isEqualTo(100);
    assertThat(new Jitter(1).split()).isEqualTo(Split.TRAIN);
  }

  /// Adds one random number to all numbers of a sample.
  private static final class Jitter extends RandTransform<Double> {
    Jitter(double p) {
      super(p);
    }

    @Override
    protected Double draw(Object[] values, Split part, Draws draws) {
      return draws.nextDouble(1, 2);
    }

    @Override
    protected Object encodes(Object x, Double by) {
      return x instanceof Double number ? number + by : x;
    }
  }

  @Test
  void t08_oneDrawForAWholeTuple() {
    Torch.manualSeed(1);
    var jitter = new Jitter(1);
    var drawn = new HashSet<Object>();
    for (int i = 0; i < 20; i++) {
      var sample = (Object[]) jitter.call(tuple(0.0, 10.0, "x"), Split.TRAIN);
      double by = (Double) sample[0];
      assertThat(by).isBetween(1.0, 2.0);
      assertThat((Double) sample[1]).isCloseTo(10 + by, within(1e-12));
      assertThat(sample[2]).isEqualTo("x");
      drawn.add(sample[0]);
    }
    assertThat(drawn).hasSize(20);
    assertThat(jitter.call(0.0, Split.VALID)).isEqualTo(0.0);
    assertThat(jitter.call(0.0, null)).isEqualTo(0.0);
    assertThatThrownBy(() -> new Jitter(1.1)).hasMessageContaining("1.1");
  }

  @Test
  void t08_itActsOnAShareOfTheCalls() {
    Torch.manualSeed(2);
    int acted = 0;
    for (int i = 0; i < 2000; i++) if (!new Jitter(0.3).call(0.0, Split.TRAIN).equals(0.0)) acted++;
    // 600 expected, standard deviation 20.5
    assertThat(acted).isBetween(500, 700);
    assertThat(new Jitter(0).call(0.0, Split.TRAIN)).isEqualTo(0.0);
  }

  @Test
  void t08_theSameNumbersForAnyNumberOfWorkers() {
    var items = IntStream.range(0, 40).mapToObj(i -> (Object) tuple((double) i, 0.0)).toList();
    var epochs = new ArrayList<List<Double>>();
    for (int workers : new int[] {0, 1, 3}) {
      Torch.manualSeed(5);
      var loader =
          new TfmdDL(
              items,
              LoaderOptions.DEFAULT
                  .withBs(4)
                  .withShuffle(true)
                  .withNumWorkers(workers)
                  .withSplit(Split.TRAIN)
                  .withAfterItem(new Jitter(0.5)));
      var seen = new ArrayList<Double>();
      try (var batches = loader.iterator()) {
        while (batches.hasNext())
          try (var _ = new TensorScope()) {
            for (double x : batches.next().xb()[0].toDoubleArray()) seen.add(x);
          }
      }
      epochs.add(seen);
    }
    assertThat(epochs.get(0)).hasSize(40);
    assertThat(epochs.get(1)).isEqualTo(epochs.get(0));
    assertThat(epochs.get(2)).isEqualTo(epochs.get(0));
    assertThat(epochs.get(0).stream().filter(x -> x != Math.rint(x)).count()).isBetween(8L, 32L);
  }

  // ---- T-09 to T-14 -----------------------------------------------------------------------------

  @Test
  void t09_learnsFromTheTrainingPart() {
    var seen = new ArrayList<List<?>>();
    var items = List.of(10, 20, 30, 40);
    var splits = new Splits(new int[] {3, 0}, new int[] {1, 2});
    new TfmdLists<>(items, List.of(Transform.named("a").setups(seen::add).build()), splits);
    assertThat(seen).containsExactly(List.of(40, 10));
    class All extends Transform {
      private List<?> values;

      @Override
      public boolean needsSetup() {
        return values == null;
      }

      @Override
      public boolean trainSetup() {
        return false;
      }

      @Override
      public void setup(List<?> values) {
        this.values = values;
      }
    }
    var all = new All();
    new TfmdLists<>(items, List.of(all), splits);
    assertThat(all.values).isEqualTo(items);
  }

  @Test
  void t10_inOrderAndLearningOneAfterAnother() {
    var seen = new ArrayList<Object>();
    var late = Transform.named("late").order(5).encodes(Integer.class, x -> x * 2).build();
    var first =
        Transform.named("first").setups(seen::add).encodes(Integer.class, x -> x + 1).build();
    var second =
        Transform.named("second").setups(seen::add).encodes(Integer.class, x -> x * 10).build();
    var last = Transform.named("last").order(9).setups(seen::add).build();
    var pipeline = Pipeline.of(last, late, first, second);
    assertThat(pipeline.transforms()).containsExactly(first, second, late, last);
    pipeline.setup(List.of(1, 2));
    assertThat(seen).containsExactly(List.of(1, 2), List.of(2, 3), List.of(40, 60));
    assertThat(pipeline.call(1)).isEqualTo(40);
  }

  @Test
  void t11_decodesInReverse() {
    var add = Transform.of("add", (Integer x) -> x + 1, (Integer x) -> x - 1);
    var times = Transform.of("times", (Integer x) -> x * 10, (Integer x) -> x / 10);
    var pipeline = Pipeline.of(add, times);
    assertThat(pipeline.call(3)).isEqualTo(40);
    assertThat(pipeline.decode(40)).isEqualTo(3);
    assertThat((Object[]) pipeline.decode(tuple(40, 60))).containsExactly(3, 5);
  }

  @Test
  void t11_decodingCanStopAtWhatCanBeShown() {
    var number = Transform.named("number").decodes(TitledInt.class, x -> "too far").build();
    var titled = Transform.named("titled").decodes(Integer.class, i -> new TitledInt(i)).build();
    var pipeline = Pipeline.of(number, titled);
    assertThat(pipeline.decode(3, null, false)).isEqualTo(new TitledInt(3));
    assertThat(pipeline.decode(3)).isEqualTo("too far");
    assertThat((Object[]) pipeline.decode(tuple(3, 4), null, false))
        .containsExactly(new TitledInt(3), new TitledInt(4));
  }

  @Test
  void t12_showsAsSoonAsItCan() {
    var drawn = new ArrayList<String>();
    record Picture(int n, List<String> drawn) implements fastai.plot.Showable {
      @Override
      public void show(fastai.plot.Panel panel) {
        drawn.add("picture " + n);
      }
    }
    var open = Transform.named("open").decodes(Picture.class, x -> "beyond").build();
    var make = Transform.named("make").decodes(Integer.class, n -> new Picture(n, drawn)).build();
    Pipeline.of(open, make).show(4, fastai.plot.Figure.single().panel(0));
    assertThat(drawn).containsExactly("picture 4");
  }

  @Test
  void t13_transformsByTheirClass() {
    var one = new IntToFloatTensor(1);
    var two = new IntToFloatTensor(2);
    var pipeline = Pipeline.of(new ToTensor(), one, two);
    assertThat(pipeline.get(IntToFloatTensor.class)).isSameAs(one);
    assertThat(pipeline.getAll(IntToFloatTensor.class)).containsExactly(one, two);
    assertThat(pipeline.get(Normalize.class)).isNull();
    var categorize = new Categorize(List.of("a", "b"), false, false);
    var extended = categorize.extended().encodes(Integer.class, i -> new Category(i)).build();
    assertThat(Pipeline.of(extended).get(Categorize.class).vocab()).containsExactly("a", "b");
  }

  @Test
  void t14_addedTransformsTakeTheirPlace() {
    var pipeline = Pipeline.of(new ToTensor(), new IntToFloatTensor());
    var first = Transform.of("first", x -> x);
    assertThat(pipeline.add(first, new ToTensor()).transforms())
        .extracting(Transform::name)
        .containsExactly("first", "ToTensor", "ToTensor", "IntToFloatTensor");
    assertThat(pipeline.transforms()).hasSize(2);
  }

  // ---- T-15 to T-17 -----------------------------------------------------------------------------

  @Test
  void t15_aTransformLearnsANewType() {
    record Animal(String name) {}
    var tfm =
        new Categorize()
            .extended()
            .encodes(Animal.class, a -> a.name())
            .decodes(Integer.class, i -> "number " + i)
            .build();
    assertThat(tfm.order()).isEqualTo(TransformOrder.CATEGORIZE);
    // What the new case gives is the value; to go on with the old ones, call them.
    var base = new Categorize(List.of("cat", "dog"), false, false);
    var more = base.extended().encodes(Animal.class, a -> base.encodes(a.name())).build();
    assertThat(more.call(new Animal("dog"))).isEqualTo(new Category(1));
    assertThat(more.call("cat")).isEqualTo(new Category(0));
    assertThat(more.decode(new Category(1))).isEqualTo("dog");
    assertThat(tfm.decode(5)).isEqualTo("number 5");
    assertThatThrownBy(more::config).hasMessageContaining("extended").hasMessageContaining("class");
    assertThat(base.call("cat")).isEqualTo(new Category(0));
  }

  @Test
  void t16_ordersAreFastais() {
    assertThat(new Categorize().order()).isEqualTo(1).isEqualTo(TransformOrder.CATEGORIZE);
    assertThat(new ToTensor().order()).isEqualTo(5).isEqualTo(TransformOrder.TO_TENSOR);
    assertThat(new IntToFloatTensor().order()).isEqualTo(10).isEqualTo(TransformOrder.INT_TO_FLOAT);
    assertThat(new Normalize().order()).isEqualTo(99).isEqualTo(TransformOrder.NORMALIZE);
    assertThat(Transform.of(x -> x).order()).isZero().isEqualTo(TransformOrder.FIRST);
    assertThat(
            new int[] {
              TransformOrder.RESIZE,
              TransformOrder.ONE_HOT_ENCODE,
              TransformOrder.AFFINE,
              TransformOrder.LIGHTING,
              TransformOrder.RANDOM_ERASING
            })
        .containsExactly(1, 2, 30, 40, 100);
  }

  @Test
  void t17_titledValues() {
    try (var _ = new TensorScope()) {
      assertThat(new TitledInt(3).title()).isEqualTo("3");
      assertThat(new TitledFloat(2.5).title()).isEqualTo("2.5");
      assertThat(new TitledStr("a b c d").truncate(2).title()).isEqualTo("a b ...");
      assertThat(new TitledStr("a b").truncate(2).title()).isEqualTo("a b");
      assertThat(new TitledTuple(List.of(1, "x")).title()).isEqualTo("[1, x]");
      assertThat(new TitledTensorScalar(Torch.tensor(1.5)).title()).isEqualTo("1.5");
      // A titled tuple stays together.
      assertThat(Transform.of(Integer.class, x -> x + 1).call(new TitledTuple(List.of(1))))
          .isEqualTo(new TitledTuple(List.of(1)));
      var batch = new TitledFloat(1).collate(List.of(new TitledFloat(1), new TitledFloat(2)));
      assertThat(batch.data().toFloatArray()).containsExactly(1, 2);
      var ints = new TitledInt(1).collate(List.of(new TitledInt(1), new TitledInt(2)));
      assertThat(ints.data().toLongArray()).containsExactly(1, 2);
    }
  }

  @Test
  void namedFunctionsAreExportedByName() {
    assertThat(Transform.of("f", x -> x).config()).isEqualTo(Map.of());
    assertThatThrownBy(() -> Transform.of(x -> x).config()).hasMessageContaining("Transform.of(");
    var a = Transform.of("f", x -> x);
    var b = Transform.of("f", x -> x);
    var c = Transform.of(x -> x);
    var d = Transform.of(x -> x);
    assertThat(Pipeline.merge(List.of(a, c), List.of(b, d))).containsExactly(b, c, d);
  }
}
