package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class ValueMetricTest {
  @Test
  void c06_theValueAtReadTime() {
    var reads = new AtomicInteger();
    var metric = new ValueMetric("reads", () -> (double) reads.incrementAndGet());
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options().withMetrics(metric, new ValueMetric("none", () -> null)));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    learn.fit(2, 0.1);
    assertThat(learn.recorder().metricNames())
        .containsExactly("epoch", "train_loss", "valid_loss", "reads", "none", "time");
    assertThat(learn.recorder().values()).extracting(row -> row.get(2)).containsExactly(1., 2.);
    assertThat(learn.finalRecord.get(3)).isNull();
  }
}
