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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

  static Learner classifier() {
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
  void l02_aLossMustBeKnown() {
    assertThatThrownBy(() -> new Learner(TinyLearner.loaders(), new TinyLearner.Times()))
        .hasMessageContaining("please pass a loss function");
  }

  @Test
  void l08_fitTrains() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    assertThat(w(learn)).isCloseTo(1.6, within(1e-6));
  }

  @Test
  void l08_theOptimizerStaysFromFitToFit() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    var opt = learn.opt;
    learn.fit(1, 0.1);
    assertThat(learn.opt).isSameAs(opt);
    learn.fit(1, Lr.of(0.1), FitOptions.DEFAULT.withResetOpt(true));
    assertThat(learn.opt).isNotSameAs(opt);
  }

  @Test
  void l08_callbacksOfAFitGoWithIt() {
    var log = new EventLog();
    var learn = TinyLearner.silent();
    learn.fit(1, Lr.of(0.1), FitOptions.DEFAULT.withCbs(log).withWd(0.25));
    assertThat(log.seen).startsWith("before_fit").endsWith("after_fit");
    assertThat(learn.cbs()).doesNotContain(log);
    assertThat(learn.opt.lastHyper(Hyper.WD)).isEqualTo(0.25);
  }

  @Test
  void l34_theDefaultRateIsOneThousandth() {
    var learn = TinyLearner.silent();
    learn.fit(1);
    assertThat(learn.opt.lastHyper(Hyper.LR)).isEqualTo(1e-3);
  }

  @Test
  void l10_epochsBeforeTheFirstAreLeftOut() {
    var epochs = new ArrayList<Integer>();
    var learn = TinyLearner.silent(Callback.of(Event.BEFORE_TRAIN, l -> epochs.add(l.epoch)));
    learn.fit(3, Lr.of(0.1), FitOptions.DEFAULT.withStartEpoch(2));
    assertThat(epochs).containsExactly(2);
  }

  @Test
  void l06_noDecayForNormsAndBiases() {
    var learn = classifier();
    learn.createOpt();
    var params = learn.model.namedParameters();
    for (var name : params.keySet())
      assertThat(learn.opt.state(params.get(name)).doWd)
          .as(name)
          .isEqualTo(name.equals("0.weight") || name.equals("3.weight"));
  }

  @Test
  void l06_whichLayersAreNorms() {
    var net =
        new Sequential(
            new torch.nn.LayerNorm(4),
            new torch.nn.InstanceNorm2d(4, torch.nn.InstanceNorm2d.options().affine(true)),
            new torch.nn.BatchNorm3d(4),
            new torch.nn.GroupNorm(2, 4),
            new Linear(4, 4));
    assertThat(NormParams.of(net, false)).hasSize(6);
    // Biases of the group norm and the linear layer.
    assertThat(NormParams.of(net, true)).hasSize(8);
  }

  @Test
  void l06_withWdBnBiasEverythingDecays() {
    var from = classifier();
    var learn =
        new Learner(
            from.dls,
            from.model,
            Learner.options().withLossFunc(new CrossEntropyLossFlat()).withWdBnBias(true));
    learn.createOpt();
    for (var param : learn.opt.params()) assertThat(learn.opt.state(param).doWd).isTrue();
  }

  @Test
  void l07_normsStayTrainable() {
    var learn = classifier();
    learn.createOpt();
    var params = learn.model.namedParameters();
    for (var name : params.keySet())
      assertThat(learn.opt.state(params.get(name)).forceTrain)
          .as(name)
          .isEqualTo(name.startsWith("1."));
  }

  @Test
  void l26_freezing() {
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
  void l01_defaults() {
    var options = Learner.options();
    assertThat(options.lossFunc()).isNull();
    assertThat(options.optFunc()).isEqualTo(OptFunc.adam());
    assertThat(options.lr()).isEqualTo(Lr.of(1e-3));
    assertThat(options.cbs()).isEmpty();
    assertThat(options.metrics()).isEmpty();
    assertThat(options.modelDir()).isEqualTo("models");
    assertThat(options.wd()).isNull();
    assertThat(options.wdBnBias()).isFalse();
    assertThat(options.trainBn()).isTrue();
    assertThat(options.moms()).isEqualTo(new Moms(0.95, 0.85, 0.95));
    assertThat(options.defaultCbs()).isTrue();
    var learn = TinyLearner.silent();
    assertThat(learn.path).isEqualTo(learn.dls.path());
    learn.createOpt();
    assertThat(learn.opt.groups()).hasSize(1);
  }

  @Test
  void l03_metricsNeverAffectTraining() {
    var plain = classifier();
    plain.fit(2, 0.05);
    var from = classifier();
    var learn =
        new Learner(
            from.dls,
            from.model,
            Learner.options()
                .withLossFunc(new CrossEntropyLossFlat())
                .withMetrics(
                    Metric.of("first", (pred, _) -> pred.sum().item()), Metrics.accuracy()));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    learn.fit(2, 0.05);
    assertThat(learn.recorder().metricNames())
        .containsExactly("epoch", "train_loss", "valid_loss", "first", "accuracy", "time");
    assertThat(learn.model.parameters().getFirst().toFloatArray())
        .containsExactly(plain.model.parameters().getFirst().toFloatArray());
  }

  @Test
  void l04_anyFunctionIsAMetric() {
    var learn = TinyLearner.silent();
    var withMetric =
        new Learner(
            learn.dls,
            learn.model,
            TinyLearner.options()
                .withMetrics(
                    Metric.of("worst", (pred, targ) -> pred.sub(targ).abs().max().item())));
    withMetric.removeCbs(ProgressCallback.class);
    // Errors 1, 2 and 3: the mean of 2 (two samples) and 3.
    assertThat(withMetric.validate().getLast()).isCloseTo(7.0 / 3, within(1e-6));
  }

  @Test
  void l05_theOptimizerIsMadeWhenItIsNeeded() {
    var learn = TinyLearner.silent();
    assertThat(learn.opt).isNull();
    learn.unfreeze();
    assertThat(learn.opt).isNotNull();
    assertThat(learn.opt.lastHyper(Hyper.LR)).isEqualTo(1e-3);
  }

  @Test
  void l09_anEpochTrainsAndThenValidatesWithoutGradients() {
    var seen = new ArrayList<String>();
    var learn = TinyLearner.silent();
    learn.addCb(
        Callback.of(
            Event.AFTER_PRED,
            l -> seen.add((l.training ? "train " : "valid ") + l.pred.requiresGrad())));
    learn.fit(1, 0.1);
    assertThat(seen).containsExactly("train true", "train true", "valid false", "valid false");
  }

  @Test
  void l11_oneBatchTrainsWithABatch() {
    var learn = TinyLearner.silent();
    learn.createOpt();
    learn.opt.setHyper(Hyper.LR, 0.1);
    learn.training = true;
    learn.nIter = 1;
    learn.oneBatch(7, TinyLearner.batch(new double[] {1, 2}, new double[] {2, 4}));
    assertThat(learn.iter).isEqualTo(7);
    assertThat(w(learn)).isCloseTo(1.5, within(1e-6));
    learn.training = false;
    learn.oneBatch(8, TinyLearner.batch(new double[] {1, 2}, new double[] {2, 4}));
    assertThat(w(learn)).isCloseTo(1.5, within(1e-6));
  }

  @Test
  void l12_allButTheLastAreInputs() {
    var x = Torch.zeros(2);
    assertThat(Batch.of(x).yb()).isEmpty();
    assertThat(Batch.of(x, x).xb()).hasSize(1);
    assertThat(Batch.of(x, x, x).xb()).hasSize(2);
    assertThat(Batch.of(new torch.Tensor[] {x, x, x}, 1).yb()).hasSize(2);
  }

  @Test
  void l12_aBatchWithoutTargetHasNoLoss() {
    var learn = TinyLearner.silent();
    learn.dls = DataLoaders.of(Loader.of(List.of(Batch.of(Torch.tensor(new double[] {1, 2})))));
    var log = new EventLog();
    learn.addCb(log);
    learn.fit(1, 0.1);
    assertThat(log.seen)
        .containsSubsequence("after_pred", "after_loss", "after_batch")
        .doesNotContain("before_backward", "before_step");
    assertThat(learn.recorder().losses()).isEmpty();
  }

  // Tensors of the device "meta" have no elements, so the batch ends where its place is known.
  @Test
  void l13_batchesGoToTheModel() {
    var learn = TinyLearner.silent();
    learn.model =
        new torch.nn.Module() {
          {
            registerParameter(
                "w",
                new torch.nn.Parameter(
                    Torch.empty(
                        torch.TensorOptions.of(torch.DType.FLOAT32, torch.Device.META), 1)));
          }
        };
    var places = new ArrayList<torch.Device>();
    learn.addCb(
        Callback.of(
            Event.BEFORE_BATCH,
            l -> {
              places.add(l.xb[0].device());
              places.add(l.yb[0].device());
              throw Cancel.BATCH;
            }));
    learn.removeCbs(TrainEvalCallback.class);
    learn.validate();
    assertThat(places).hasSize(4).containsOnly(torch.Device.META);
  }

  @Test
  void l14_validate() {
    var values = TinyLearner.silent().validate();
    // w 1: errors 1, 2 and 3: (2.5 * 2 + 9) / 3
    assertThat(values).hasSize(1);
    assertThat(values.getFirst()).isCloseTo(14.0 / 3, within(1e-5));
  }

  @Test
  void l14_anotherLoaderAndMoreCallbacks() {
    var learn = TinyLearner.silent();
    // w 1, on the training data: mean(1, 4) and mean(1, 1)
    assertThat(learn.validate(0).getFirst()).isCloseTo(1.75, within(1e-6));
    var log = new EventLog();
    learn.validate(learn.dls.train(), List.of(log));
    assertThat(log.seen).startsWith("before_fit").endsWith("after_fit");
    assertThat(learn.cbs()).doesNotContain(log);
    assertThat(learn.dl).isNull();
  }

  @Test
  void l15_innerValidationSendsNoEventsAroundIt() {
    var log = new EventLog();
    var learn = TinyLearner.silent();
    var rows = new ArrayList<List<Object>>();
    learn.logger = rows::add;
    learn.validationContext(
        List.of(log),
        true,
        () -> {
          assertThat(learn.logger).isNull();
          assertThat(learn.createMbar).isFalse();
          assertThat(learn.isValidating()).isTrue();
          assertThat(learn.cbs()).contains(log);
        });
    assertThat(log.seen).isEmpty();
    assertThat(learn.logger).isNotNull();
    assertThat(learn.createMbar).isTrue();
    assertThat(learn.isValidating()).isFalse();
  }

  @Test
  void l16_validationsOfSeveralThreadsTakeTurns() throws Exception {
    var learn = TinyLearner.silent();
    var inside = new java.util.concurrent.atomic.AtomicInteger();
    learn.addCb(
        Callback.of(
            Map.of(
                Event.BEFORE_FIT,
                _ -> assertThat(inside.incrementAndGet()).isEqualTo(1),
                Event.AFTER_FIT,
                _ -> inside.decrementAndGet())));
    try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
      java.util.concurrent.Callable<Double> validation = () -> learn.validate().getFirst();
      var answers = threads.invokeAll(java.util.Collections.nCopies(40, validation));
      for (var answer : answers) assertThat(answer.get()).isCloseTo(14.0 / 3, within(1e-5));
    }
  }

  @Test
  void l15_validationIsAFitOfItsOwn() {
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
  void l27_freezeLeavesTheLastGroup() {
    var learn = classifier();
    assertThatThrownBy(learn::freeze)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("splitter");
    learn.freezeTo(1);
    assertThat(learn.model.namedParameters().get("0.weight").requiresGrad()).isFalse();
    assertThat(learn.model.namedParameters().get("1.weight").requiresGrad()).isTrue();
    learn.unfreeze();
    assertThat(learn.model.parameters()).allMatch(torch.Tensor::requiresGrad);
  }

  @Test
  void l29_quiet() {
    var learn = new Learner(TinyLearner.loaders(), new TinyLearner.Times(), TinyLearner.options());
    var rows = new ArrayList<List<Object>>();
    learn.logger = rows::add;
    try (var _ = learn.noBar()) {
      assertThat(learn.cb(ProgressCallback.class)).isNull();
      learn.fit(1, 0.1);
      assertThat(rows).hasSize(1);
      try (var _ = learn.noLogging()) {
        learn.fit(1, 0.1);
      }
      assertThat(rows).hasSize(1);
    }
    assertThat(learn.cb(ProgressCallback.class)).isNotNull();
    try (var _ = learn.noMbar()) {
      assertThat(learn.createMbar).isFalse();
    }
    assertThat(learn.createMbar).isTrue();
    assertThat(learn.logger).isNotNull();
  }

  @Test
  void l30_oneLossASample() {
    var learn = classifier();
    var before = learn.lossFunc;
    try (var _ = learn.lossNotReduced()) {
      var pred = Torch.zeros(2, 3);
      assertThat(learn.lossFunc.apply(pred, Torch.tensor(new long[] {0, 1})).shape())
          .containsExactly(2);
    }
    assertThat(learn.lossFunc).isSameAs(before);
  }

  @Test
  void l31_toDetach() {
    var learn = TinyLearner.silent();
    var pred = learn.model.call(Torch.ones(1));
    assertThat(pred.requiresGrad()).isTrue();
    assertThat(learn.toDetach(pred).requiresGrad()).isFalse();
    assertThat(learn.toDetach(pred, false).item()).isEqualTo(1);
  }

  @Test
  void l33_trainableAndAllParameters() {
    var net = new Sequential(new Linear(2, 2), new Linear(2, 2));
    net.get(0).requiresGrad_(false);
    assertThat(ParamSplitter.trainableParams(net)).containsExactly(net.get(1).parameters());
    assertThat(ParamSplitter.params(net).getFirst()).hasSize(4);
  }

  @Test
  void l35_whereThingsGo() {
    assertThat(fastai.data.DefaultDevice.get(false)).isEqualTo(torch.Device.CPU);
    if (torch.Accelerator.isAvailable()) {
      assertThat(fastai.data.DefaultDevice.get().type())
          .isEqualTo(torch.Accelerator.currentAccelerator().type());
      assertThat(fastai.data.DefaultDevice.get(true)).isNotEqualTo(torch.Device.CPU);
    } else {
      assertThat(fastai.data.DefaultDevice.get()).isEqualTo(torch.Device.CPU);
      assertThatThrownBy(() -> fastai.data.DefaultDevice.get(true))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("accelerator");
    }
  }

  @Test
  void l10_schedulesKeepTheirPlace() {
    var whole = TinyLearner.silent();
    whole.fitOneCycle(4, 0.1);
    var end = TinyLearner.silent();
    end.fitOneCycle(4, Lr.of(0.1), OneCycle.DEFAULT, FitOptions.DEFAULT.withStartEpoch(3));
    assertThat(end.recorder().lrs()).isEqualTo(whole.recorder().lrs().subList(6, 8));
  }

  @Test
  void l36_aModelThatRemembersIsReset() {
    class Counting extends torch.nn.Module implements Resettable {
      final torch.nn.Parameter w = registerParameter("w", new torch.nn.Parameter(Torch.ones(1)));
      int resets;

      @Override
      public torch.Tensor forward(torch.Tensor x) {
        return x.mul(w);
      }

      @Override
      public void reset() {
        resets++;
      }
    }
    var model = new Counting();
    var learn = new Learner(TinyLearner.loaders(), model, TinyLearner.options());
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    learn.fit(2, 0.1);
    assertThat(model.resets).isEqualTo(1);
    learn.getPreds();
    assertThat(model.resets).isEqualTo(2);
  }

  @Test
  void l37_theLossMovesWithTheModel() {
    var places = new ArrayList<torch.Device>();
    class Moving implements fastai.losses.LossFunc {
      @Override
      public torch.Tensor apply(torch.Tensor pred, torch.Tensor targ) {
        return TinyLearner.MSE.apply(pred, targ);
      }

      @Override
      public fastai.losses.LossFunc to(torch.Device device) {
        places.add(device);
        return this;
      }
    }
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options().withLossFunc(new Moving()));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    learn.fit(1, 0.1);
    assertThat(places).containsExactly(torch.Device.CPU);
    var weighted = new CrossEntropyLossFlat().withWeight(Torch.ones(3));
    assertThat(weighted.to(torch.Device.CPU)).isSameAs(weighted);
    assertThat(weighted.to(torch.Device.META).weight().device()).isEqualTo(torch.Device.META);
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

  @Test
  void q08_oneRuleForTheDefaultDevice() {
    var where = fastai.data.DefaultDevice.get();
    assertThat(where.equals(torch.Device.CPU)).isEqualTo(!torch.Accelerator.isAvailable());
    assertThat(fastai.data.LoaderOptions.DEFAULT.device()).isEqualTo(where);
    assertThat(fastai.data.DlOptions.DEFAULT.device()).isEqualTo(where);
    var cpu = fastai.data.DefaultDevice.get(false);
    assertThat(fastai.data.DlOptions.DEFAULT.withDevice(cpu).device()).isEqualTo(cpu);
  }

  @Test
  void q13_aFitThatFailsHoldsNoTensors() {
    var learn =
        TinyLearner.silent(EventLog.throwing(Event.AFTER_LOSS, new IllegalStateException("no")));
    learn.createOpt();
    torch.Torch.collect();
    long before = torch.Torch.liveTensors();
    Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> learn.fit(1, 0.1));
    assertThat(thrown).isInstanceOf(CallbackException.class);
    // The exception is still there, and the batch with its graph is not.
    assertThat(torch.Torch.liveTensors()).isEqualTo(before);
    learn.fit(1, 0.1);
    torch.Torch.collect();
    // What remains are the gradient of the one weight, and what the optimizer keeps of it.
    assertThat(torch.Torch.liveTensors()).isLessThanOrEqualTo(before + 2);
  }

  @Test
  void z25_splitAtModules() {
    var net =
        new Sequential(
            new Sequential(new Linear(1, 2), new Linear(2, 2)), new Linear(2, 2), new Linear(2, 1));
    var learn = new Learner(TinyLearner.loaders(), net, TinyLearner.options());
    assertThat(learn.layerGroups()).hasSize(1);
    learn.freezeTo(0);
    assertThat(learn.split(ParamSplitter.at(net.get(1), net.get(2)))).isSameAs(learn);
    assertThat(learn.layerGroups().stream().map(List::size)).containsExactly(4, 2, 2);
    learn.freeze();
    assertThat(learn.opt.groups()).hasSize(3);
    assertThat(net.get(1).parameters()).noneMatch(torch.nn.Parameter::requiresGrad);
    assertThat(net.get(2).parameters()).allMatch(torch.nn.Parameter::requiresGrad);
    // The model's beginning makes no group of its own, and a part of a part may begin one.
    var inner = ((Sequential) net.get(0)).get(1);
    learn.split(ParamSplitter.at(net.get(0), inner));
    assertThat(learn.layerGroups().stream().map(List::size)).containsExactly(2, 6);
    learn.split(m -> List.of(m.parameters()));
    assertThat(learn.layerGroups()).hasSize(1);
    var during = TinyLearner.silent();
    during.addCb(Callback.of(Event.AFTER_BATCH, l -> l.split(ParamSplitter::params)));
    assertThatThrownBy(() -> during.fit(1, 0.1)).hasMessageContaining("a fit is under way");
    assertThatThrownBy(() -> learn.split(ParamSplitter.at(net.get(2), net.get(1))).layerGroups())
        .hasMessageContaining("no group can begin at module 1 of those given, a Linear");
  }

  @Test
  void c26_whatAFitKeepsASearchDoesNot() {
    var seen = new ArrayList<Boolean>();
    var learn = TinyLearner.silent(Callback.of(Event.BEFORE_FIT, l -> seen.add(l.isRealFit())));
    learn.fit(1, 0.1);
    learn.validate();
    learn.getPreds();
    learn.lrFind(LrFindOptions.DEFAULT.withNumIt(10));
    learn.fit(1, 0.1);
    assertThat(seen).containsExactly(true, false, false, false, true);
  }
}
