package fastai.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.LSTM;
import torch.nn.LayerNorm;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class NestedTest {
  @Test
  void q09_structuresStayWhatTheyAre() {
    var x = Torch.ones(2).requiresGrad_();
    var map = new LinkedHashMap<String, Object>();
    map.put("b", new Tensor[] {x, null});
    map.put("a", List.of(x, 7, "text"));
    var result = Nested.toDetach(map);
    assertThat(result.keySet()).containsExactly("b", "a");
    assertThat(result.get("b")).isInstanceOf(Tensor[].class);
    assertThat(((Tensor[]) result.get("b"))[0].requiresGrad()).isFalse();
    var list = (List<?>) result.get("a");
    assertThat(list.subList(1, 3)).isEqualTo(List.of(7, "text"));
    assertThat(Nested.tensors(result)).hasSize(2).noneMatch(Tensor::requiresGrad);
    // What holds a tensor in a type of its own.
    assertThat(
            Nested.toHalf(List.of(new fastai.data.TensorCategory(Torch.ones(1))))
                .getFirst()
                .data()
                .dtype())
        .isEqualTo(DType.FLOAT16);
    var state = Nested.toHalf(new LSTM.State(Torch.ones(1), Torch.ones(1)));
    assertThat(state.c().dtype()).isEqualTo(DType.FLOAT16);
  }

  @Test
  void q09_halfAndFloatTouchFloatingTensorsOnly() {
    var pair = List.of(Torch.ones(2), Torch.arange(2));
    var half = Nested.toHalf(pair);
    assertThat(half.stream().map(Tensor::dtype)).containsExactly(DType.FLOAT16, DType.INT64);
    assertThat(Nested.toFloat(half).stream().map(Tensor::dtype))
        .containsExactly(DType.FLOAT32, DType.INT64);
    assertThat(Nested.toDevice(Nested.toCpu(pair), Device.CPU).getFirst().device())
        .isEqualTo(Device.CPU);
  }

  @Test
  void q09_toConcatFallsBackToAList() {
    var a = Map.of("x", List.of(Torch.ones(2, 3)));
    var b = Map.of("x", List.of(Torch.zeros(1, 3)));
    var joined = (Map<?, ?>) Nested.toConcat(List.of(a, b));
    assertThat(((Tensor) ((List<?>) joined.get("x")).getFirst()).shape()).containsExactly(3, 3);
    var samples = (List<?>) Nested.toConcat(List.of(Torch.ones(2, 3), Torch.ones(1, 4)));
    assertThat(samples.stream().map(one -> ((Tensor) one).size(0))).isEqualTo(List.of(3L, 3L, 4L));
  }

  @Test
  void q10_findBsAndBatchToSamples() {
    var batch = List.of(Torch.ones(12, 3), Torch.arange(12));
    assertThat(Nested.findBs(batch)).isEqualTo(12);
    var samples = Nested.batchToSamples(batch);
    assertThat(samples).hasSize(10);
    assertThat(samples.get(3).get(0).shape()).containsExactly(3);
    assertThat(samples.get(3).get(1).itemLong()).isEqualTo(3);
    assertThatThrownBy(() -> Nested.findBs(List.of("text"))).hasMessageContaining("no tensor");
  }

  @Test
  void q10_itemFindAndFlattenCheck() {
    var x = Torch.ones(2, 3);
    assertThat(Nested.first(List.of(Map.of("k", List.of(x)), Torch.zeros(1)))).isSameAs(x);
    var flat = Nested.flattenCheck(x, Torch.zeros(3, 2).t());
    assertThat(flat.inp().shape()).containsExactly(6);
    assertThat(flat.targ().shape()).containsExactly(6);
    assertThatThrownBy(() -> Nested.flattenCheck(x, Torch.zeros(5))).hasMessageContaining("[5]");
  }

  @Test
  void q10_oneHot() {
    var hot = Nested.oneHot(new long[] {1, 4}, 5);
    assertThat(hot.dtype()).isEqualTo(DType.UINT8);
    assertThat(hot.toLongArray()).containsExactly(0, 1, 0, 0, 1);
    assertThatThrownBy(() -> Nested.oneHot(new long[] {5}, 5)).hasMessageContaining("from 0 on");
  }

  @Test
  void q11_requiresGradIsTheFirstParameters() {
    var linear = new Linear(2, 2);
    assertThat(Modules.requiresGrad(linear)).isTrue();
    linear.weight.requiresGrad_(false);
    assertThat(Modules.requiresGrad(linear)).isFalse();
    Modules.requiresGrad(linear, true);
    assertThat(Modules.requiresGrad(linear)).isTrue();
    assertThat(Modules.requiresGrad(new ReLU())).isFalse();
  }

  @Test
  void q11_initSparesNormLayersAndFrozenOnes() {
    var frozen = new Linear(2, 2);
    frozen.requiresGrad_(false);
    var norm = new LayerNorm(2, 2);
    var net = new Sequential(new Linear(2, 2), new BatchNorm1d(2), frozen, norm);
    var order = new ArrayList<Module>();
    Modules.applyLeaf(net, order::add);
    assertThat(order).containsExactly(net.get(0), net.get(1), net.get(2), norm, net);
    Modules.applyInit(net, weight -> torch.nn.init.Init.constant_(weight, 3));
    var first = (Linear) net.get(0);
    assertThat(first.weight.toDoubleArray()).containsOnly(3);
    assertThat(first.bias.toDoubleArray()).containsOnly(0);
    assertThat(((BatchNorm1d) net.get(1)).weight.toDoubleArray()).containsOnly(1);
    assertThat(norm.weight.toDoubleArray()).containsOnly(1);
    assertThat(frozen.weight.toDoubleArray()).doesNotContain(3);
  }

  @Test
  void q18_parallelKeepsTheOrder() {
    var items = IntStream.range(0, 50).boxed().toList();
    var done = new ArrayList<Integer>();
    var options = Parallel.Options.DEFAULT.withNWorkers(4).withProgress(done::add);
    List<Integer> squares =
        Parallel.map(
            items,
            i -> {
              if (i % 7 == 0) Thread.yield();
              return i * i;
            },
            options);
    assertThat(squares).hasSize(50).startsWith(0, 1, 4, 9).endsWith(49 * 49);
    assertThat(done).hasSize(50).endsWith(50);
  }

  @Test
  void q18_withoutWorkersTheCallerComputes() {
    var caller = Thread.currentThread();
    var options = Parallel.Options.DEFAULT.withNWorkers(0);
    assertThat(Parallel.map(List.of(1, 2), _ -> Thread.currentThread() == caller, options))
        .containsExactly(true, true);
    assertThat(Parallel.map(List.of(1), _ -> Thread.currentThread() == caller))
        .containsExactly(false);
  }

  @Test
  void q18_theFunctionsExceptionArrives() {
    assertThatThrownBy(() -> Parallel.map(List.of(1, 0), i -> 1 / i))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void q09_whatHoldsNoTensorStaysItself() {
    var words = List.of("a", "b");
    assertThat(Nested.toCpu(words)).isSameAs(words);
    assertThat(Nested.apply(x -> x, new Object[] {1, words})[1]).isSameAs(words);
    var mixed = new Object[] {words, Torch.ones(1)};
    var half = Nested.toHalf(mixed);
    assertThat(half[0]).isSameAs(words);
    assertThat(((Tensor) mixed[1]).dtype()).isEqualTo(DType.FLOAT32);
    // A path goes through its own parts, without end.
    assertThat(Nested.tensors(List.of(java.nio.file.Path.of("a"), Torch.ones(1)))).hasSize(1);
    assertThat(Nested.tensors(new LSTM.State(Torch.ones(1), Torch.ones(1)))).hasSize(2);
  }
}
