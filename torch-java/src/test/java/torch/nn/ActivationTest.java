package torch.nn;

import static torch.nn.Parity.fails;
import static torch.nn.Parity.function;
import static torch.nn.Parity.layer;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.nn.functional.F;

/// Activations and softmaxes; see [Parity].
@ExtendWith(NoLeaks.class)
class ActivationTest {
  @TestFactory
  Stream<DynamicTest> activations() {
    return Parity.tests(
        ActivationTest.class,
        layer("nn.ReLU()", "r(3, 4) * 3", () -> new ReLU()),
        function("F.relu(a)", "r(3, 4) * 3", in -> F.relu(in[0])),
        function("F.relu(a * 1, inplace=True)", "r(3, 4) * 3", in -> F.relu_(in[0].mul(1))),
        function(
            "nn.ReLU(inplace=True)(a * 1)", "r(3, 4) * 3", in -> new ReLU(true).call(in[0].mul(1))),
        layer("nn.ReLU6()", "r(3, 4) * 3", () -> new ReLU6()),
        function("F.relu6(a)", "r(3, 4) * 3", in -> F.relu6(in[0])),
        function("F.relu6(a * 1, inplace=True)", "r(3, 4) * 3", in -> F.relu6_(in[0].mul(1))),
        function(
            "nn.ReLU6(inplace=True)(a * 1)",
            "r(3, 4) * 3",
            in -> new ReLU6(true).call(in[0].mul(1))),
        layer("nn.SELU()", "r(3, 4) * 3", () -> new SELU()),
        function("F.selu(a)", "r(3, 4) * 3", in -> F.selu(in[0])),
        function("F.selu(a * 1, inplace=True)", "r(3, 4) * 3", in -> F.selu_(in[0].mul(1))),
        function(
            "nn.SELU(inplace=True)(a * 1)", "r(3, 4) * 3", in -> new SELU(true).call(in[0].mul(1))),
        layer("nn.SiLU()", "r(3, 4) * 3", () -> new SiLU()),
        function("F.silu(a)", "r(3, 4) * 3", in -> F.silu(in[0])),
        function("F.silu(a * 1, inplace=True)", "r(3, 4) * 3", in -> F.silu_(in[0].mul(1))),
        function(
            "nn.SiLU(inplace=True)(a * 1)", "r(3, 4) * 3", in -> new SiLU(true).call(in[0].mul(1))),
        layer("nn.Mish()", "r(3, 4) * 3", () -> new Mish()),
        function("F.mish(a)", "r(3, 4) * 3", in -> F.mish(in[0])),
        function("F.mish(a * 1, inplace=True)", "r(3, 4) * 3", in -> F.mish_(in[0].mul(1))),
        function(
            "nn.Mish(inplace=True)(a * 1)", "r(3, 4) * 3", in -> new Mish(true).call(in[0].mul(1))),
        layer("nn.Hardswish()", "r(3, 4) * 3", () -> new Hardswish()),
        function("F.hardswish(a)", "r(3, 4) * 3", in -> F.hardswish(in[0])),
        function(
            "F.hardswish(a * 1, inplace=True)", "r(3, 4) * 3", in -> F.hardswish_(in[0].mul(1))),
        function(
            "nn.Hardswish(inplace=True)(a * 1)",
            "r(3, 4) * 3",
            in -> new Hardswish(true).call(in[0].mul(1))),
        layer("nn.Hardsigmoid()", "r(3, 4) * 3", () -> new Hardsigmoid()),
        function("F.hardsigmoid(a)", "r(3, 4) * 3", in -> F.hardsigmoid(in[0])),
        function(
            "F.hardsigmoid(a * 1, inplace=True)",
            "r(3, 4) * 3",
            in -> F.hardsigmoid_(in[0].mul(1))),
        function(
            "nn.Hardsigmoid(inplace=True)(a * 1)",
            "r(3, 4) * 3",
            in -> new Hardsigmoid(true).call(in[0].mul(1))),
        layer("nn.ELU()", "r(3, 4) * 3", () -> new ELU()),
        layer("nn.ELU(1.5)", "r(3, 4) * 3", () -> new ELU(1.5)),
        function(
            "nn.ELU(1.5, True)(a * 1)", "r(3, 4) * 3", in -> new ELU(1.5, true).call(in[0].mul(1))),
        function("F.elu(a)", "r(3, 4) * 3", in -> F.elu(in[0])),
        function("F.elu(a, 1.5)", "r(3, 4) * 3", in -> F.elu(in[0], 1.5)),
        function("F.elu_(a * 1, 1.5)", "r(3, 4) * 3", in -> F.elu_(in[0].mul(1), 1.5)),
        layer("nn.CELU()", "r(3, 4) * 3", () -> new CELU()),
        layer("nn.CELU(1.5)", "r(3, 4) * 3", () -> new CELU(1.5)),
        function(
            "nn.CELU(1.5, True)(a * 1)",
            "r(3, 4) * 3",
            in -> new CELU(1.5, true).call(in[0].mul(1))),
        function("F.celu(a)", "r(3, 4) * 3", in -> F.celu(in[0])),
        function("F.celu(a, 1.5)", "r(3, 4) * 3", in -> F.celu(in[0], 1.5)),
        function("F.celu_(a * 1, 1.5)", "r(3, 4) * 3", in -> F.celu_(in[0].mul(1), 1.5)),
        layer("nn.LeakyReLU()", "r(3, 4) * 3", () -> new LeakyReLU()),
        layer("nn.LeakyReLU(0.2)", "r(3, 4) * 3", () -> new LeakyReLU(0.2)),
        function(
            "nn.LeakyReLU(0.2, True)(a * 1)",
            "r(3, 4) * 3",
            in -> new LeakyReLU(0.2, true).call(in[0].mul(1))),
        function("F.leaky_relu(a)", "r(3, 4) * 3", in -> F.leakyRelu(in[0])),
        function("F.leaky_relu(a, 0.2)", "r(3, 4) * 3", in -> F.leakyRelu(in[0], 0.2)),
        function("F.leaky_relu_(a * 1, 0.2)", "r(3, 4) * 3", in -> F.leakyRelu_(in[0].mul(1), 0.2)),
        layer("nn.Hardtanh()", "r(3, 4) * 3", () -> new Hardtanh()),
        layer("nn.Hardtanh(-2.0, 0.5)", "r(3, 4) * 3", () -> new Hardtanh(-2, 0.5)),
        function("F.hardtanh(a)", "r(3, 4) * 3", in -> F.hardtanh(in[0])),
        function("F.hardtanh(a, -2.0, 0.5)", "r(3, 4) * 3", in -> F.hardtanh(in[0], -2, 0.5)),
        function("F.hardtanh_(a * 1)", "r(3, 4) * 3", in -> F.hardtanh_(in[0].mul(1))),
        fails("nn.Hardtanh(1.0, -1.0)", "", in -> new Hardtanh(1, -1)),
        fails("F.hardtanh(a, 1.0, -1.0)", "r(3, 4) * 3", in -> F.hardtanh(in[0], 1, -1)),
        layer("nn.Threshold(0.1, 20.0)", "r(3, 4) * 3", () -> new Threshold(0.1, 20)),
        function("F.threshold(a, 0.1, 20)", "r(3, 4) * 3", in -> F.threshold(in[0], 0.1, 20)),
        function(
            "F.threshold_(a * 1, 0.1, 20)",
            "r(3, 4) * 3",
            in -> F.threshold_(in[0].mul(1), 0.1, 20)),
        layer("nn.RReLU()", "r(3, 4) * 3", () -> new RReLU()),
        layer("nn.RReLU(0.1, 0.9).eval()", "r(3, 4) * 3", () -> new RReLU(0.1, 0.9).eval()),
        function("F.rrelu(a)", "r(3, 4) * 3", in -> F.rrelu(in[0])),
        function("F.rrelu(a, 0.1, 0.2, True)", "r(3, 4) * 3", in -> F.rrelu(in[0], 0.1, 0.2, true)),
        function(
            "F.rrelu_(a * 1, 0.1, 0.2, True)",
            "r(3, 4) * 3",
            in -> F.rrelu_(in[0].mul(1), 0.1, 0.2, true)),
        layer("nn.PReLU()", "r(3, 4) * 3", () -> new PReLU()),
        layer("nn.PReLU(4, 0.1)", "r(3, 4) * 3", () -> new PReLU(4, 0.1)),
        function("F.prelu(a, b)", "r(3, 4) * 3, r(4)", in -> F.prelu(in[0], in[1])),
        fails("F.prelu(a, b)", "r(3, 4) * 3, r(3)", in -> F.prelu(in[0], in[1])),
        layer("nn.GELU()", "r(3, 4) * 3", () -> new GELU()),
        layer("nn.GELU('tanh')", "r(3, 4) * 3", () -> new GELU("tanh")),
        function("F.gelu(a)", "r(3, 4) * 3", in -> F.gelu(in[0])),
        function("F.gelu(a, approximate='tanh')", "r(3, 4) * 3", in -> F.gelu(in[0], "tanh")),
        fails("F.gelu(a, approximate='sinh')", "r(3, 4) * 3", in -> F.gelu(in[0], "sinh")),
        layer("nn.Sigmoid()", "r(3, 4) * 3", () -> new Sigmoid()),
        layer("nn.Tanh()", "r(3, 4) * 3", () -> new Tanh()),
        function("F.sigmoid(a)", "r(3, 4) * 3", in -> F.sigmoid(in[0])),
        function("F.tanh(a)", "r(3, 4) * 3", in -> F.tanh(in[0])),
        layer("nn.Softplus()", "r(3, 4) * 3", () -> new Softplus()),
        layer("nn.Softplus(2.0, 1.0)", "r(3, 4) * 3", () -> new Softplus(2, 1)),
        function("F.softplus(a)", "r(3, 4) * 3", in -> F.softplus(in[0])),
        function("F.softplus(a, 2, 1)", "r(3, 4) * 3", in -> F.softplus(in[0], 2, 1)),
        layer("nn.Hardshrink()", "r(3, 4) * 3", () -> new Hardshrink()),
        layer("nn.Softshrink(0.7)", "r(3, 4) * 3", () -> new Softshrink(0.7)),
        function("F.hardshrink(a, 0.7)", "r(3, 4) * 3", in -> F.hardshrink(in[0], 0.7)),
        function("F.hardshrink(a)", "r(3, 4) * 3", in -> F.hardshrink(in[0])),
        function("F.softshrink(a)", "r(3, 4) * 3", in -> F.softshrink(in[0])),
        fails("F.softshrink(a, -1)", "r(3, 4) * 3", in -> F.softshrink(in[0], -1)),
        layer("nn.LogSigmoid()", "r(3, 4) * 3", () -> new LogSigmoid()),
        layer("nn.Softsign()", "r(3, 4) * 3", () -> new Softsign()),
        layer("nn.Tanhshrink()", "r(3, 4) * 3", () -> new Tanhshrink()),
        function("F.logsigmoid(a)", "r(3, 4) * 3", in -> F.logsigmoid(in[0])),
        function("F.softsign(a)", "r(3, 4) * 3", in -> F.softsign(in[0])),
        function("F.tanhshrink(a)", "r(3, 4) * 3", in -> F.tanhshrink(in[0])),
        layer("nn.GLU()", "r(3, 4) * 3", () -> new GLU()),
        layer("nn.GLU(0)", "r(4, 3)", () -> new GLU(0)),
        function("F.glu(a)", "r(3, 4) * 3", in -> F.glu(in[0])),
        fails("F.glu(a)", "r(3, 5)", in -> F.glu(in[0])),
        fails("F.glu(a)", "t(1.5)", in -> F.glu(in[0])),
        layer("nn.Softmax(1)", "r(3, 4) * 3", () -> new Softmax(1)),
        layer("nn.Softmin(0)", "r(3, 4) * 3", () -> new Softmin(0)),
        layer("nn.LogSoftmax(-1)", "r(3, 4) * 3", () -> new LogSoftmax(-1)),
        layer("nn.Softmax2d()", "r(2, 3, 2, 2)", () -> new Softmax2d()),
        layer("nn.Softmax2d()", "r(3, 2, 2)", () -> new Softmax2d()),
        fails("nn.Softmax2d()(a)", "r(3, 2)", in -> new Softmax2d().call(in[0])),
        function("F.softmax(a, 0)", "r(3, 4) * 3", in -> F.softmax(in[0], 0)),
        function("F.softmin(a, 1)", "r(3, 4) * 3", in -> F.softmin(in[0], 1)),
        function(
            "F.log_softmax(a, 1, dtype=torch.float64)",
            "r(3, 4) * 3",
            in -> F.logSoftmax(in[0], 1, DType.FLOAT64)),
        function(
            "F.softmax(a, 1, dtype=torch.float64)",
            "r(3, 4) * 3",
            in -> F.softmax(in[0], 1, DType.FLOAT64)),
        fails("F.softmax(a, 2)", "r(3, 4) * 3", in -> F.softmax(in[0], 2)),
        function("F.gumbel_softmax(a)", "r(3, 4) * 3", in -> F.gumbelSoftmax(in[0])),
        function(
            "F.gumbel_softmax(a, tau=0.5, hard=True, dim=0)",
            "r(3, 4) * 3",
            in -> F.gumbelSoftmax(in[0], 0.5, true, 0)));
  }
}
