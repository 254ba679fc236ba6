package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.plot.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Learner learner(boolean interactive, Callback... more) {
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options()
                .withMetrics(Metric.of("mae", (p, t) -> p.sub(t).abs().mean().item()))
                .withDefaultCbs(false));
    learn.addCb(new TrainEvalCallback()).addCb(new Recorder());
    learn.addCb(new ProgressCallback(new Terminal(out, interactive)));
    return learn.addCbs(List.of(more));
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8).replaceAll("\\d\\d:\\d\\d<\\d\\d:\\d\\d", "TIME");
  }

  /// Batches that take longer than the bar waits between two updates.
  private static Callback slow() {
    return Callback.of(
        Event.BEFORE_BATCH,
        _ -> {
          try {
            Thread.sleep(60);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void r01_sixDecimalsAndATime() {
    learner(false).fit(2, 0.1);
    assertThat(printed().lines().toList().subList(0, 2))
        .containsExactly(
            "epoch     train_loss  valid_loss  mae       time",
            "0         1.363636    0.746666    0.800000  00:00");
    assertThat(printed().lines()).hasSize(3);
  }

  @Test
  void r07_aBarForThePassWithinOneForTheFit() {
    learner(true, slow()).fit(2, 0.1);
    assertThat(printed())
        .contains(
            "\r"
                + "Epoch 1/2 |----------| train |███████████████---------------| 50.00% [1/2"
                + " TIME 2.5000]")
        .contains(
            "\r"
                + "Epoch 2/2 |█████-----| valid |██████████████████████████████| 100.00% [2/2"
                + " TIME]");
  }

  @Test
  void r07_aBarForValidationsAndPredictions() {
    var learn = learner(true, slow());
    learn.validate();
    assertThat(printed()).contains("\r|███████████████---------------| 50.00% [1/2 TIME]");
    bytes.reset();
    learn.getPreds();
    assertThat(printed()).contains("100.00% [2/2");
  }

  @Test
  void r10_validationsAndPredictionsAddNoRows() {
    var learn = learner(false);
    learn.validate();
    learn.getPreds();
    assertThat(printed()).isEmpty();
    assertThat(learn.logger).isNotNull();
    assertThat(learn.createMbar).isTrue();
    learn.fit(1, 0.1);
    assertThat(printed().lines()).hasSize(2);
  }

  @Test
  void r09_rowsGoToTheLoggerToo() {
    var rows = new ArrayList<List<Object>>();
    var learn = learner(false);
    learn.logger = rows::add;
    learn.fit(2, 0.1);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).hasSize(5).startsWith(1).endsWith("00:00");
    assertThat(printed().lines()).hasSize(3);
    learn.removeCbs(ProgressCallback.class);
    learn.fit(1, 0.1);
    assertThat(rows).hasSize(3);
  }

  /// A fit that fails leaves the table's logger behind; the next one does not print twice.
  @Test
  void r09_theChainMendsItselfAfterAnError() {
    var fails = new boolean[] {true};
    var learn =
        learner(
            false,
            Callback.of(
                Event.AFTER_TRAIN,
                _ -> {
                  if (fails[0]) throw new IllegalStateException("on purpose");
                }));
    try {
      learn.fit(1, 0.1);
    } catch (RuntimeException e) {
      assertThat(e).hasStackTraceContaining("on purpose");
    }
    bytes.reset();
    fails[0] = false;
    learn.fit(1, 0.1);
    assertThat(printed().lines()).hasSize(2);
    assertThat(learn.logger).isSameAs(Loop.PRINT);
  }

  @Test
  void r12_withoutATerminalThereAreWholeLinesOnly() {
    learner(false, slow()).fit(1, 0.1);
    assertThat(printed()).doesNotContain("\r", "█");
    assertThat(printed().lines()).hasSize(2);
  }
}
