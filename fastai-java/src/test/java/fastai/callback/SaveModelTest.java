package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.FitOptions;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ProgressCallback;
import fastai.learner.TinyLearner;
import fastai.optimizer.Lr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class SaveModelTest {
  @TempDir Path folder;

  private Learner learner(List<Metric> metrics, Callback... cbs) {
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options()
                .withMetrics(metrics.toArray(Metric[]::new))
                .withPath(folder)
                .withCbs(cbs));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static double weight(Learner learn) {
    return learn.model.parameters().getFirst().item();
  }

  private static void setWeight(Learner learn, double value) {
    try (var _ = Torch.noGrad()) {
      learn.model.parameters().getFirst().fill_(torch.Scalar.of(value));
    }
  }

  /// Before each epoch's validation the weight becomes the number of the epoch.
  private static Callback numbered() {
    return Callback.of(Event.AFTER_TRAIN, l -> setWeight(l, l.epoch));
  }

  // -------------------------------------------------------------------------------------

  private List<String> files() {
    var models = folder.resolve("models").toFile().list();
    return models == null ? List.of() : List.of(models).stream().sorted().toList();
  }

  @Test
  void c18_theBestModelIsSavedAndComesBack() {
    var save = new SaveModelCallback(SaveModelCallback.options().withMonitor("my_loss"));
    var learn = learner(List.of(Small.scripted("my_loss", 3.0, 1.0, 2.0)), save, numbered());
    String text = Small.printed(() -> learn.fit(3, 0.1));
    assertThat(text)
        .contains(
            """
            Better model found at epoch 0 with my_loss value: 3.0.
            Better model found at epoch 1 with my_loss value: 1.0.
            """);
    assertThat(weight(learn)).isEqualTo(1);
    assertThat(files()).containsExactly("model.pth");
    assertThat(save.lastSavedPath()).isEqualTo(folder.resolve("models/model.pth"));
  }

  @Test
  void c18_theOptimizerIsSavedOnlyIfAskedFor() throws Exception {
    learner(List.of(), new SaveModelCallback()).fit(1, 0.1);
    Path file = folder.resolve("models/model.pth");
    assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("data.pkl")
        .doesNotContain("hypers");
    learner(List.of(), new SaveModelCallback(SaveModelCallback.options().withWithOpt(true)))
        .fit(1, 0.1);
    assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("hypers");
  }

  @Test
  void c18_everyFewEpochs() {
    var options = SaveModelCallback.options().withFname("net");
    var learn = learner(List.of(), new SaveModelCallback(options.withEveryEpoch(2)), numbered());
    learn.fit(5, 0.1);
    assertThat(files()).containsExactly("net_0.pth", "net_2.pth", "net_4.pth");
    // Nothing is loaded.
    assertThat(weight(learn)).isEqualTo(4);
    learner(List.of(), new SaveModelCallback(options.withEveryEpoch(true))).fit(2, 0.1);
    assertThat(files()).contains("net_1.pth");
  }

  @Test
  void c18_atTheEnd() {
    var options = SaveModelCallback.options().withAtEnd(true);
    var learn = learner(List.of(), new SaveModelCallback(options), numbered());
    learn.fit(3, 0.1);
    assertThat(weight(learn)).isEqualTo(2);
    setWeight(learn, 7);
    learn.load("model", false);
    assertThat(weight(learn)).isEqualTo(2);
    assertThatThrownBy(() -> options.withEveryEpoch(true))
        .hasMessageContaining("everyEpoch and atEnd cannot both be set");
  }

  @Test
  void c18_aFitThatSavedNothingLoadsNothing() {
    var learn =
        learner(
            List.of(Small.scripted("my_loss", 1.0, Double.NaN, 2.0)),
            new SaveModelCallback(SaveModelCallback.options().withMonitor("my_loss")),
            numbered());
    learn.fit(1, 0.1);
    learn.fit(2, Lr.of(0.1), FitOptions.DEFAULT.withCbs(new StopAfterNBatches(4)));
    // The first epoch's number is none, and the second ended early: the weights are those at the
    // end.
    assertThat(weight(learn)).isNotZero();
    learn.validate();
    assertThat(weight(learn)).isNotZero();
  }

  @Test
  void c18_allThreeTogetherInTheirOrder() {
    var cbs = new ArrayList<Callback>();
    cbs.add(new EarlyStoppingCallback(Monitor.of("my_loss"), 2));
    cbs.add(new ReduceLROnPlateau(ReduceLROnPlateau.options().withMonitor("my_loss")));
    cbs.add(new SaveModelCallback(SaveModelCallback.options().withMonitor("my_loss")));
    cbs.add(numbered());
    var learn =
        learner(List.of(Small.scripted("my_loss", 1.0, 2.0, 2.0)), cbs.toArray(Callback[]::new));
    assertThat(learn.orderedCbs(Event.AFTER_EPOCH))
        .extracting(Callback::name)
        .containsExactly("recorder", "save_model", "reduce_lr_on_plateau", "early_stopping");
    String text = Small.printed(() -> learn.fit(9, 0.1));
    assertThat(text)
        .contains(
            """
            Better model found at epoch 0 with my_loss value: 1.0.
            Epoch 1: reducing lr to 0.01
            Epoch 2: reducing lr to 0.001
            No improvement since epoch 0: early stopping
            """);
    assertThat(weight(learn)).isZero();
  }

  @Test
  void z04_theBestModelByTheRuleOfVersion07() {
    // Higher is better; as high, a lower loss.
    var learn =
        learner(
            List.of(Small.scripted("accuracy", 0.5, 0.7, 0.7, 0.6)),
            new SaveBestModel("best"),
            Callback.of(
                Event.AFTER_TRAIN, l -> setWeight(l, new double[] {0, 1, 1.5, 2}[l.epoch])));
    learn.fit(4, 0.1);
    assertThat(weight(learn)).isEqualTo(2);
    assertThat(weight(learn.load("best", false))).isEqualTo(1.5);
  }

  @Test
  void c18_withoutMetricsVersion07TakesTheLoss() {
    var learn = learner(List.of(), new SaveBestModel("best"), numbered());
    // The weights 0, 1, 2, 3 have the targets 2 x: the best is 2.
    learn.fit(4, 0.1);
    assertThat(weight(learn.load("best", false))).isEqualTo(2);
  }

  @Test
  void p03_namesOfTheFiles() {
    learner(List.of(), new SaveModelCallback()).fit(1, 0.1);
    assertThat(files()).containsExactly("model.pth");
    var every = SaveModelCallback.options().withEveryEpoch(true);
    var save = new SaveModelCallback(every);
    learner(List.of(), save).fit(2, 0.1);
    assertThat(files()).containsExactly("model.pth", "model_0.pth", "model_1.pth");
    assertThat(save.lastSavedPath()).isEqualTo(folder.resolve("models/model_1.pth"));
    // v1's name
    learner(List.of(), new SaveModelCallback(every.withFname("bestmodel"))).fit(1, 0.1);
    assertThat(files()).contains("bestmodel_0.pth");
  }
}
