package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.Resettable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Parameter;

/// ```python
/// x = torch.arange(24.).reshape(2,4,3).sin(); raw = x; out = x*2
/// 2*out.float().pow(2).mean()                                # 3.9044291973114014
/// 1*(raw[:,1:]-raw[:,:-1]).float().pow(2).mean()             # 1.9413013458251953
/// ```
@ExtendWith(NoLeaks.class)
class RNNCallbacksTest {
  private static final double AR = 3.9044291973114014;
  private static final double TAR = 1.9413013458251953;

  /// Two layers; the last gives its input, raw, and twice that after "dropout".
  private static final class Encoder extends Module implements RNNOutput.Source {
    RNNOutput run(Tensor x) {
      return invoke(
          x,
          given ->
              new RNNOutput(List.of(given.mul(7), given), List.of(given.mul(7), given.mul(2))));
    }
  }

  private static final class Net extends Module implements Resettable {
    final Encoder encoder = register("encoder", new Encoder());
    final Parameter w = registerParameter("w", new Parameter(Torch.ones(1)));
    final List<String> resets = new ArrayList<>();

    @Override
    public Tensor forward(Tensor x) {
      return encoder.run(x).out().getLast().mean().mul(w);
    }

    @Override
    public void reset() {
      resets.add(isTraining() ? "training" : "evaluation");
    }
  }

  private static Learner learner(long rows, Callback... cbs) {
    Tensor x = Torch.arange(24).to(torch.DType.FLOAT32).reshape(2, 4, 3).sin().narrow(0, 0, rows);
    var loader = Loader.of(List.of(Batch.of(x, Torch.zeros(1))));
    return SmallLearner.silent(DataLoaders.of(loader, loader), new Net(), cbs);
  }

  @Test
  void c30_whatTheLastLayerGaveIsKeptForTheBatch() {
    var rnn = new RNNCallback();
    var shapes = new ArrayList<Object>();
    var seen =
        Callback.of(
            Event.AFTER_PRED,
            learn -> {
              shapes.add(rnn.out().sub(rnn.rawOut().mul(2)).abs().max().item());
              shapes.add(learn.pred.numel());
            });
    learner(2, rnn, seen).fit(1, 0.1);
    // Training and validation.
    assertThat(shapes).containsExactly(0.0, 1L, 0.0, 1L);
    assertThatThrownBy(rnn::out).hasMessageContaining("no recurrent layer");
  }

  @Test
  void c30_aModelWithoutASourceIsRefused() {
    assertThatThrownBy(() -> SmallLearner.silent(new RNNCallback()).fit(1, 0.1))
        .hasMessageContaining("RNNOutput.Source");
  }

  private static List<Double> added(long rows, RNNRegularizer regularizer) {
    var differences = new ArrayList<Double>();
    var seen =
        Callback.of(
            Event.BEFORE_BACKWARD, learn -> differences.add(learn.lossGrad.sub(learn.loss).item()));
    learner(rows, new RNNCallback(), regularizer, seen).fit(1, 0.1);
    return differences;
  }

  @Test
  void c31_theRegularizerAddsToTheLossThatIsDifferentiated() {
    assertThat(added(2, new RNNRegularizer(2, 1)).getFirst()).isCloseTo(AR + TAR, within(1e-5));
    assertThat(added(2, new RNNRegularizer(2, 0)).getFirst()).isCloseTo(AR, within(1e-5));
    assertThat(added(2, new RNNRegularizer(0, 1)).getFirst()).isCloseTo(TAR, within(1e-5));
  }

  @Test
  void c31_oneRowAloneIsNotSmoothed() {
    assertThat(added(1, new RNNRegularizer(0, 1)).getFirst()).isZero();
  }

  @Test
  void c31_validationIsLeftAlone() {
    var seen = new ArrayList<Double>();
    var learn =
        learner(
            2,
            new RNNCallback(),
            new RNNRegularizer(2, 1),
            Callback.of(
                Event.AFTER_BATCH,
                l -> {
                  if (!l.training) seen.add(l.lossGrad.sub(l.loss).item());
                }));
    learn.validate();
    assertThat(seen).containsExactly(0.0);
  }

  @Test
  void c32_theModelIsResetBeforeEachPartAndAtTheEnd() {
    var learn = learner(2, new ModelResetter());
    var resets = ((Net) learn.model).resets;
    learn.fit(1, 0.1);
    var log = new ArrayList<>(resets);
    // Once more if the fit itself does so at its beginning.
    if (log.size() == 4) log.removeFirst();
    assertThat(log).containsExactly("training", "evaluation", "evaluation");
  }

  @Test
  void c33_rnnCbs() {
    assertThat(RNNCallback.rnnCbs(0, 0).stream().map(Callback::toString))
        .containsExactly("ModelResetter", "RNNCallback");
    assertThat(RNNCallback.rnnCbs(0, 1).stream().map(Callback::toString))
        .containsExactly("ModelResetter", "RNNCallback", "RNNRegularizer");
    assertThat(RNNCallback.rnnCbs(2, 1)).hasSize(3);
  }
}
