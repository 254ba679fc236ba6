package fastai.losses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.Reduction;

@ExtendWith(NoLeaks.class)
class CrossEntropyLossFlatTest {
  private final Tensor scores = Torch.tensor(new double[][] {{2, 1, .1}});

  // The specification's appendix: logits 2, 1, 0.1, target 0.
  @Test
  void X_02_crossEntropy() {
    var loss = new CrossEntropyLossFlat();
    assertThat(loss.apply(scores, Torch.tensor(new long[] {0})).item())
        .isCloseTo(.417030, within(1e-6));
    assertThat(loss.activation(scores).sum().item()).isCloseTo(1, within(1e-6));
    assertThat(loss.decodes(loss.activation(scores)).toLongArray()).containsExactly(0);
    assertThat(loss.yInt()).isTrue();
  }

  @Test
  void X_01_smallIntegersAreTargetsToo() {
    assertThat(
            new CrossEntropyLossFlat()
                .apply(scores, Torch.tensor(new long[] {0}).to(DType.UINT8))
                .item())
        .isCloseTo(.417030, within(1e-6));
  }

  @Test
  void X_01_positionsAreFlattened() {
    var loss = new CrossEntropyLossFlat();
    // [1, 2, 3] with classes last, and the same with classes at axis 1
    Tensor x = Torch.tensor(new double[][][] {{{2, 1, .1}, {0, 3, 0}}});
    Tensor y = Torch.tensor(new long[][] {{0, 1}});
    double expected = loss.apply(x, y).item();
    assertThat(loss.withAxis(1).apply(x.transpose(1, 2), y).item())
        .isCloseTo(expected, within(1e-6));
    // python: F.cross_entropy(torch.tensor([[2,1,.1],[0,3,0]]), torch.tensor([0,1])).item()
    assertThat(expected).isCloseTo(0.25597644, within(1e-6));
  }

  @Test
  void X_11_reductions() {
    Tensor x = scores.expand(2, 3);
    Tensor y = Torch.tensor(new long[] {0, 0});
    var loss = new CrossEntropyLossFlat();
    assertThat(loss.withReduction(Reduction.NONE).apply(x, y).shape()).containsExactly(2);
    assertThat(loss.withReduction(Reduction.SUM).apply(x, y).item())
        .isCloseTo(2 * .417030, within(2e-6));
  }

  @Test
  void X_15_anyFunctionIsALoss() {
    LossFunc loss = (pred, targ) -> pred.sub(targ).abs().mean();
    assertThat(loss.activation(scores)).isSameAs(scores);
    assertThat(loss.decodes(scores)).isSameAs(scores);
    assertThatThrownBy(() -> loss.withReduction(Reduction.NONE))
        .hasMessageContaining("one reduction only");
    assertThatThrownBy(() -> loss.apply(scores, new Tensor[2])).hasMessageContaining("2");
  }
}
