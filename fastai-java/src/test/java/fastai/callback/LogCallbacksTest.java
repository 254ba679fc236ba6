package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.DataLoaders;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.PredsOptions;
import fastai.optimizer.Hyper;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;
import torch.nn.Dropout;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class LogCallbacksTest {
  @TempDir Path folder;

  private Learner learner(Callback... cbs) {
    return SmallLearner.silenced(
        new Learner(
            SmallLearner.loaders(),
            new SmallLearner.Times(),
            SmallLearner.options().withPath(folder).withCbs(cbs)));
  }

  @Test
  void c36_everyBatchIsCollected() {
    var collect = new CollectDataCallback();
    var learn = learner(collect);
    learn.fit(1, 0.1);
    assertThat(collect.data()).hasSize(3);
    var second = collect.data().get(1);
    assertThat(second.xb()[0].toDoubleArray()).containsExactly(1, -1);
    assertThat(second.yb()[0].toDoubleArray()).containsExactly(2, -2);
    assertThat(second.pred().requiresGrad()).isFalse();
    assertThat(second.pred().toDoubleArray()).containsExactly(1.5, -1.5);
    assertThat(second.loss().item()).isCloseTo(0.25, within(1e-7));
  }

  @Test
  void c37_dropoutStaysOnInValidation() {
    Torch.manualSeed(1);
    var x = Torch.ones(2, 500);
    var loader = fastai.data.Loader.of(List.of(fastai.data.Batch.of(x, x)));
    var net = new Sequential(new Dropout(0.5), new Sequential(new Dropout(0.5)));
    var learn = SmallLearner.silent(DataLoaders.of(loader, loader), net);
    try (var _ = new torch.TensorScope()) {
      var plain = learn.getPreds().preds();
      assertThat(plain.eq(1).all().itemBoolean()).isTrue();
      var options = PredsOptions.DEFAULT.withCbs(new MCDropoutCallback());
      var one = learn.getPreds(learn.dls.valid(), options).preds();
      var two = learn.getPreds(learn.dls.valid(), options).preds();
      assertThat(one.eq(two).all().itemBoolean()).isFalse();
      // Both dropouts: three quarters are gone, the others are 4.
      assertThat(one.eq(0).to(torch.DType.FLOAT32).mean().item()).isCloseTo(0.75, within(0.06));
      assertThat(net.get(0).isTraining()).isFalse();
    }
  }

  @Test
  void c38_csvLogger() throws IOException {
    var csv = new CSVLogger();
    var rows = new ArrayList<List<Object>>();
    var learn = learner(csv);
    learn.logger = rows::add;
    var logger = learn.logger;
    learn.fit(2, 0.1);
    assertThat(rows).as("the logger before it is called too").hasSize(2);
    assertThat(learn.logger).isSameAs(logger);
    var lines = Files.readAllLines(folder.resolve("history.csv"));
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).isEqualTo("epoch,train_loss,valid_loss,time");
    assertThat(lines.get(1)).startsWith("0,1.3636").endsWith(",00:00");
    var log = csv.readLog();
    assertThat(log.columns()).containsExactly("epoch", "train_loss", "valid_loss", "time");
    assertThat(Double.parseDouble(log.rows().getFirst().get("valid_loss")))
        .isCloseTo(0.4, within(1e-6));
  }

  @Test
  void c38_validationsAndPredictionsLeaveTheFile() throws IOException {
    var learn = learner(new CSVLogger());
    learn.fit(1, 0.1);
    var before = Files.readString(folder.resolve("history.csv"));
    learn.validate();
    learn.getPreds();
    assertThat(Files.readString(folder.resolve("history.csv"))).isEqualTo(before);
  }

  @Test
  void c38_append() throws IOException {
    var learn = learner(new CSVLogger("logs/all.csv", true));
    learn.fit(1, 0.1);
    learn.fit(2, 0.1);
    assertThat(Files.readAllLines(folder.resolve("logs/all.csv"))).hasSize(4);
    var other = learner(new CSVLogger("logs/all.csv", false));
    other.fit(1, 0.1);
    assertThat(Files.readAllLines(folder.resolve("logs/all.csv"))).hasSize(2);
  }

  @Test
  void c38_linesAreThereWhenAFitBreaksOff() throws IOException {
    var learn =
        learner(
            new CSVLogger(),
            Callback.of(
                Event.BEFORE_EPOCH,
                l -> {
                  if (l.epoch == 1) throw new IllegalStateException("the power went");
                }));
    assertThatThrownBy(() -> learn.fit(2, 0.1)).hasMessageContaining("the power went");
    assertThat(Files.readAllLines(folder.resolve("history.csv"))).hasSize(2);
    learn.removeCb(learn.cbs().getLast());
    learn.fit(1, 0.1);
    assertThat(Files.readAllLines(folder.resolve("history.csv"))).hasSize(2);
    assertThat(learn.logger).isNull();
  }

  // In place of C-41, the services for experiments.
  @Test
  void micrometerPublishesATraining() {
    var registry = new SimpleMeterRegistry();
    var learn = learner(new MicrometerCallback(registry, Tags.of("run", "a")));
    learn.fit(2, 0.1);
    assertThat(registry.get("fastai.epoch").gauge().value()).isCloseTo(2, within(1e-9));
    assertThat(registry.get("fastai.loss").tag("kind", "smooth").tag("run", "a").gauge().value())
        .isEqualTo(learn.smoothLoss);
    // w is 1.6 at the start of the second epoch: 0.4, then w = 1.8 and (0.2)^2
    assertThat(registry.get("fastai.loss").tag("kind", "raw").gauge().value())
        .isCloseTo(0.04, within(1e-6));
    assertThat(registry.get("fastai.hyper").tag("name", "lr").tag("group", "0").gauge().value())
        .isEqualTo(learn.opt.lastHyper(Hyper.LR));
    assertThat(registry.get("fastai.samples").counter().count()).isEqualTo(8);
    assertThat(registry.get("fastai.batch").timer().count()).isEqualTo(4);
    assertThat(registry.get("fastai.samples.per.second").gauge().value()).isPositive();
    assertThat(registry.get("fastai.metric").tag("name", "valid_loss").gauge().value())
        .isEqualTo(learn.finalRecord.get(1));
    double samples = registry.get("fastai.samples").counter().count();
    learn.validate();
    assertThat(registry.get("fastai.samples").counter().count()).isEqualTo(samples);
    // Another learner of the same run takes over.
    var other = learner(new MicrometerCallback(registry, Tags.of("run", "a")));
    other.fit(1, 0.1);
    assertThat(registry.get("fastai.epoch").gauge().value()).isCloseTo(1, within(1e-9));
  }

  @Test
  void c48_peakMemory() {
    var learn =
        SmallLearner.silenced(
            new Learner(
                SmallLearner.loaders(),
                new SmallLearner.Times(),
                PeakMemMetric.addTo(SmallLearner.options())));
    var held = new ArrayList<torch.Tensor>();
    learn.addCb(
        Callback.of(
            Event.BEFORE_TRAIN,
            _ -> {
              // 64 MiB that stay, and 64 that are let go.
              held.add(Torch.ones(1 << 24).keep());
              try (var passing = Torch.ones(1 << 24)) {
                passing.add_(1);
              }
            }));
    learn.fit(1, 0.1);
    held.forEach(torch.Tensor::close);
    assertThat(learn.recorder().metricNames())
        .containsExactly(
            "epoch",
            "train_loss",
            "valid_loss",
            "cpu used",
            "cpu peak",
            "gpu used",
            "gpu peak",
            "time");
    var record = learn.recorder().values().getFirst();
    assertThat(record.get(2)).isBetween(60.0, 120.0);
    assertThat(record.get(3)).isBetween(record.get(2), 400.0);
    assertThat(record.get(2) % 1).isZero();
    if (!torch.Cuda.isAvailable()) assertThat(record.subList(4, 6)).containsExactly(0.0, 0.0);
  }

  @Test
  void c49_aFitGoesOnWhereItEnded() throws IOException {
    var epochs = new ArrayList<Integer>();
    var trained = Callback.of(Event.BEFORE_TRAIN, l -> epochs.add(l.epoch));
    var breaks =
        Callback.of(
            Event.BEFORE_TRAIN,
            l -> {
              if (l.epoch == 2) throw new IllegalStateException("the power went");
            });
    var learn = learner(breaks, trained, new TrackEpochCallback());
    assertThatThrownBy(() -> learn.fit(4, 0.1)).hasMessageContaining("the power went");
    assertThat(Files.readString(folder.resolve("models/epoch"))).isEqualTo("1");
    var trackedAgain = new TrackEpochCallback();
    learner(trackedAgain, Callback.of(Event.BEFORE_TRAIN, l -> epochs.add(10 + l.epoch)))
        .fit(4, 0.1);
    assertThat(epochs).containsExactly(0, 1, 12, 13);
    assertThat(trackedAgain.startEpoch()).isEqualTo(2);
    assertThat(folder.resolve("models/epoch")).doesNotExist();
  }

  @Test
  void c50_theFitEndsAfterSomeBatches() {
    var seen = new ArrayList<String>();
    var learn =
        learner(
            new StopAfterNBatches(3),
            Callback.of(Event.BEFORE_BATCH, l -> seen.add(l.epoch + "." + l.iter)),
            Callback.of(Event.BEFORE_VALIDATE, l -> seen.add("validate")),
            Callback.of(Event.AFTER_FIT, l -> seen.add("end")));
    learn.fit(5, 0.1);
    assertThat(seen).containsExactly("0.0", "0.1", "validate", "0.0", "1.0", "end");
  }

  @Test
  void c51_everyEventIsALine() throws IOException {
    var file = folder.resolve("events.tsv");
    var learn = learner(new LoggingCallback(file));
    learn.fit(1, 0.1);
    var lines = Files.readAllLines(file).stream().map(line -> line.split("\t")).toList();
    assertThat(lines.stream().map(line -> line[3]))
        .containsSubsequence(
            "before_fit",
            "before_epoch",
            "before_train",
            "before_batch",
            "after_pred",
            "after_loss",
            "before_backward",
            "after_backward",
            "before_step",
            "after_step",
            "after_batch",
            "after_train",
            "before_validate",
            "after_validate",
            "after_epoch",
            "after_fit");
    assertThat(lines.getFirst()[0]).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
    var losses = lines.stream().filter(line -> line[3].equals("after_loss")).toList();
    assertThat(losses.get(0)).containsSubsequence("0", "0", "after_loss", "2.5");
    assertThat(losses.get(1)).containsSubsequence("0", "1", "after_loss", "0.25");
    int before = lines.size();
    learn.fit(1, 0.1);
    assertThat(Files.readAllLines(file)).hasSize(2 * before);
  }

  @Test
  void c49_aSearchForARateLeavesTheCountOfEpochs() throws IOException {
    Files.createDirectories(folder.resolve("models"));
    Files.writeString(folder.resolve("models/epoch"), "0");
    var learn = learner(new TrackEpochCallback());
    learn.lrFind(fastai.learner.LrFindOptions.DEFAULT.withNumIt(20));
    assertThat(learn.recorder().losses()).isNotEmpty();
    assertThat(Files.readString(folder.resolve("models/epoch"))).isEqualTo("0");
  }
}
