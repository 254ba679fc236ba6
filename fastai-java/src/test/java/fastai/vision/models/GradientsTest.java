package fastai.vision.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.layers.Filled;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torch.TensorScope;

/// Gradients of torchvision's networks, in which many layers work in place.
@ExtendWith(NoLeaks.class)
class GradientsTest {
  /// The norms of the first, the middle and the last parameter's gradient:
  ///
  /// ```python
  /// m = getattr(torchvision.models, name)().train(train); fill(m)      # see ModelsTest
  /// x = torch.sin(torch.arange(2*3*64*64, dtype=torch.float64).square()*.37).float()
  /// m(x.view(2, 3, 64, 64)).square().mean().backward()
  /// g = [p.grad.norm().item() for p in m.parameters()]; g[0], g[len(g)//2], g[-1]
  /// ```
  @ParameterizedTest
  @CsvSource({
    "resnet18, false, 185.083, 39.7485, 0.934903",
    "resnet18, true, 3.30386, 0.071829, 0.070646",
    "densenet121, false, 0.26633, 0.722528, 0.0552307",
    "densenet121, true, 2.81458, 0.195947, 0.0333175",
    "squeezenet1_1, false, 0.0826162, 0.720129, 0.0198498",
    "mobilenet_v2, false, 24.1562, 0.819314, 0.173155",
    "mobilenet_v3_small, false, 0.734573, 0.240862, 0.0295936",
    "efficientnet_b0, false, 0.000237104, 0.00163484, 0.0111723",
    "convnext_tiny, false, 0.278018, 0.382864, 0.0676155"
  })
  void y23_gradientsAreTorchvisions(
      String name, boolean train, double first, double middle, double last) {
    try (var _ = new TensorScope()) {
      var net = Filled.fill(Models.get(name).create());
      net.train(train);
      net.call(Filled.input(2, 3, 64, 64)).square().mean().backward();
      var params = net.parameters();
      var norms = new double[] {first, middle, last};
      var at = new int[] {0, params.size() / 2, params.size() - 1};
      for (int i = 0; i < 3; i++)
        assertThat(params.get(at[i]).grad().norm().item())
            .as("gradient " + at[i])
            .isCloseTo(norms[i], within(1e-3 * norms[i]));
    }
  }
}
