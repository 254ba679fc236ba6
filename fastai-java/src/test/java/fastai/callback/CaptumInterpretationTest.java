package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.learner.Learner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// ```python
/// W=torch.tensor([1.,-2.,.5,3.]); V=torch.tensor([[1.,0],[2,1],[-1,3],[.5,-1]])
/// f=lambda x:(x.flatten(1)*W).tanh()@V
/// x=torch.tensor([[[.5,-1.],[2.,.25]]])
/// p,w=np.polynomial.legendre.leggauss(50); p=(p+1)/2; w=w/2
/// g=torch.zeros_like(x)
/// for a,b in zip(p,w):
///     z=(x*float(a)).clone().requires_grad_(); g+=float(b)*torch.autograd.grad(f(z.unsqueeze(0))[0,1],z)[0]
/// g*x        # 0.0, 0.9640275835990906, 2.2847819328308105, -0.6351491212844849
/// f(x[None]) # 1.9461525678634644, 2.613661050796509
/// ```
@ExtendWith(NoLeaks.class)
class CaptumInterpretationTest {
  private static final class Net extends Module {
    final Tensor w = registerBuffer("w", Torch.tensor(new double[] {1, -2, .5, 3}));
    final Tensor v =
        registerBuffer("v", Torch.tensor(new double[][] {{1, 0}, {2, 1}, {-1, 3}, {.5, -1}}));

    @Override
    public Tensor forward(Tensor x) {
      return x.flatten(1).mul(w).tanh().matmul(v);
    }
  }

  private static Learner learner() {
    return SmallLearner.silent(SmallLearner.loaders(), new Net());
  }

  private static Tensor x() {
    return Torch.tensor(new double[][][] {{{.5, -1}, {2, .25}}});
  }

  private static void isClose(Tensor actual, double... expected) {
    double[] values = actual.flatten().toDoubleArray();
    assertThat(values).hasSize(expected.length);
    for (int i = 0; i < values.length; i++)
      assertThat(values[i]).as("value " + i).isCloseTo(expected[i], within(2e-6));
  }

  @Test
  void c42_integratedGradients() {
    var learn = learner();
    var captum = new CaptumInterpretation(learn);
    assertThat(captum.predicted(x())).isEqualTo(1);
    Tensor parts = captum.integratedGradients(x(), 1);
    assertThat(parts.shape()).containsExactly(1, 2, 2);
    isClose(parts, 0, 0.9640275835990906, 2.2847819328308105, -0.6351491212844849);
    assertThat(parts.sum().item()).isCloseTo(2.613661050796509, within(2e-6));
    assertThat(learn.model.isTraining()).isTrue();
  }

  // python: y=x.clone(); y[0,r,0:2]=0 for each row r; the fall of f(y)[0,1]
  @Test
  void c42_occlusion() {
    var captum = new CaptumInterpretation(learner());
    Tensor parts =
        captum.occlusion(x(), 1, new long[] {1, 1, 2}, new long[] {1, 1, 1}, Torch.zerosLike(x()));
    isClose(parts, 0.9640276432037354, 0.9640276432037354, 1.6496334075927734, 1.6496334075927734);
    assertThatThrownBy(
            () ->
                captum.occlusion(
                    x(), 1, new long[] {1, 1, 1}, new long[] {1, 1, 2}, Torch.zerosLike(x())))
        .hasMessageContaining("leaves something out");
  }

  @Test
  void c42_noiseTunnel() {
    var captum = new CaptumInterpretation(learner());
    try (var _ = new TensorScope()) {
      // Of an attribution that is the input itself, what is left is the mean of the noise.
      Torch.manualSeed(1);
      Tensor mean = captum.noiseTunnel(x(), 400, 1, noisy -> noisy);
      assertThat(mean.sub(x()).abs().max().item()).isBetween(1e-4, 0.25);
      isClose(captum.noiseTunnel(x(), 3, 0, noisy -> noisy.mul(2)), 1, -2, 4, .5);
    }
  }

  // numpy.polynomial.legendre.leggauss(3): -0.77459667, 0, 0.77459667; 0.55555556, 0.88888889, ...
  @Test
  void c42_pointsOfTheIntegral() {
    var rule = GaussLegendre.of(3);
    assertThat(rule.points()[0]).isCloseTo((1 - 0.7745966692414834) / 2, within(1e-12));
    assertThat(rule.points()[1]).isCloseTo(0.5, within(1e-12));
    assertThat(rule.weights()[0]).isCloseTo(5.0 / 18, within(1e-12));
    assertThat(rule.weights()[1]).isCloseTo(8.0 / 18, within(1e-12));
  }

  @Test
  void c42_visualize() {
    var captum = new CaptumInterpretation(learner());
    var figure = captum.visualize(x(), captum.integratedGradients(x(), 1));
    assertThat(figure.panels()).hasSize(2);
    assertThat(figure.toImage().getWidth()).isGreaterThan(400);
  }
}
