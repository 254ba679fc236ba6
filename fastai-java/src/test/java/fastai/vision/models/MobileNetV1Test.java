package fastai.vision.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.vision.VisionModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class MobileNetV1Test {
  // The README of the weights: 2,585,560 parameters.
  @Test
  void w02_keysAndSizesAreThoseOfItsWeights() {
    var net = new MobileNetV1(0.75, 1000);
    assertThat(net.parameters().stream().mapToLong(Tensor::numel).sum()).isEqualTo(2_585_560);
    var shapes = new LinkedHashMap<String, long[]>();
    net.stateDict().forEach((key, tensor) -> shapes.put(key, tensor.shape()));
    assertThat(shapes)
        .containsEntry("0.0.1.weight", new long[] {24, 3, 3, 3})
        .containsEntry("0.1.0.weight", new long[] {24, 1, 3, 3})
        .containsEntry("0.2.1.running_var", new long[] {48})
        .containsEntry("0.3.1.weight", new long[] {48, 1, 3, 3})
        .containsEntry("0.23.1.weight", new long[] {384, 1, 3, 3})
        .containsEntry("0.26.0.weight", new long[] {768, 768, 1, 1})
        .containsEntry("1.2.weight", new long[] {1000, 768});
  }

  // The same network of torch.nn in Python, width 0.25, each parameter p of the name n
  //   p.copy_(sin(arange(p.numel(), dtype=float64) * .7 + len(n)).view_as(p)
  //       * (.5 if p.dim() == 4 else 1) + (.3 if p.dim() == 1 else 0))
  // net.eval()(sin(arange(2*3*64*64, dtype=float64) * .01).view(2, 3, 64, 64).float())
  @Test
  void w02_outputsAreThoseOfPython() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var net = new MobileNetV1(0.25, 5);
      for (Map.Entry<String, ? extends Tensor> entry : net.namedParameters().entrySet()) {
        Tensor p = entry.getValue();
        Tensor values = sines(p.numel(), 0.7, entry.getKey().length()).view(p.shape());
        p.copy_(values.mul(p.dim() == 4 ? 0.5 : 1).add(p.dim() == 1 ? 0.3 : 0));
      }
      net.eval();
      Tensor out = net.call(sines(2 * 3 * 64 * 64, 0.01, 0).view(2, 3, 64, 64).to(DType.FLOAT32));
      double[] expected = {
        -22.407068,
        23.102507,
        -19.888720,
        17.625332,
        -16.068943,
        -22.340653,
        23.032946,
        -19.817179,
        17.552998,
        -15.997024
      };
      assertThat(out.to(DType.FLOAT64).reshape(-1).toDoubleArray())
          .containsExactly(expected, within(1e-3));
    }
  }

  private static Tensor sines(long n, double step, double from) {
    return Torch.arange(n).to(DType.FLOAT64).mul(step).add(from).sin();
  }

  @Test
  void w02_itIsCutBeforeItsPool() {
    var arch = MobileNetV1.arch(0.25);
    var body = VisionModel.cutModel(arch.create(10), arch.meta().cut());
    assertThat(body.children()).hasSize(1);
    assertThat(VisionModel.numFeatures(body, 3)).isEqualTo(256);
    assertThat(arch.meta().stats().mean()).containsExactly(0.5, 0.5, 0.5);
  }
}
