package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.CrossEntropyLossFlat;
import fastai.metrics.Metrics;
import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class LearnerTest {
  private static double w(Learner learn) {
    return learn.model.parameters().getFirst().item();
  }

  private static Learner classifier() {
    Torch.manualSeed(1);
    var x = Torch.randn(8, 4);
    var y = Torch.tensor(new long[] {0, 1, 2, 0, 1, 2, 0, 1});
    var loader = Loader.of(List.of(Batch.of(x, y)));
    var net = new Sequential(new Linear(4, 8), new BatchNorm1d(8), new ReLU(), new Linear(8, 3));
    var learn =
        new Learner(
            DataLoaders.of(loader, loader),
            net,
            Learner.options()
                .withLossFunc(new CrossEntropyLossFlat())
                .withMetrics(Metrics.accuracy()));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  @Test
  void L_02_aLossMustBeKnown() {
    assertThatThrownBy(() -> new Learner(TinyLearner.loaders(), new TinyLearner.Times()))
        .hasMessageContaining("please pass a loss function");
  }

  @Test
  void L_08_fitTrains() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    assertThat(w(learn)).isCloseTo(1.6, within(1e-6));
  }

  @Test
  void L_08_theOptimizerStaysFromFitToFit() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    var opt = learn.opt;
    learn.fit(1, 0.1);
    assertThat(learn.opt).isSameAs(opt);
    learn.fit(1, Lr.of(0.1), FitOptions.DEFAULT.withResetOpt(true));
    assertThat(learn.opt).isNotSameAs(opt);
  }

  @Test
  void L_08_callbacksOfAFitGoWithIt() {
    var log = new EventLog();
    var learn = TinyLearner.silent();
    learn.fit(1, Lr.of(0.1), FitOptions.DEFAULT.withCbs(log).withWd(0.25));
    assertThat(log.seen).startsWith("before_fit").endsWith("after_fit");
    assertThat(learn.cbs()).doesNotContain(log);
    assertThat(learn.opt.lastHyper(Hyper.WD)).isEqualTo(0.25);
  }

  @Test
  void L_34_theDefaultRateIsOneThousandth() {
    var learn = TinyLearner.silent();
    learn.fit(1);
    assertThat(learn.opt.lastHyper(Hyper.LR)).isEqualTo(1e-3);
  }

  @Test
  void L_10_epochsBeforeTheFirstAreLeftOut() {
    var epochs = new ArrayList<Integer>();
    var learn = TinyLearner.silent(Callback.of(Event.BEFORE_TRAIN, l -> epochs.add(l.epoch)));
    learn.fit(3, Lr.of(0.1), FitOptions.DEFAULT.withStartEpoch(2));
    assertThat(epochs).containsExactly(2);
  }

  @Test
  void L_06_L_07_normsAndBiases() {
    var learn = classifier();
    learn.createOpt();
    var params = learn.model.namedParameters();
    for (var name : params.keySet()) {
      var state = learn.opt.state(params.get(name));
      assertThat(state.doWd).as(name).isEqualTo(name.equals("0.weight") || name.equals("3.weight"));
      assertThat(state.forceTrain).as(name).isEqualTo(name.startsWith("1."));
    }
  }

  @Test
  void L_26_freezing() {
    var learn = classifier();
    var net = (Sequential) learn.model;
    var options =
        Learner.options()
            .withLossFunc(new CrossEntropyLossFlat())
            .withSplitter(
                m ->
                    List.of(
                        ((Sequential) m).get(0).parameters(),
                        ((Sequential) m).get(1).parameters(),
                        ((Sequential) m).get(3).parameters()));
    var grouped = new Learner(learn.dls, net, options);
    grouped.removeCbs(ProgressCallback.class);
    grouped.logger = null;
    grouped.freeze();
    assertThat(net.namedParameters().get("0.weight").requiresGrad()).isFalse();
    assertThat(net.namedParameters().get("1.weight").requiresGrad()).isTrue();
    var before = net.namedParameters().get("0.weight").toFloatArray();
    grouped.fitOneCycle(2, Lr.slice(1e-3, 1e-1));
    assertThat(net.namedParameters().get("0.weight").toFloatArray()).containsExactly(before);
    assertThat(grouped.opt.hyper(Hyper.LR)[1]).isGreaterThan(grouped.opt.hyper(Hyper.LR)[0]);
    grouped.unfreeze();
    grouped.fit(1, 1e-2);
    assertThat(net.namedParameters().get("0.weight").toFloatArray()).isNotEqualTo(before);
  }

  @Test
  void L_14_validate() {
    var values = TinyLearner.silent().validate();
    // w 1: errors 1, 2 and 3: (2.5 * 2 + 9) / 3
    assertThat(values).hasSize(1);
    assertThat(values.getFirst()).isCloseTo(14.0 / 3, within(1e-5));
  }

  @Test
  void L_15_validationIsAFitOfItsOwn() {
    var log = new EventLog();
    var learn = TinyLearner.silent(log);
    log.seen.clear();
    learn.validate();
    assertThat(log.seen)
        .startsWith("before_fit", "before_epoch", "before_validate", "before_batch")
        .endsWith("after_validate", "after_epoch", "after_fit");
    assertThat(learn.isValidating()).isFalse();
  }

  @Test
  void L_17_L_18_L_21_predictionsInOrder() {
    var learn = classifier();
    learn.fit(3, 0.05);
    var preds =
        learn.getPreds(
            learn.dls.valid(),
            PredsOptions.DEFAULT.withInput(true).withDecoded(true).withLoss(true));
    assertThat(preds.preds().shape()).containsExactly(8, 3);
    for (float sum : preds.preds().sum(1L).toFloatArray())
      assertThat(sum).isCloseTo(1f, within(1e-5f));
    assertThat(preds.targ().toLongArray()).containsExactly(0, 1, 2, 0, 1, 2, 0, 1);
    assertThat(preds.decoded().toLongArray())
        .containsExactly(preds.preds().argmax(1L).toLongArray());
    assertThat(preds.inputs().getFirst().shape()).containsExactly(8, 4);
    assertThat(preds.losses().shape()).containsExactly(8);
    // -log of the probability of the right class
    double expected = -Math.log(preds.preds().get(0, 0).item());
    assertThat(preds.losses().get(0).item()).isCloseTo(expected, within(1e-4));
  }

  @Test
  void L_22_predictNeedsAWayFromItemToBatch() {
    assertThatThrownBy(() -> classifier().predict(1)).hasMessageContaining("DataBlock");
  }

  @Test
  void P_01_P_02_P_06_trainingGoesOnFromASave(@TempDir Path folder) {
    var learn = classifier();
    learn.fit(2, 0.05);
    Path file = learn.save(folder.resolve("half.safetensors").toString());
    learn.fit(2, 0.05);
    var expected = learn.model.namedParameters().get("0.weight").toFloatArray();

    var again = classifier();
    again.load(file.toString());
    again.fit(2, 0.05);
    assertThat(again.model.namedParameters().get("0.weight").toFloatArray())
        .containsExactly(expected);
    assertThatThrownBy(() -> again.load("nowhere"))
        .hasMessageContaining("no file")
        .hasMessageContaining("nowhere.safetensors");
  }

  @Test
  void memoryStaysFlatOverManyBatches() {
    var learn = classifier();
    learn.fit(5, 1e-3);
    Torch.collect();
    long before = Torch.liveTensors();
    learn.fit(1000, 1e-3);
    assertThat(Torch.liveTensors()).isLessThanOrEqualTo(before + 64);
  }

  @Test
  void aLearnerWithoutValidationDataTrains() {
    var learn =
        new Learner(
            DataLoaders.of(TinyLearner.loaders().train()),
            new TinyLearner.Times(),
            TinyLearner.options().withOptFunc(OptFunc.sgd()));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    learn.fit(1, 0.1);
    assertThat(w(learn)).isCloseTo(1.6, within(1e-6));
    assertThatThrownBy(learn::validate).hasMessageContaining("no loader 1");
  }
}
