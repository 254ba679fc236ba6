package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.autograd.ForwardAd;
import torch.autograd.Functional;

/// Jacobians, Hessians and products with them; forward mode.
// python: from torch.autograd.functional import jacobian, hessian, vjp, jvp, vhp, hvp
// python: import torch.autograd.forward_ad as fw
// python: x = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.25, -0.75]])
// python: y = torch.tensor([2.0, -0.5, 1.0])
// python: v = torch.tensor([[1.0, -2.0, 0.5], [0.0, 3.0, 1.0]])
// python: u = torch.tensor([0.5, -1.0])
// python: f = lambda a: (a.exp() * y).sum(1)
// python: g = lambda a, b: ((a * b).sin().sum(1), (a ** 2).sum() * b)
// python: h = lambda a: (a ** 3).sum() + (a[0] * a[1]).sum()
// python: k = lambda a, b: ((a * b) ** 2).sum() + b.exp().sum()
@ExtendWith(NoLeaks.class)
class FunctionalTest {
  private static final Goldens PYTHON = Goldens.of(FunctionalTest.class);

  private static Tensor x() {
    return Torch.tensor(new float[][] {{0.5f, -1, 2}, {1.5f, 0.25f, -0.75f}});
  }

  private static Tensor y() {
    return Torch.tensor(new float[] {2, -0.5f, 1});
  }

  private static Tensor v() {
    return Torch.tensor(new float[][] {{1, -2, 0.5f}, {0, 3, 1}});
  }

  private static Tensor u() {
    return Torch.tensor(new float[] {0.5f, -1});
  }

  private static final UnaryOperator<Tensor> F = a -> a.exp().mul(y()).sum(1);
  private static final Function<Tensor[], Tensor[]> G =
      in -> new Tensor[] {in[0].mul(in[1]).sin().sum(1), in[0].pow(2).sum().mul(in[1])};
  private static final UnaryOperator<Tensor> H =
      a -> a.pow(3).sum().add(a.get(0).mul(a.get(1)).sum());
  private static final Function<Tensor[], Tensor> K =
      in -> in[0].mul(in[1]).pow(2).sum().add(in[1].exp().sum());

  private static Tensor[] flat(Tensor[][] blocks) {
    return java.util.Arrays.stream(blocks).flatMap(java.util.Arrays::stream).toArray(Tensor[]::new);
  }

  @Test
  void jacobians() {
    PYTHON.equal("jacobian(f, x)", Functional.jacobian(F, x()));
    PYTHON.equal("jacobian(g, (x, y))", flat(Functional.jacobian(G, x(), y())));
    Tensor x = x().requiresGrad_();
    Tensor j =
        Functional.jacobian(
            Functional.options().withCreateGraph(true), in -> new Tensor[] {F.apply(in[0])}, x)[0][
            0];
    PYTHON.equal(
        "x.requires_grad_(); (jacobian(f, x, create_graph=True) ** 2).sum().backward(); x.grad",
        grad(j.pow(2).sum(), x));
    assertThat(Functional.jacobian(F, x).requiresGrad()).isFalse();
    // An output that does not depend on the input.
    assertThat(Functional.jacobian(_ -> Torch.ones(2), y()).abs().sum().item()).isZero();
    assertThatThrownBy(
            () ->
                Functional.jacobian(
                    Functional.options().withStrict(true), _ -> new Tensor[] {Torch.ones(2)}, y()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("Output 0 of the function is independent of input 0");
  }

  private static Tensor grad(Tensor output, Tensor leaf) {
    output.backward();
    return leaf.grad();
  }

  @Test
  void hessians() {
    PYTHON.equal("hessian(h, x)", Functional.hessian(H, x()));
    PYTHON.equal("hessian(k, (x, y))", flat(Functional.hessian(K, x(), y())));
    assertThatThrownBy(() -> Functional.hessian(F, x()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one number");
  }

  @Test
  void products() {
    var options = Functional.options();
    var vjp = Functional.vjp(F, x(), u());
    PYTHON.equal("vjp(f, x, u)", vjp.output(), vjp.product());
    vjp = Functional.vjp(options, G, new Tensor[] {x(), y()}, u(), y());
    PYTHON.equal(
        "vjp(g, (x, y), (u, y))",
        vjp.outputs()[0],
        vjp.outputs()[1],
        vjp.products()[0],
        vjp.products()[1]);
    var jvp = Functional.jvp(F, x(), v());
    PYTHON.equal("jvp(f, x, v)", jvp.output(), jvp.product());
    jvp = Functional.jvp(options, G, new Tensor[] {x(), y()}, v(), y());
    PYTHON.equal(
        "jvp(g, (x, y), (v, y))",
        jvp.outputs()[0],
        jvp.outputs()[1],
        jvp.products()[0],
        jvp.products()[1]);
    var vhp = Functional.vhp(options, K, new Tensor[] {x(), y()}, v(), y());
    PYTHON.equal("vhp(k, (x, y), (v, y))", vhp.output(), vhp.products()[0], vhp.products()[1]);
    var hvp = Functional.hvp(options, K, new Tensor[] {x(), y()}, v(), y());
    PYTHON.equal("hvp(k, (x, y), (v, y))", hvp.output(), hvp.products()[0], hvp.products()[1]);
    PYTHON.equal("vhp(h, x, v)[1]", Functional.vhp(H, x(), v()).product());
    PYTHON.equal("hvp(h, x, v)[1]", Functional.hvp(H, x(), v()).product());
    PYTHON.equal(
        "vjp(h, x)[1]",
        Functional.vjp(options, in -> new Tensor[] {H.apply(in[0])}, new Tensor[] {x()}).product());
    Tensor x = x().requiresGrad_();
    PYTHON.equal(
        "x.requires_grad_(); hvp(h, x, v, create_graph=True)[1].pow(2).sum().backward(); x.grad",
        grad(
            Functional.hvp(
                    options.withCreateGraph(true), in -> H.apply(in[0]), new Tensor[] {x}, v())
                .product()
                .pow(2)
                .sum(),
            x));
    assertThatThrownBy(() -> Functional.vjp(F, x(), y()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v[0] must have the shape of output 0, [2], not [3]");
    assertThatThrownBy(() -> Functional.vjp(options, G, new Tensor[] {x(), y()}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("left out only");
  }

  @Test
  void forwardMode() {
    try (var _ = ForwardAd.dualLevel()) {
      Tensor dual = ForwardAd.makeDual(x(), v());
      var out = ForwardAd.unpackDual(F.apply(dual));
      PYTHON.equal(
          "l = fw.enter_dual_level(); r = fw.unpack_dual(f(fw.make_dual(x, v)));"
              + " fw.exit_dual_level(); r.primal, r.tangent",
          out.primal(),
          out.tangent());
      assertThat(ForwardAd.unpackDual(x()).tangent()).isNull();
      assertThatThrownBy(() -> ForwardAd.makeDual(x(), Torch.arange(6).view(2, 3)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> ForwardAd.makeDual(x(), y())).isInstanceOf(TorchException.class);
      assertThatThrownBy(ForwardAd::dualLevel)
          .isInstanceOf(TorchException.class)
          .hasMessageContaining("Nested forward mode AD is not supported");
      // Backward of forward.
      Tensor x = x().requiresGrad_();
      Tensor tangent = ForwardAd.unpackDual(H.apply(ForwardAd.makeDual(x, v()))).tangent();
      Tolerances.assertClose(
          Autograd.grad(List.of(tangent), List.of(x))[0], Functional.hvp(H, x(), v()).product());
    }
    assertThat(ForwardAd.unpackDual(x()).tangent()).isNull();
    assertThatThrownBy(() -> ForwardAd.makeDual(x(), v()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dualLevel()");
  }
}
