package fastai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Learner;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Torch;
import torch.nn.Identity;

@ExtendWith(NoLeaks.class)
class MetricsTest {
  // Three of four right in the first batch, none of one in the second: 3 of 5.
  @Test
  void M_05_M_06_accuracyAndErrorRate() {
    var first =
        Batch.of(
            Torch.tensor(new double[][] {{1, 0}, {0, 1}, {3, 2}, {2, 3}}),
            Torch.tensor(new long[] {0, 1, 0, 0}));
    var second = Batch.of(Torch.tensor(new double[][] {{1, 0}}), Torch.tensor(new long[] {1}));
    var loader = Loader.of(List.of(first, second));
    var options =
        Learner.options()
            .withLossFunc(new CrossEntropyLossFlat())
            .withMetrics(Metrics.accuracy(), Metrics.errorRate());
    var learn = new Learner(DataLoaders.of(loader, loader), new Identity(), options);
    learn.removeCbs(ProgressCallback.class);
    var values = learn.validate();
    assertThat(values.get(1)).isCloseTo(0.6, within(1e-6));
    assertThat(values.get(2)).isCloseTo(0.4, within(1e-6));
    assertThat(learn.metrics).extracting(m -> m.name()).containsExactly("accuracy", "error_rate");
  }
}
