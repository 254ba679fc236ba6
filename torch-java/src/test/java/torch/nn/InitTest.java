package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.init.Init;
import torch.nn.init.Init.Mode;
import torch.nn.init.Init.Nonlinearity;
import torch.nn.utils.ClipGrad;

/// `torch.manual_seed(7);
/// print(nn.init.xavier_uniform_(torch.empty(3,4,2)).flatten()[:4].tolist())` and so on, PyTorch
/// 2.13.0.
@ExtendWith(NoLeaks.class)
class InitTest {
  private static void check(UnaryOperator<Tensor> init, double... expected) {
    Torch.manualSeed(7);
    Tensor tensor = Torch.empty(3, 4, 2).requiresGrad_(true);
    Tensor result = init.apply(tensor);
    assertThat(result).isSameAs(tensor);
    assertThat(tensor.isLeaf()).isTrue();
    assertClose(tensor.detach().flatten().narrow(0, 0, 4), expected);
  }

  @Test
  void draws() {
    check(
        Init::xavierUniform_,
        0.04572433978319168,
        -0.39435920119285583,
        0.20845703780651093,
        0.20541758835315704);
    check(
        Init::xavierNormal_,
        -0.30998170375823975,
        0.14953452348709106,
        0.33975547552108765,
        -0.5247673392295837);
    check(
        Init::kaimingUniform_,
        0.06048761308193207,
        -0.5216881632804871,
        0.27576273679733276,
        0.27174192667007446);
    check(
        t -> Init.kaimingNormal_(t, 0, Mode.FAN_OUT, Nonlinearity.RELU, null),
        -0.4735048711299896,
        0.2284177541732788,
        0.5189850330352783,
        -0.8015953302383423);
    check(
        t -> Init.uniform_(t, -1, 2),
        0.6047676205635071,
        -0.40359044075012207,
        0.9776350855827332,
        0.9706708192825317);
    check(
        t -> Init.normal_(t, 1, 2),
        -0.6402690410614014,
        1.7912623882293701,
        2.7978169918060303,
        -1.7768077850341797);
    check(t -> Init.constant_(t, 0.5), 0.5, 0.5, 0.5, 0.5);
    check(Init::ones_, 1, 1, 1, 1);
    check(Init::zeros_, 0, 0, 0, 0);
  }

  @Test
  void gains() {
    assertThat(Init.calculateGain(Nonlinearity.TANH)).isEqualTo(5.0 / 3);
    assertThat(Init.calculateGain(Nonlinearity.LEAKY_RELU, 0)).isEqualTo(Math.sqrt(2));
    assertThat(Init.Fan.of(Torch.empty(6, 4, 3, 5))).isEqualTo(new Init.Fan(60, 90));
    assertThatThrownBy(() -> Init.kaimingUniform_(Torch.empty(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two dimensions");
  }

  /// ```python
  /// a = torch.zeros(2); b = torch.zeros(2); a.grad=torch.tensor([3.,4.]); b.grad=torch.tensor([0.,12.])
  /// print(nn.utils.clip_grad_norm_([a,b],2.0), a.grad, b.grad)
  /// ```
  @Test
  void clipping() {
    Tensor a = Torch.zeros(2);
    Tensor b = Torch.zeros(2);
    a.setGrad(Torch.tensor(new float[] {3, 4}));
    b.setGrad(Torch.tensor(new float[] {0, 12}));
    assertClose(ClipGrad.clipGradNorm_(List.of(a, b), 2), 13);
    assertClose(a.grad(), 0.4615384340286255, 0.615384578704834);
    assertClose(b.grad(), 0, 1.846153736114502);
    a.setGrad(Torch.tensor(new float[] {3, 4}));
    b.setGrad(Torch.tensor(new float[] {0, 12}));
    // clip_grad_norm_([a,b], 5.0, float('inf'))
    assertClose(ClipGrad.clipGradNorm_(List.of(a, b), 5, Double.POSITIVE_INFINITY), 12);
    assertClose(a.grad(), 1.2499998807907104, 1.6666665077209473);
    ClipGrad.clipGradValue_(List.of(a, b), 1.5);
    assertClose(a.grad(), 1.2499998807907104, 1.5);
    assertClose(ClipGrad.clipGradNorm_(List.of(Torch.zeros(1)), 1), 0);
  }
}
