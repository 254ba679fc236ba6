package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.utils.ClipGrad;
import torch.nn.utils.ConvertParameters;
import torch.nn.utils.Fusion;
import torch.nn.utils.SkipInit;
import torch.nn.utils.Stateless;

@ExtendWith(NoLeaks.class)
class UtilsTest {
  private static Parameter parameter(double... gradient) {
    var parameter = new Parameter(Torch.zeros(gradient.length));
    parameter.setGrad(Torch.tensor(gradient).to(DType.FLOAT32));
    return parameter;
  }

  /// a.grad = [3., 4.]; b.grad = [12.]: get_total_norm of them is 13., of order inf 12., of order 1
  /// 19.; clip_grad_norm_ to 1.3 leaves [0.3, 0.4], [1.2]
  @Test
  void clipping() {
    Parameter a = parameter(3, 4);
    Parameter b = parameter(12);
    Parameter none = new Parameter(Torch.ones(1));
    var all = List.of(a, none, b);
    var grads = List.of(a.grad(), b.grad());
    assertThat(ClipGrad.getTotalNorm(grads).item()).isEqualTo(13);
    assertThat(ClipGrad.getTotalNorm(grads, Double.POSITIVE_INFINITY, false).item()).isEqualTo(12);
    assertThat(ClipGrad.getTotalNorm(grads, 1, false).item()).isEqualTo(19);
    assertThat(ClipGrad.getTotalNorm(List.of()).item()).isZero();
    assertThat(ClipGrad.clipGradNorm_(all, 1.3).item()).isEqualTo(13);
    assertClose(a.grad(), 0.3, 0.4);
    assertClose(b.grad(), 1.2);
    assertThat(ClipGrad.clipGradNorm_(all, 100).item()).isCloseTo(1.3, within(1e-6));
    assertClose(b.grad(), 1.2);
    ClipGrad.clipGradsWithNorm_(all, 1, Torch.tensor(2.0));
    assertClose(b.grad(), 0.6);
    ClipGrad.clipGradValue_(all, 0.15);
    assertClose(a.grad(), 0.15, 0.15);
    ClipGrad.clipGradValue_(a, 0.1);
    assertClose(a.grad(), 0.1, 0.1);
    Parameter wide = new Parameter(Torch.zeros(1).to(DType.FLOAT64));
    wide.setGrad(Torch.tensor(4.0, DType.FLOAT64).reshape(1));
    Parameter narrow = parameter(3);
    assertThat(ClipGrad.clipGradNorm_(List.of(wide, narrow), 1).item()).isCloseTo(5, within(1e-6));
    assertClose(narrow.grad(), 0.6);
    Parameter bad = parameter(Double.NaN);
    assertThatThrownBy(() -> ClipGrad.clipGradNorm_(List.of(bad), 1, 2, true))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("non-finite");
    var embedding = new Embedding(4, 2, Embedding.options().sparse(true));
    embedding.call(Torch.tensor(new long[] {1, 3})).sum().backward();
    assertThat(ClipGrad.clipGradNorm_(embedding.weight, 1).item()).isEqualTo(2);
    assertThat(embedding.weight.grad().toDense().sum().item()).isCloseTo(2, within(1e-5));
  }

  private static org.assertj.core.data.Offset<Double> within(double value) {
    return org.assertj.core.api.Assertions.within(value);
  }

  @Test
  void oneVector() {
    var net = new Sequential(new Linear(2, 3), new Linear(3, 1));
    Tensor vector = ConvertParameters.parametersToVector(net.parameters());
    assertThat(vector.shape()).containsExactly(13);
    vector.sum().backward();
    assertThat(net.getParameter("1.bias").grad().item()).isEqualTo(1);
    ConvertParameters.vectorToParameters(Torch.arange(13).to(DType.FLOAT32), net.parameters());
    assertClose(net.getParameter("0.bias"), 6, 7, 8);
    assertThat(net.getParameter("1.bias").item()).isEqualTo(12);
    assertThatThrownBy(() -> ConvertParameters.vectorToParameters(Torch.ones(12), net.parameters()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("13 elements");
  }

  @Test
  void functionalCalls() {
    var net = new Sequential(new Linear(2, 2), new BatchNorm1d(2));
    var tied = new Linear(2, 2);
    net.append(tied);
    tied.setParameter("weight", net.getParameter("0.weight"));
    var linear = (Linear) net.get(0);
    Tensor original = linear.weight.detach().clone();
    Tensor fast = Torch.ones(2, 2).requiresGrad_();
    Tensor x = Torch.randn(3, 2);
    Tensor mean = Torch.zeros(2);
    Tensor y = Stateless.functionalCall(net, Map.of("0.weight", fast, "1.running_mean", mean), x);
    y.sum().backward();
    assertThat(fast.grad()).isNotNull();
    assertThat(linear.weight.grad()).isNull();
    assertThat(mean.abs().sum().item()).as("the buffer given was updated").isNotZero();
    assertClose(net.getBuffer("1.running_mean"), 0, 0);
    assertClose(linear.weight, original);
    assertClose(tied.weight, original);
    assertThat(net.getBuffer("1.num_batches_tracked").itemLong()).isEqualTo(1);
    Tensor sums =
        Stateless.functionalCall(
            net,
            Map.of("0.weight", fast),
            () -> tied.weight.sum().add(linear.weight.sum()),
            true,
            false);
    assertThat(sums.item()).isEqualTo(8);
    Tensor untied =
        Stateless.functionalCall(
            net, Map.of("0.weight", fast), () -> linear.weight.sum(), false, false);
    assertThat(untied.item()).isEqualTo(4);
    assertThatThrownBy(() -> Stateless.functionalCall(net, Map.of("0.wait", fast), x))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unexpected key '0.wait'");
    assertThatThrownBy(
            () -> Stateless.functionalCall(net, Map.of("0.weight", fast), () -> 1, true, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Missing key");
    assertThatThrownBy(
        () -> Stateless.functionalCall(net, Map.of("0.weight", fast), Torch.ones(1, 3)));
    assertClose(linear.weight, original);
  }

  /// Normalisations with statistics of their own, folded into what comes before.
  @Test
  void fusion() {
    Tensor x = Torch.randn(4, 2, 5, 5);
    var conv = new Conv2d(2, 3, 3, Conv2d.options().padding(1).bias(false));
    var bn = new BatchNorm2d(3);
    bn.call(conv.call(x));
    assertThatThrownBy(() -> Fusion.fuseConvBnEval(conv, bn))
        .isInstanceOf(IllegalStateException.class);
    conv.eval();
    bn.eval();
    Conv2d fused = Fusion.fuseConvBnEval(conv, bn);
    assertClose(fused.call(x), bn.call(conv.call(x)), 1e-4, 1e-5);
    assertThat(fused.isTraining()).isFalse();
    assertThat(fused.bias.requiresGrad()).isTrue();
    var back = new ConvTranspose2d(2, 3, 3);
    back.eval();
    assertClose(Fusion.fuseConvBnEval(back, bn, true).call(x), bn.call(back.call(x)), 1e-4, 1e-5);
    var linear = new Linear(4, 3);
    var bn1 = new BatchNorm1d(3, BatchNorm1d.options().affine(false));
    Tensor rows = Torch.randn(6, 4);
    bn1.call(linear.call(rows));
    linear.eval();
    bn1.eval();
    assertClose(
        Fusion.fuseLinearBnEval(linear, bn1).call(rows), bn1.call(linear.call(rows)), 1e-4, 1e-5);
    assertThatThrownBy(() -> Fusion.fuseLinearBnEval((Linear) new Linear(4, 2).eval(), bn1))
        .hasMessageContaining("To fuse");
  }

  @Test
  void noRandomNumberIsDrawn() {
    Torch.manualSeed(3);
    double expected = Torch.rand(1).item();
    Torch.manualSeed(3);
    assertThat(SkipInit.skipInit(() -> new Linear(4, 4)).weight.numel()).isEqualTo(16);
    assertThat(Torch.rand(1).item()).isEqualTo(expected);
  }
}
