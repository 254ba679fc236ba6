package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.data.Split;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.Lr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.Torch;
import torch.io.NumPy;
import torch.nn.Flatten;
import torch.nn.Module;

/// Predictions over loaders. The model of [TinyLearner] starts with w = 1 and says what it is
/// given.
@ExtendWith(NoLeaks.class)
class PredsTest {
  private static final PredsOptions DEFAULT = PredsOptions.DEFAULT;

  private static Learner classified() {
    var learn = LearnerTest.classifier();
    learn.fit(3, 0.05);
    return learn;
  }

  @Test
  void l17_inputsPredictionsTargetsInTheirOrder() {
    var learn = TinyLearner.silent();
    var preds = learn.getPreds(learn.dls.valid(), DEFAULT.withInput(true));
    assertThat(preds.preds().toDoubleArray()).containsExactly(1, 2, 3);
    assertThat(preds.targ().toDoubleArray()).containsExactly(2, 4, 6);
    assertThat(preds.inputs().getFirst().toDoubleArray()).containsExactly(1, 2, 3);
    assertThat(preds.decoded()).isNull();
    assertThat(preds.losses()).isNull();
    assertThat(learn.getPreds().inputs()).isEmpty();
    assertThat(learn.getPreds(0).preds().size(0)).isEqualTo(4);
  }

  @Test
  void l18_activatedAndDecoded() {
    var learn = classified();
    var preds = learn.getPreds(learn.dls.valid(), DEFAULT.withDecoded(true));
    assertThat(preds.preds().shape()).containsExactly(8, 3);
    for (float sum : preds.preds().sum(1L).toFloatArray())
      assertThat(sum).isCloseTo(1f, within(1e-5f));
    assertThat(preds.decoded().toLongArray())
        .containsExactly(preds.preds().argmax(1L).toLongArray());
    var raw = learn.getPreds(learn.dls.valid(), DEFAULT.withActivate(false));
    assertThat(raw.preds().softmax(1).toFloatArray()).containsExactly(preds.preds().toFloatArray());
  }

  /// Samples 2, 0 and 1, in this order.
  private record Sorted(Loader loader) implements Loader {
    @Override
    public int length() {
      return loader.length();
    }

    @Override
    public Batches iterator() {
      return loader.iterator();
    }

    @Override
    public torch.Device device() {
      return loader.device();
    }

    @Override
    public long[] idxs() {
      return new long[] {2, 0, 1};
    }
  }

  @Test
  void l19_rowKIsSampleK() {
    var learn = TinyLearner.silent();
    var sorted = new Sorted(learn.dls.valid());
    var preds = learn.getPreds(sorted, DEFAULT.withInput(true));
    assertThat(preds.preds().toDoubleArray()).containsExactly(2, 3, 1);
    assertThat(preds.targ().toDoubleArray()).containsExactly(4, 6, 2);
    assertThat(preds.inputs().getFirst().toDoubleArray()).containsExactly(2, 3, 1);
    assertThat(learn.getPreds(sorted, DEFAULT.withReorder(false)).preds().toDoubleArray())
        .containsExactly(1, 2, 3);
  }

  @Test
  void l20_predictionsGoToFiles(@TempDir Path folder) throws Exception {
    var learn = TinyLearner.silent();
    Path preds = folder.resolve("preds"), targs = folder.resolve("targs");
    var nothing =
        learn.getPreds(
            learn.dls.valid(),
            DEFAULT.withPreds(false).withTargs(false).withSavePreds(preds).withSaveTargs(targs));
    assertThat(nothing.preds()).isNull();
    assertThat(nothing.targs()).isEmpty();
    try (var files = Files.list(preds)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("0.npy", "1.npy");
    }
    assertThat(NumPy.load(preds.resolve("0.npy")).toDoubleArray()).containsExactly(1, 2);
    assertThat(NumPy.load(targs.resolve("1.npy")).toDoubleArray()).containsExactly(6);
  }

  @Test
  void l20_whatDoesNotFitTogetherIsAList() {
    var batches =
        List.of(
            Batch.of(Torch.zeros(2, 3), Torch.zeros(2)), Batch.of(Torch.ones(1, 5), Torch.ones(1)));
    var learn =
        new Learner(
            DataLoaders.of(Loader.of(batches), Loader.of(batches)),
            new Flatten(),
            Learner.options().withLossFunc((pred, _) -> pred.mean()));
    learn.logger = null;
    learn.removeCbs(ProgressCallback.class);
    var preds = learn.getPreds(learn.dls.valid(), DEFAULT.withInput(true));
    assertThat(preds.preds()).isNull();
    assertThat(preds.items().preds())
        .extracting(item -> item.shape()[0])
        .containsExactly(3L, 3L, 5L);
    assertThat(preds.inputs().getFirst()).isNull();
    assertThat(preds.items().inputs().getFirst()).hasSize(3);
    assertThat(preds.targ().toDoubleArray()).containsExactly(0, 0, 1);
    assertThat(preds.items().targs().getFirst()).isNull();
  }

  @Test
  void l20_anotherDimension() {
    var batches = List.of(Batch.of(Torch.zeros(3, 2)), Batch.of(Torch.ones(3, 1)));
    var learn =
        new Learner(
            DataLoaders.of(Loader.of(batches), Loader.of(batches)),
            new torch.nn.Identity(),
            Learner.options().withLossFunc((pred, _) -> pred.mean()));
    learn.logger = null;
    learn.removeCbs(ProgressCallback.class);
    assertThat(learn.getPreds(learn.dls.valid(), DEFAULT.withConcatDim(1)).preds().shape())
        .containsExactly(3, 3);
  }

  @Test
  void l21_oneLossASample() {
    var learn = classified();
    var preds = learn.getPreds(learn.dls.valid(), DEFAULT.withLoss(true));
    assertThat(preds.losses().shape()).containsExactly(8);
    // -log of the probability of the right class
    assertThat(preds.losses().get(0).item())
        .isCloseTo(-Math.log(preds.preds().get(0, 0).item()), within(1e-4));
    assertThat(learn.lossFunc).isEqualTo(new CrossEntropyLossFlat());
  }

  @Test
  void l21_moreLossesThanSamplesAreAveraged() {
    var batches = List.of(Batch.of(Torch.randn(2, 5, 3), Torch.zeros(2, 5).to(torch.DType.INT64)));
    var learn =
        new Learner(
            DataLoaders.of(Loader.of(batches), Loader.of(batches)),
            new torch.nn.Identity(),
            Learner.options().withLossFunc(new CrossEntropyLossFlat()));
    learn.logger = null;
    learn.removeCbs(ProgressCallback.class);
    var preds = learn.getPreds(learn.dls.valid(), DEFAULT.withLoss(true));
    assertThat(preds.losses().shape()).containsExactly(2);
    assertThat(preds.losses().mean().item()).isCloseTo(learn.validate().getFirst(), within(1e-5));
  }

  @Test
  void l22_predictNeedsAWayFromItemToBatch() {
    assertThatThrownBy(() -> LearnerTest.classifier().predict(1)).hasMessageContaining("DataBlock");
  }

  /// The validation data; with the training's transforms, what a random transform could make of
  /// them: every pass adds one more.
  private static class Augmented implements Loader {
    final Loader plain;
    int pass;

    Augmented(Loader plain) {
      this.plain = plain;
    }

    @Override
    public int length() {
      return plain.length();
    }

    @Override
    public Batches iterator() {
      return plain.iterator();
    }

    @Override
    public torch.Device device() {
      return plain.device();
    }

    @Override
    public Loader as(Split split) {
      assertThat(split).isEqualTo(Split.TRAIN);
      return new Augmented(plain) {
        @Override
        public Batches iterator() {
          var batches = plain.iterator();
          pass++;
          return new Batches() {
            @Override
            public boolean hasNext() {
              return batches.hasNext();
            }

            @Override
            public Batch next() {
              var batch = batches.next();
              return Batch.of(batch.xb()[0].add(pass), batch.yb()[0]);
            }
          };
        }
      };
    }
  }

  @Test
  void l25_augmentedAndPlainAreBlended() {
    var learn = TinyLearner.silent();
    var tta = learn.tta(new Augmented(learn.dls.valid()), TtaOptions.DEFAULT);
    // The passes add 1, 2, 3 and 4, on the mean 2.5: 0.75 * 3.5 + 0.25 * 1.
    assertThat(tta.augmented().toDoubleArray()).containsExactly(3.5, 4.5, 5.5);
    assertThat(tta.plain().toDoubleArray()).containsExactly(1, 2, 3);
    assertThat(tta.preds().toDoubleArray()).containsExactly(2.875, 3.875, 4.875);
    assertThat(tta.targs().getFirst().toDoubleArray()).containsExactly(2, 4, 6);
  }

  @Test
  void l25_theLargestOfAllPasses() {
    var learn = TinyLearner.silent();
    var tta =
        learn.tta(new Augmented(learn.dls.valid()), TtaOptions.DEFAULT.withN(2).withUseMax(true));
    assertThat(tta.preds().toDoubleArray()).containsExactly(3, 4, 5);
    assertThatThrownBy(() -> TtaOptions.DEFAULT.withN(0)).hasMessageContaining("n was given as 0");
  }

  @Test
  void l25_theRecordsOfTheFitStay() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    learn.tta();
    assertThat(learn.recorder().values()).hasSize(1);
    assertThat(learn.dl).isNull();
  }

  @Test
  void c12_gatheringIsKnownByItsName() {
    var learn = TinyLearner.silent();
    var seen = new ArrayList<Boolean>();
    learn.addCb(Callback.of(Event.BEFORE_FIT, l -> seen.add(l.cb("gather_preds") != null)));
    learn.fit(1, 0.1);
    learn.getPreds();
    learn.validate();
    assertThat(seen).containsExactly(false, true, false);
  }

  @Test
  void c13_predictionsWithinAFit() {
    var fetch =
        new FetchPredsCallback(
            FetchPredsCallback.Options.DEFAULT.withInput(true).withDecoded(true));
    var learn = TinyLearner.silent();
    var log = new EventLog();
    learn.addCb(log);
    log.seen.clear();
    learn.fit(2, Lr.of(0.1), FitOptions.DEFAULT.withCbs(fetch));
    double w = learn.model.parameters().getFirst().item();
    assertThat(fetch.preds().preds().toFloatArray())
        .containsExactly((float) w, (float) w * 2, (float) w * 3);
    assertThat(fetch.preds().inputs().getFirst().toDoubleArray()).containsExactly(1, 2, 3);
    assertThat(fetch.preds().decoded()).isNotNull();
    // Two validations an epoch are heard, and one fit; what judges an epoch judged it once.
    assertThat(log.seen.stream().filter("before_validate"::equals)).hasSize(4);
    assertThat(log.seen.stream().filter("before_fit"::equals)).hasSize(1);
    assertThat(learn.recorder().values()).hasSize(2).allMatch(row -> row.size() == 2);
    assertThat(learn.cb(Recorder.class)).isNotNull();
  }

  @Test
  void c13_somePassBy() {
    var learn = TinyLearner.silent();
    var log = new EventLog();
    learn.addCb(log);
    learn.fit(
        1,
        Lr.of(0.1),
        FitOptions.DEFAULT.withCbs(
            new FetchPredsCallback(FetchPredsCallback.Options.DEFAULT.withCbs(log).withDsIdx(0))));
    assertThat(log.seen.stream().filter("before_validate"::equals)).hasSize(1);
  }

  @Test
  void z15_logProbabilities() {
    var learn = classified();
    var log = learn.getPreds(learn.dls.valid(), DEFAULT.withAct(raw -> raw.logSoftmax(1)));
    assertThat(log.preds().exp().sum().item()).isCloseTo(8, within(1e-4));
    assertThat(log.preds().max().item()).isLessThan(0);
  }

  @Test
  void z29_oneBatch() {
    var learn = classified();
    var batch = learn.dls.valid().iterator().next();
    var probabilities = learn.predBatch(batch);
    assertThat(probabilities.toFloatArray())
        .containsExactly(learn.getPreds().preds().toFloatArray());
    assertThat(probabilities.requiresGrad()).isFalse();
  }

  @Test
  void z29_gradientsOfAnItem() {
    var learn = TinyLearner.silent();
    learn.model.train();
    double loss = learn.backward(TinyLearner.batch(new double[] {1, 2}, new double[] {2, 4}));
    assertThat(loss).isEqualTo(2.5);
    assertThat(learn.model.parameters().getFirst().grad().item()).isEqualTo(-5);
    assertThat(learn.model.parameters().getFirst().item()).isEqualTo(1);
    assertThat(learn.model.isTraining()).isTrue();
  }

  @Test
  void z33_partsByNumberAndAFewBatches() {
    var learn = TinyLearner.silent();
    assertThat(learn.getPreds(0).preds().toDoubleArray()).containsExactly(1, 2, 1, -1);
    assertThat(learn.getPreds(learn.dls.valid(), DEFAULT.withCbs(new Last())).preds().size(0))
        .isEqualTo(2);
  }

  /// After all others.
  private static final class Last extends Callback implements Event.AfterBatch {
    @Override
    public double order() {
      return 100;
    }

    @Override
    public void afterBatch() {
      throw Cancel.VALIDATE;
    }
  }

  /// Says how often it was asked since it was reset.
  private static final class Counting extends Module implements Resettable {
    private int calls;

    @Override
    public Tensor forward(Tensor x) {
      return x.mul(0).add(++calls);
    }

    @Override
    public void reset() {
      calls = 0;
    }
  }

  @Test
  void l36_predictionsBeginAnew() {
    var learn = TinyLearner.silent();
    learn.model = new Counting();
    var batch = Batch.of(Torch.zeros(1));
    assertThat(learn.predBatch(batch).item()).isEqualTo(1);
    assertThat(learn.predBatch(batch).item()).isEqualTo(1);
  }

  // v0.7: preds1 = [plain] * math.ceil(n_aug / 4); np.stack(preds1 + [augmented for each of n_aug])
  @Test
  void z07_allPassesOfTheOldTta() {
    var learn = TinyLearner.silent();
    var four = learn.ttaPasses(new Augmented(learn.dls.valid()), 4, DEFAULT);
    assertThat(four.preds().shape()).containsExactly(5, 3);
    // The passes add 0, 1, 2, 3 and 4, and each counts as a fifth.
    assertThat(four.preds().get(torch.Index.ALL, 0).toDoubleArray()).containsExactly(1, 2, 3, 4, 5);
    assertThat(four.preds().mean(0L).toDoubleArray()).containsExactly(3, 4, 5);
    assertThat(four.targ().toDoubleArray()).containsExactly(2, 4, 6);
    var five = learn.ttaPasses(new Augmented(learn.dls.valid()), 5, DEFAULT);
    assertThat(five.preds().get(torch.Index.ALL, 0).toDoubleArray())
        .containsExactly(1, 1, 2, 3, 4, 5, 6);
    assertThatThrownBy(() -> learn.ttaPasses(learn.dls.valid(), 0, DEFAULT))
        .hasMessageContaining("n was given as 0");
  }

  @Test
  void z07_logProbabilitiesOfTheOldTta() {
    var learn = classified();
    var log =
        learn.ttaPasses(learn.dls.valid(), 4, DEFAULT.withAct(raw -> raw.logSoftmax(1))).preds();
    assertThat(log.shape()).containsExactly(5, 8, 3);
    assertThat(log.exp().mean(0L).sum().item()).isCloseTo(8, within(1e-4));
  }
}
