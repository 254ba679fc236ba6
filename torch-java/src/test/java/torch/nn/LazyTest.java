package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.nn.NnGoldens.shapes;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class LazyTest {
  private static final NnGoldens GOLDENS = NnGoldens.of(LazyTest.class);

  /// The module sees zeros first, which tell it the channels.
  private static <M extends Module> void check(
      String python, Supplier<M> make, String first, String input) {
    GOLDENS.check(
        python,
        () -> {
          M m = make.get();
          TensorScope.run(() -> m.call(Torch.zeros(shapes(first)[0])).close());
          return m;
        },
        shapes(input),
        (m, x) -> List.of(m.call(x[0])));
  }

  @Test
  void linear() {
    check(
        "m = nn.LazyLinear(3); m(torch.zeros(1, 4)); x = r(2, 4); out = m(x)",
        () -> new LazyLinear(3),
        "1 4",
        "2 4");
  }

  @Test
  void convolutions() {
    check(
        "m = nn.LazyConv1d(4, 2, groups=2); m(torch.zeros(1, 2, 5)); x = r(1, 2, 5); out = m(x)",
        () -> new LazyConv1d(4, 2, Conv1d.options().groups(2)),
        "1 2 5",
        "1 2 5");
    check(
        "m = nn.LazyConv2d(3, 2, stride=2, bias=False); m(torch.zeros(2, 5, 5)); x = r(1, 2, 5, 5);"
            + " out = m(x)",
        () -> new LazyConv2d(3, 2, Conv2d.options().stride(2).bias(false)),
        "2 5 5",
        "1 2 5 5");
    check(
        "m = nn.LazyConv3d(3, 2); m(torch.zeros(1, 2, 3, 3, 3)); x = r(1, 2, 3, 3, 3); out = m(x)",
        () -> new LazyConv3d(3, 2),
        "1 2 3 3 3",
        "1 2 3 3 3");
    check(
        "m = nn.LazyConvTranspose1d(4, 2); m(torch.zeros(1, 2, 5)); x = r(1, 2, 5); out = m(x)",
        () -> new LazyConvTranspose1d(4, 2),
        "1 2 5",
        "1 2 5");
    check(
        "m = nn.LazyConvTranspose2d(4, 2, groups=2); m(torch.zeros(1, 2, 3, 3)); x = r(1, 2, 3, 3);"
            + " out = m(x)",
        () -> new LazyConvTranspose2d(4, 2, ConvTranspose2d.options().groups(2)),
        "1 2 3 3",
        "1 2 3 3");
    check(
        "m = nn.LazyConvTranspose3d(2, 2); m(torch.zeros(1, 2, 2, 2, 2)); x = r(1, 2, 2, 2, 2); out"
            + " = m(x)",
        () -> new LazyConvTranspose3d(2, 2),
        "1 2 2 2 2",
        "1 2 2 2 2");
  }

  @Test
  void norms() {
    check(
        "m = nn.LazyBatchNorm1d(); m(torch.zeros(2, 3)); x = r(4, 3); out = m(x)",
        LazyBatchNorm1d::new,
        "2 3",
        "4 3");
    check(
        "m = nn.LazyBatchNorm2d(affine=False); m(torch.zeros(2, 3, 2, 2)); x = r(2, 3, 2, 2); out ="
            + " m(x)",
        () -> new LazyBatchNorm2d(BatchNorm2d.options().affine(false)),
        "2 3 2 2",
        "2 3 2 2");
    check(
        "m = nn.LazyBatchNorm3d(track_running_stats=False); m(torch.zeros(2, 3, 2, 2, 2)); x = r(2,"
            + " 3, 2, 2, 2); out = m(x)",
        () -> new LazyBatchNorm3d(BatchNorm3d.options().trackRunningStats(false)),
        "2 3 2 2 2",
        "2 3 2 2 2");
    check(
        "m = nn.LazyInstanceNorm2d(affine=True, track_running_stats=True); m(torch.zeros(2, 3, 2,"
            + " 2)); x = r(2, 3, 2, 2); out = m(x)",
        () -> new LazyInstanceNorm2d(InstanceNorm2d.options().affine(true).trackRunningStats(true)),
        "2 3 2 2",
        "2 3 2 2");
    check(
        "m = nn.LazyInstanceNorm1d(); m(torch.zeros(2, 3, 4)); x = r(2, 3, 4); out = m(x)",
        LazyInstanceNorm1d::new,
        "2 3 4",
        "2 3 4");
  }

  @Test
  void beforeTheFirstInput() {
    var m = new LazyLinear(3);
    assertThat(m).hasToString("LazyLinear(in_features=0, out_features=3, bias=True)");
    assertThat(m.weight).hasToString("<UninitializedParameter>");
    assertThatThrownBy(() -> m.weight.sum())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("run a batch through the network first");
    assertThatThrownBy(() -> m.weight.shape()).isInstanceOf(IllegalStateException.class);
    m.to(DType.FLOAT64);
    var copy = (Linear) m.deepCopy();
    copy.to(DType.FLOAT64);
    m.call(Torch.zeros(1, 4).to(DType.FLOAT64));
    assertThat(m.weight.describe()).isEqualTo("float64[3, 4]");
    assertThat(m.weight.requiresGrad() && m.weight.isLeaf()).isTrue();
    assertThat(m).hasToString("Linear(in_features=4, out_features=3, bias=True)");
    assertThat(copy.weight.isUninitialized()).isTrue();
    copy.call(Torch.zeros(1, 2).to(DType.FLOAT64));
    assertThat(copy.inFeatures).isEqualTo(2);
    assertThatThrownBy(() -> new LazyConv2d(2, 2).call(Torch.zeros(2, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected 3D (unbatched) or 4D (batched) input to LazyConv2d");
  }

  /// A state tells the shapes too.
  @Test
  void loaded() {
    Tensor x = Torch.randn(2, 4, 3, 3);
    var trained =
        new Sequential(new Conv2d(4, 2, 3, Conv2d.options().groups(2)), new BatchNorm2d(2));
    trained.call(x);
    trained.eval();
    var lazy =
        new Sequential(new LazyConv2d(2, 3, Conv2d.options().groups(2)), new LazyBatchNorm2d());
    lazy.loadStateDict(trained.stateDict());
    lazy.eval();
    torch.Tolerances.assertClose(lazy.call(x), trained.call(x));
    assertThat(lazy.toString()).isEqualTo(trained.toString());
  }
}
