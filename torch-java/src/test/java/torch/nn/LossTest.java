package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// Losses and their gradients against PyTorch 2.13.0.
///
/// ```python
/// torch.manual_seed(0); x = torch.randn(4,5); y = torch.tensor([1,0,4,2]); w = torch.tensor([1.,2.,3.,4.,5.]); t = torch.rand(4,5)
/// x.requires_grad_(); loss = ...; loss.sum().backward(); print(loss.tolist(), x.grad.flatten()[:4].tolist())
/// ```
@ExtendWith(NoLeaks.class)
class LossTest {
  private final Tensor x;
  private final Tensor y = Torch.tensor(new long[] {1, 0, 4, 2});
  private final Tensor w = Torch.tensor(new float[] {1, 2, 3, 4, 5});
  private final Tensor t;

  LossTest() {
    Torch.manualSeed(0);
    x = Torch.randn(4, 5);
    t = Torch.rand(4, 5);
    x.requiresGrad_(true);
  }

  private void check(UnaryOperator<Tensor> loss, double[] value, double... gradient) {
    Tensor result = loss.apply(x);
    assertClose(result, value);
    result.sum().backward();
    assertClose(x.grad().flatten().narrow(0, 0, 4), gradient);
  }

  /// F.cross_entropy(x, y)
  @Test
  void crossEntropy() {
    check(
        a -> new CrossEntropyLoss().call(a, y),
        new double[] {2.419368028640747},
        0.02086518704891205,
        -0.2296808958053589,
        0.050066061317920685,
        0.04168090224266052);
  }

  /// F.cross_entropy(x, y, weight=w, ignore_index=4)
  @Test
  void crossEntropyWithWeights() {
    var loss = new CrossEntropyLoss(CrossEntropyLoss.options().weight(w).ignoreIndex(4));
    check(
        a -> loss.call(a, y),
        new double[] {2.1989920139312744},
        0.027820250019431114,
        -0.3062411844730377,
        0.06675475090742111,
        0.05557453632354736);
    assertThat(loss.stateDict().keySet()).containsExactly("weight");
  }

  /// F.cross_entropy(x, y, label_smoothing=0.1, reduction='sum')
  @Test
  void crossEntropyWithLabelSmoothing() {
    var options = CrossEntropyLoss.options().labelSmoothing(0.1).reduction(Reduction.SUM);
    check(
        a -> F.crossEntropy(a, y, options),
        new double[] {9.488443374633789},
        0.06346073746681213,
        -0.8387235403060913,
        0.18026421964168549,
        0.14672358334064484);
  }

  /// F.cross_entropy(x, y, reduction='none')
  @Test
  void crossEntropyOfEach() {
    check(
        a -> F.crossEntropy(a, y, CrossEntropyLoss.options().reduction(Reduction.NONE)),
        new double[] {
          2.509899139404297, 3.8325657844543457, 1.8878110647201538, 1.4471962451934814
        },
        0.0834607481956482,
        -0.9187235832214355,
        0.20026424527168274,
        0.1667236089706421);
  }

  /// F.cross_entropy(x, t)
  @Test
  void crossEntropyOfProbabilities() {
    check(
        a -> F.crossEntropy(a, t),
        new double[] {5.378790378570557},
        0.013268711976706982,
        -0.1688576489686966,
        -0.02408703975379467,
        -0.05513659119606018);
  }

  /// F.nll_loss(F.log_softmax(x, 1), y)
  @Test
  void negativeLogLikelihood() {
    check(
        a -> new NLLLoss().call(new LogSoftmax(1).call(a), y),
        new double[] {2.419368028640747},
        0.02086518704891205,
        -0.2296808958053589,
        0.050066061317920685,
        0.04168090224266052);
  }

  /// F.mse_loss(x, t)
  @Test
  void meanSquaredError() {
    check(
        a -> new MSELoss().call(a, t),
        new double[] {1.2289931774139404},
        -0.1333969682455063,
        -0.20821593701839447,
        -0.09736877679824829,
        -0.11762150377035141);
  }

  /// F.l1_loss(x, t, reduction='sum')
  @Test
  void absoluteError() {
    check(
        a -> new L1Loss(Reduction.SUM).call(a, t),
        new double[] {18.49696159362793},
        -1,
        -1,
        -1,
        -1);
  }

  /// F.binary_cross_entropy_with_logits(x, t)
  @Test
  void binaryCrossEntropy() {
    check(
        a -> new BCEWithLogitsLoss().call(a, t),
        new double[] {0.8278554677963257},
        0.0018399953842163086,
        -0.0344870388507843,
        -0.014271405525505543,
        -0.017456790432333946);
  }

  /// F.binary_cross_entropy_with_logits(x, t, pos_weight=w, reduction='sum')
  @Test
  void binaryCrossEntropyWithWeights() {
    var loss =
        new BCEWithLogitsLoss(BCEWithLogitsLoss.options().posWeight(w).reduction(Reduction.SUM));
    check(
        a -> loss.call(a, t),
        new double[] {26.856184005737305},
        0.03679990768432617,
        -1.3963338136672974,
        -1.0986640453338623,
        -1.700483798980713);
  }

  @Test
  void shapesThatDoNotFit() {
    assertThatThrownBy(() -> new BCEWithLogitsLoss().call(x, w))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be the same as input size");
    // F.mse_loss(torch.ones(2, 3), torch.zeros(3)) warns and broadcasts
    assertThat(F.mseLoss(Torch.ones(2, 3), Torch.zeros(3)).item()).isEqualTo(1);
  }
}
