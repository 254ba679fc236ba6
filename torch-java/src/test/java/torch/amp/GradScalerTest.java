package torch.amp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.DeviceType;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.optim.Numbers;
import torch.optim.Numbers.Case;
import torch.optim.SGD;

/// Scales, skipped steps and refusals, as Python's; the runs are those of `src/test/python/amp.py`.
@ExtendWith(NoLeaks.class)
class GradScalerTest {
  private final Tensor p = Torch.tensor(new float[] {1, -2}).requiresGrad_(true);
  private final SGD opt = new SGD(List.of(p), SGD.options().lr(0.1).momentum(0.9));
  private final GradScaler scaler = new GradScaler(DeviceType.CPU);

  private Tensor loss() {
    return p.mul(p).sum();
  }

  @Test
  void aRunWithOverflows() {
    check("defaults", scaler, List.of(2, 3, 7));
  }

  @Test
  void aRunThatGrows() {
    var growing =
        new GradScaler(
            DeviceType.CPU,
            GradScaler.options()
                .initScale(8)
                .growthFactor(3)
                .backoffFactor(0.25)
                .growthInterval(2));
    check("growing", growing, List.of(5, 6));
  }

  private void check(String name, GradScaler scaler, List<Integer> overflows) {
    Case given =
        Numbers.cases("/torch/amp/amp.txt").stream()
            .filter(c -> c.line().equals("scaler " + name))
            .findFirst()
            .orElseThrow();
    var scales = new ArrayList<Double>();
    var trackers = new ArrayList<Double>();
    var steps = new ArrayList<Double>();
    var params = new ArrayList<Tensor>();
    for (int i = 0; i < 12; i++) {
      opt.zeroGrad();
      scaler.scale(loss()).backward();
      if (overflows.contains(i))
        p.grad().put(i % 2 == 1 ? Double.POSITIVE_INFINITY : Double.NaN, 0);
      steps.add(scaler.step(opt) ? 1.0 : 0.0);
      scaler.update();
      scales.add(scaler.getScale());
      trackers.add(((Number) scaler.stateDict().get("_growth_tracker")).doubleValue());
      params.add(p.detach().clone());
    }
    assertThat(array(scales)).isEqualTo(given.numbers("scales"));
    assertThat(array(trackers)).isEqualTo(given.numbers("trackers"));
    assertThat(array(steps)).isEqualTo(given.numbers("steps"));
    assertClose(Torch.cat(params), given.numbers("params"));
    var state = new ArrayList<String>();
    scaler.stateDict().forEach((key, value) -> state.add(key + "=" + value));
    assertThat(String.join(" ", state)).isEqualTo(given.text("state"));
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Test
  void gradientsCanBeSeenBeforeTheStep() {
    scaler.scale(loss()).backward();
    assertClose(p.grad(), 131072, -262144);
    scaler.unscale_(opt);
    assertClose(p.grad(), 2, -4);
    assertThat(scaler.step(opt)).isTrue();
    scaler.update();
    assertClose(p.detach(), 0.8, -1.6);
  }

  @Test
  void anotherOrderIsRefused() {
    assertThatThrownBy(() -> scaler.unscale_(opt)).hasMessageContaining("_scale is None");
    assertThatThrownBy(() -> scaler.step(opt)).hasMessageContaining("Attempted step");
    assertThatThrownBy(scaler::update).hasMessageContaining("Attempted update");
    Tensor scaled = scaler.scale(loss());
    assertThatThrownBy(() -> scaler.step(opt)).hasMessageContaining("No inf checks were recorded");
    scaled.backward();
    assertThatThrownBy(() -> new GradScaler(DeviceType.CPU).update())
        .isInstanceOf(IllegalStateException.class);
    scaler.update(1024);
    scaler.unscale_(opt);
    assertThatThrownBy(() -> scaler.unscale_(opt)).hasMessageContaining("already been called");
    scaler.step(opt);
    assertThatThrownBy(() -> scaler.step(opt)).hasMessageContaining("already been called");
    assertThatThrownBy(() -> scaler.unscale_(opt)).hasMessageContaining("after step()");
    scaler.update();
    assertThat(scaler.getScale()).isEqualTo(1024);
    assertThatThrownBy(() -> scaler.step(opt, this::loss)).hasMessageContaining("Closure");
    assertThatThrownBy(() -> new GradScaler(DeviceType.CPU, GradScaler.options().growthFactor(1)))
        .hasMessageContaining("growth factor");
    assertThatThrownBy(() -> new GradScaler(DeviceType.CPU, GradScaler.options().backoffFactor(1)))
        .hasMessageContaining("backoff factor");
  }

  @Test
  void eachOptimizerSkipsForItself() {
    Tensor q = Torch.tensor(new float[] {3}).requiresGrad_(true);
    var other = new SGD(List.of(q), 0.1);
    scaler.scale(List.of(loss(), q.mul(q).sum())).forEach(Tensor::backward);
    q.grad().put(Double.NaN, 0);
    assertThat(scaler.step(opt)).isTrue();
    assertThat(scaler.step(other)).isFalse();
    scaler.update();
    assertThat(scaler.getScale()).isEqualTo(32768);
    assertClose(q.detach(), 3);
  }

  @Test
  void halfGradientsAreRefused() {
    Tensor half = Torch.ones(2).to(DType.FLOAT16).requiresGrad_(true);
    scaler.scale(half.sum()).backward();
    assertThatThrownBy(() -> scaler.unscale_(new SGD(List.of(half))))
        .hasMessageContaining("Attempting to unscale FP16 gradients");
  }

  @Test
  void theStateGoesOn() {
    scaler.scale(loss()).backward();
    scaler.step(opt);
    scaler.update();
    var resumed = new GradScaler(DeviceType.CPU, GradScaler.options().initScale(2));
    resumed.loadStateDict(scaler.stateDict());
    assertThat(resumed.stateDict()).isEqualTo(scaler.stateDict());
    resumed.scale(loss());
    assertThat(resumed.stateDict()).isEqualTo(scaler.stateDict());
    assertThatThrownBy(() -> resumed.loadStateDict(Map.of())).hasMessageContaining("empty");
    assertThatThrownBy(() -> resumed.loadStateDict(Map.of("scale", 2)))
        .hasMessageContaining("no number '_growth_tracker'");
  }

  @Test
  void aDisabledScalerDoesNothing() {
    var off = new GradScaler(DeviceType.CPU, GradScaler.options().enabled(false));
    Tensor loss = loss();
    assertThat(off.scale(loss)).isSameAs(loss);
    loss.backward();
    off.unscale_(opt);
    assertThat(off.step(opt)).isTrue();
    off.update();
    assertThat(off.getScale()).isEqualTo(1);
    assertThat(off.stateDict()).isEmpty();
    assertClose(p.detach(), 0.8, -1.6);
    if (Torch.deviceCount(DeviceType.CUDA) == 0) assertThat(new GradScaler().isEnabled()).isFalse();
  }
}
