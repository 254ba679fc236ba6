package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.core.Nested;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Learner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.Tensor;
import torch.Torch;
import torch.nn.LSTM;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.ReLU;

@ExtendWith(NoLeaks.class)
class HookCallbackTest {
  /// Gives its input times a weight of 1.
  private static class Scale extends Module {
    final Parameter w = registerParameter("w", new Parameter(Torch.ones(1)));

    @Override
    public Tensor forward(Tensor x) {
      return x.mul(w);
    }
  }

  private static final class Net extends Module {
    final Scale first = register("first", new Scale());
    final ReLU relu = register("relu", new ReLU());
    final Scale second = register("second", new Scale());

    @Override
    public Tensor forward(Tensor x) {
      return second.call(relu.call(first.call(x)));
    }
  }

  /// Five training batches of the 12 numbers (0..11 - 3) * 1.5.
  private static Learner learner(Module net, Callback... cbs) {
    var batches =
        Stream.generate(() -> Torch.arange(12).to(DType.FLOAT32).sub(3).mul(1.5).reshape(2, 6))
            .limit(5)
            .map(x -> Batch.of(x, x))
            .toList();
    return SmallLearner.silent(
        DataLoaders.of(Loader.of(batches), Loader.of(batches.subList(0, 1))), net, cbs);
  }

  private static final class Calls extends HookCallback<Double> {
    final List<String> calls = new ArrayList<>();

    Calls(Options options) {
      super(options);
    }

    @Override
    protected Double hook(Module module, Object in, Object out) {
      calls.add(module.getClass().getSimpleName() + learn.iter + (learn.training ? "" : "v"));
      return Nested.first(out).sum().item();
    }
  }

  @Test
  void c34_leavesWithParametersAreHooked() {
    var calls = new Calls(HookCallback.Options.DEFAULT);
    var learn = learner(new Net(), calls);
    learn.fit(1, 0);
    assertThat(calls.modules()).hasSize(2);
    assertThat(calls.calls).hasSize(2 * 6).contains("Scale4", "Scale0v");
    assertThat(calls.hooks().stored()).hasSize(2);
    assertThat(calls.hooks().stored().getFirst()).isCloseTo(45.0, within(1e-5));
    learn.model.call(Torch.zeros(1, 6));
    assertThat(calls.calls).hasSize(12);
  }

  @Test
  void c34_everySoManiethTrainingBatch() {
    var calls = new Calls(HookCallback.Options.DEFAULT.withEvery(2).withIncludeParamless(true));
    learner(new Net(), calls).fit(1, 0);
    assertThat(calls.calls)
        .containsExactly(
            "Scale0", "ReLU0", "Scale0", "Scale2", "ReLU2", "Scale2", "Scale4", "ReLU4", "Scale4");
  }

  @Test
  void c34_givenModulesAndHooksThatStay() {
    var net = new Net();
    var calls =
        new Calls(HookCallback.Options.DEFAULT.withModules(List.of(net.relu)).withRemoveEnd(false));
    var learn = learner(net, calls);
    learn.fit(1, 0);
    assertThat(calls.calls).hasSize(6);
    net.call(Torch.zeros(1, 6));
    assertThat(calls.calls).hasSize(7);
    calls.remove();
    net.call(Torch.zeros(1, 6));
    assertThat(calls.calls).hasSize(7);
  }

  // python: v = (torch.arange(12.)-3)*1.5
  // v.mean() 3.75; v.std() 5.408327102661133; (v<=0.05).float().mean() 0.3333333432674408
  // v.histc(40, 0, 10) is 1 in the bins 0, 6, 12, 18, 24, 30, 36 and 0 elsewhere
  @Test
  void c35_activationStats() {
    var stats = new ActivationStats(ActivationStats.Options.DEFAULT.withHist(true));
    learner(new Net(), stats).fit(1, 0);
    assertThat(stats.stats()).hasSize(5).allMatch(batch -> batch.size() == 2);
    var layer = stats.layerStats(0);
    assertThat(layer.means()).hasSize(5).containsOnly(3.75);
    assertThat(layer.stds()[0]).isCloseTo(5.408327102661133, within(1e-6));
    assertThat(layer.nearZeros()[4]).isCloseTo(0.3333333432674408, within(1e-7));
    double[][] hist = stats.hist(0);
    assertThat(hist.length).isEqualTo(40);
    assertThat(hist[0]).hasSize(5);
    for (int bin = 0; bin < 40; bin++)
      assertThat(hist[bin][2]).as("bin " + bin).isEqualTo(bin % 6 == 0 ? Math.log(2) : 0);
    // After the ReLU: 4 zeros and 8 positive numbers.
    assertThat(stats.layerStats(-1).means()[0]).isCloseTo(54.0 / 12, within(1e-6));
    assertThatThrownBy(() -> stats.layerStats(2)).hasMessageContaining("2 are looked at");
  }

  @Test
  void c35_onlyEverySoManiethBatch() {
    var stats = new ActivationStats(ActivationStats.Options.DEFAULT.withEvery(2));
    learner(new Net(), stats).fit(1, 0);
    assertThat(stats.stats()).hasSize(3);
    assertThatThrownBy(() -> stats.hist(0)).hasMessageContaining("withHist(true)");
  }

  @Test
  void c35_validationLeavesTheRecordsOfTheFit() {
    var stats = new ActivationStats();
    var learn = learner(new Net(), stats);
    learn.fit(1, 0);
    learn.validate();
    assertThat(stats.stats()).hasSize(5);
  }

  @Test
  void c35_plots(@TempDir Path folder) throws Exception {
    var stats = new ActivationStats(ActivationStats.Options.DEFAULT.withHist(true));
    learner(new Net(), stats).fit(1, 0);
    stats.plotLayerStats(0).save(folder.resolve("stats.png"));
    stats.colorDim(0).save(folder.resolve("hist.svg"));
    assertThat(Files.size(folder.resolve("stats.png"))).isPositive();
    // The lowest row of the picture is the bin of the numbers nearest 0: full in every batch.
    var picture = HistPicture.of(stats.hist(0), 80, 40);
    assertThat(picture.getRGB(0, 39) & 0xFFFFFF).isEqualTo(0xFDE725);
    assertThat(picture.getRGB(0, 38) & 0xFFFFFF).isEqualTo(0x440154);
    assertThat(picture.getHeight()).isEqualTo(40);
  }

  private static final class Recurrent extends Module {
    final LSTM lstm = register("lstm", new LSTM(6, 6));

    @Override
    public Tensor forward(Tensor x) {
      return lstm.run(x).output();
    }
  }

  @Test
  void q16_severalOutputsOfALayer() {
    var stats = new ActivationStats();
    learner(new Recurrent(), stats).fit(1, 0);
    // output, h and c
    assertThat(stats.stats().getFirst().getFirst()).hasSize(3);
  }
}
