package torch.optim;

import static torch.Tolerances.assertClose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;

/// Steps that read everything from tensors, as a CUDA graph needs them, against those that read
/// numbers. Graphs are for CUDA; the computation is the same on the CPU.
@ExtendWith(NoLeaks.class)
class CapturableTest {
  private record Kind<O extends ForeachOptimizer.Options<O>>(
      ForeachOptimizer<O> optimizer, O options) {
    List<Bucket> buckets(Tensor[] params, Map<Tensor, Map<String, Object>> state) {
      var fresh = new boolean[params.length];
      var ready = new boolean[params.length];
      Arrays.fill(ready, true);
      for (Tensor param : params)
        optimizer.initialize(
            options, param, state.computeIfAbsent(param, _ -> new LinkedHashMap<>()));
      return Bucket.of(
          params,
          ready,
          fresh,
          state::get,
          optimizer.stateNames(options),
          true,
          options.isCapturable());
    }

    void step(List<Bucket> buckets, Tensor[] gradients) {
      for (Bucket bucket : buckets) {
        Bucket part = bucket.withGradients(gradients);
        if (part != null) optimizer.update(options, part);
      }
    }

    /// With a tensor for the learning rate, in six steps; the second parameter misses two.
    Tensor[] run(boolean tensor) {
      Tensor[] params = {Torch.linspace(-1, 1, 6), Torch.linspace(0.5, 2, 3)};
      if (tensor) options.lr(Torch.tensor(0.05));
      else options.lr(0.05);
      List<Bucket> buckets = buckets(params, new java.util.IdentityHashMap<>());
      for (int i = 0; i < 6; i++)
        step(
            buckets,
            new Tensor[] {
              params[0].mul(1 + 0.3 * i).sin(), i % 3 == 1 ? null : params[1].mul(0.5 * i).cos()
            });
      return params;
    }
  }

  private static List<Tensor> some() {
    return List.of(Torch.zeros(1));
  }

  /// A kind of optimizer, with capturable or without.
  @FunctionalInterface
  private interface Make {
    Kind<?> make(boolean capturable);
  }

  private static final Map<String, Make> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(
        "Adam",
        c -> new Kind<>(new Adam(some()), Adam.options().amsgrad(true).fused(false).capturable(c)));
    KINDS.put(
        "AdamW", c -> new Kind<>(new AdamW(some()), AdamW.options().fused(false).capturable(c)));
    KINDS.put("Adadelta", c -> new Kind<>(new Adadelta(some()), Adadelta.options().capturable(c)));
    KINDS.put("Adamax", c -> new Kind<>(new Adamax(some()), Adamax.options().capturable(c)));
    KINDS.put(
        "NAdam",
        c ->
            new Kind<>(
                new NAdam(some()),
                NAdam.options().weightDecay(0.1).decoupledWeightDecay(true).capturable(c)));
    KINDS.put("RAdam", c -> new Kind<>(new RAdam(some()), RAdam.options().capturable(c)));
    KINDS.put(
        "ASGD", c -> new Kind<>(new ASGD(some()), ASGD.options().t0(2).lambd(0.1).capturable(c)));
    KINDS.put(
        "RMSprop",
        c -> new Kind<>(new RMSprop(some()), RMSprop.options().centered(true).capturable(c)));
    KINDS.put(
        "RMSprop with momentum",
        c -> new Kind<>(new RMSprop(some()), RMSprop.options().momentum(0.9).capturable(c)));
    KINDS.put("Rprop", c -> new Kind<>(new Rprop(some()), Rprop.options().capturable(c)));
  }

  static Set<String> kinds() {
    return KINDS.keySet();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tensorsGiveTheSameSteps(String kind) {
    Tensor[] numbers = KINDS.get(kind).make(false).run(false);
    Tensor[] tensors = KINDS.get(kind).make(true).run(true);
    // In float32, RAdam's formula loses digits, in Python too.
    for (int i = 0; i < numbers.length; i++)
      assertClose(tensors[i], numbers[i], kind.equals("RAdam") ? 1e-3 : 2e-5, 2e-6);
  }

  @Test
  void numbersOfParametersComputeAlike() {
    var numbers = PerParameter.of(1, 2, 7);
    var tensor = PerParameter.onDevice(Torch.tensor(new float[] {1, 2, 7}));
    for (PerParameter x : List.of(numbers, tensor)) {
      check(x.exponentOf(0.5), 0.5, 0.25, 0.0078125);
      check(x.pow(2), 1, 4, 49);
      check(x.pow(2).sqrt(), 1, 2, 7);
      check(x.plus(1).times(2), 4, 6, 16);
      check(x.from(3), 2, 1, -4);
      check(x.into(14), 14, 7, 2);
      check(x.atLeast(2), 2, 2, 7);
      check(x.above(1), 0, 1, 1);
      check(x.times(x).over(x.plus(1)), 0.5, 4.0 / 3, 49.0 / 8);
    }
  }

  private static void check(PerParameter actual, double... expected) {
    for (int i = 0; i < expected.length; i++)
      assertClose(actual.tensors(torch.Device.CPU)[i], expected[i]);
  }
}
