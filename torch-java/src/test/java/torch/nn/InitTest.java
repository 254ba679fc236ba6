package torch.nn;

import static torch.Tolerances.assertClose;
import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Generator;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.init.Init;
import torch.nn.init.Init.Mode;
import torch.nn.init.Init.Nonlinearity;
import torch.nn.utils.ClipGrad;

/// Initialisers, with their draws; see [Parity].
@ExtendWith(NoLeaks.class)
class InitTest {
  @TestFactory
  Stream<DynamicTest> initializers() {
    return Parity.tests(
        InitTest.class,
        function("nn.init.uniform_(a.detach())", "r(3, 4, 2)", in -> Init.uniform_(in[0].detach())),
        function(
            "nn.init.uniform_(a.detach(), -1, 2)",
            "r(3, 4, 2)",
            in -> Init.uniform_(in[0].detach(), -1, 2)),
        function(
            "nn.init.normal_(a.detach(), 1, 2)",
            "r(3, 4, 2)",
            in -> Init.normal_(in[0].detach(), 1, 2)),
        function(
            "nn.init.constant_(a.detach(), 0.5)",
            "r(3, 4, 2)",
            in -> Init.constant_(in[0].detach(), 0.5)),
        function("nn.init.ones_(a.detach())", "r(3, 4, 2)", in -> Init.ones_(in[0].detach())),
        function("nn.init.zeros_(a.detach())", "r(3, 4, 2)", in -> Init.zeros_(in[0].detach())),
        function(
            "nn.init.xavier_uniform_(a.detach(), 2.0)",
            "r(3, 4, 2)",
            in -> Init.xavierUniform_(in[0].detach(), 2)),
        function(
            "nn.init.xavier_normal_(a.detach())",
            "r(3, 4, 2)",
            in -> Init.xavierNormal_(in[0].detach())),
        function(
            "nn.init.kaiming_uniform_(a.detach())",
            "r(3, 4, 2)",
            in -> Init.kaimingUniform_(in[0].detach())),
        function(
            "nn.init.kaiming_uniform_(a.detach(), 0.3, 'fan_out', 'leaky_relu')",
            "r(3, 4, 2)",
            in ->
                Init.kaimingUniform_(
                    in[0].detach(), 0.3, Mode.FAN_OUT, Nonlinearity.LEAKY_RELU, null)),
        function(
            "nn.init.kaiming_normal_(a.detach(), mode='fan_out', nonlinearity='relu')",
            "r(3, 4, 2)",
            in -> Init.kaimingNormal_(in[0].detach(), 0, Mode.FAN_OUT, Nonlinearity.RELU, null)),
        function(
            "nn.init.trunc_normal_(a.detach())",
            "r(3, 4, 2)",
            in -> Init.truncNormal_(in[0].detach())),
        function(
            "nn.init.trunc_normal_(a.detach(), 0.1, 0.02, -0.04, 0.1)",
            "r(3, 4, 2)",
            in -> Init.truncNormal_(in[0].detach(), 0.1, 0.02, -0.04, 0.1)),
        function(
            "nn.init.trunc_normal_(a.detach(), 0.0, 1.0, 1.5, 3.0)",
            "r(3, 4, 2)",
            in -> Init.truncNormal_(in[0].detach(), 0, 1, 1.5, 3)),
        function(
            "nn.init.trunc_normal_(a.detach(), 0.0, 1.0, 2.5, 2.6)",
            "r(50)",
            in -> Init.truncNormal_(in[0].detach(), 0, 1, 2.5, 2.6)),
        function("nn.init.eye_(a.detach())", "r(3, 4)", in -> Init.eye_(in[0].detach())),
        function("nn.init.dirac_(a.detach())", "r(4, 3, 3)", in -> Init.dirac_(in[0].detach())),
        function(
            "nn.init.dirac_(a.detach(), 2)", "r(4, 3, 3, 2)", in -> Init.dirac_(in[0].detach(), 2)),
        function(
            "nn.init.dirac_(a.detach())", "r(2, 2, 1, 3, 3)", in -> Init.dirac_(in[0].detach())),
        function(
            "nn.init.orthogonal_(a.detach())",
            "r(3, 4, 2)",
            in -> Init.orthogonal_(in[0].detach())),
        function(
            "nn.init.orthogonal_(a.detach(), 2.0)",
            "r(5, 3)",
            in -> Init.orthogonal_(in[0].detach(), 2)),
        function(
            "nn.init.orthogonal_(a.detach())", "r(3, 5)", in -> Init.orthogonal_(in[0].detach())),
        function(
            "nn.init.sparse_(a.detach(), 0.3)", "r(5, 4)", in -> Init.sparse_(in[0].detach(), 0.3)),
        function(
            "nn.init.sparse_(a.detach(), 1.0, 0.5)",
            "r(5, 4)",
            in -> Init.sparse_(in[0].detach(), 1, 0.5, null)),
        function(
            "nn.init.normal_(a.detach(), generator=torch.Generator().manual_seed(5))",
            "r(3, 4, 2)",
            in -> Init.normal_(in[0].detach(), 0, 1, new Generator().manualSeed(5))),
        function(
            "nn.init.kaiming_uniform_(a.detach(), generator=torch.Generator().manual_seed(5))",
            "r(3, 4, 2)",
            in ->
                Init.kaimingUniform_(
                    in[0].detach(),
                    0,
                    Mode.FAN_IN,
                    Nonlinearity.LEAKY_RELU,
                    new Generator().manualSeed(5))),
        function(
            "nn.init.trunc_normal_(a.detach(), generator=torch.Generator().manual_seed(5))",
            "r(3, 4, 2)",
            in -> Init.truncNormal_(in[0].detach(), 0, 1, -2, 2, new Generator().manualSeed(5))),
        function(
            "nn.init.orthogonal_(a.detach(), generator=torch.Generator().manual_seed(5))",
            "r(3, 4, 2)",
            in -> Init.orthogonal_(in[0].detach(), 1, new Generator().manualSeed(5))),
        function(
            "torch.tensor(float(nn.init.calculate_gain('linear')), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.LINEAR), DType.FLOAT64)),
        function(
            "torch.tensor(float(nn.init.calculate_gain('conv_transpose2d')), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.CONV_TRANSPOSE2D), DType.FLOAT64)),
        function(
            "torch.tensor(float(nn.init.calculate_gain('tanh')), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.TANH), DType.FLOAT64)),
        function(
            "torch.tensor(float(nn.init.calculate_gain('relu')), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.RELU), DType.FLOAT64)),
        function(
            "torch.tensor(float(nn.init.calculate_gain('leaky_relu')), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.LEAKY_RELU), DType.FLOAT64)),
        function(
            "torch.tensor(float(nn.init.calculate_gain('leaky_relu', 0.2)), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.LEAKY_RELU, 0.2), DType.FLOAT64)),
        function(
            "torch.tensor(float(nn.init.calculate_gain('selu')), dtype=torch.float64)",
            "",
            in -> Torch.tensor(Init.calculateGain(Nonlinearity.SELU), DType.FLOAT64)),
        fails(
            "nn.init.kaiming_uniform_(a.detach())",
            "r(3)",
            in -> Init.kaimingUniform_(in[0].detach())),
        fails(
            "nn.init.xavier_normal_(a.detach())", "r(3)", in -> Init.xavierNormal_(in[0].detach())),
        fails("nn.init.eye_(a.detach())", "r(3)", in -> Init.eye_(in[0].detach())),
        fails("nn.init.dirac_(a.detach())", "r(3)", in -> Init.dirac_(in[0].detach())),
        fails("nn.init.dirac_(a.detach(), 3)", "r(4, 3, 3)", in -> Init.dirac_(in[0].detach(), 3)),
        fails("nn.init.orthogonal_(a.detach())", "r(3)", in -> Init.orthogonal_(in[0].detach())),
        fails("nn.init.sparse_(a.detach(), 0.1)", "r(3)", in -> Init.sparse_(in[0].detach(), 0.1)));
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
