package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.Hyper;
import fastai.optimizer.OptFunc;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.Tensor;
import torch.Torch;
import torch.io.FormatException;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.StateDictException;

/// Files of `learn.save`, from here and from Python. The golden files and numbers are what
/// `src/test/python/learn_save.py` writes and prints.
@ExtendWith(NoLeaks.class)
class FilesTest {
  @TempDir Path folder;

  private static Sequential net() {
    return new Sequential(new Linear(4, 8), new BatchNorm1d(8), new ReLU(), new Linear(8, 3));
  }

  /// x = torch.arange(32).view(8, 4).float().sin()
  private Learner learner(LearnerOptions options) {
    var x = Torch.arange(32).view(8, 4).to(DType.FLOAT32).sin();
    var y = Torch.tensor(new long[] {0, 1, 2, 0, 1, 2, 0, 1});
    var loader = Loader.of(List.of(Batch.of(x, y)));
    var learn =
        new Learner(
            DataLoaders.of(loader, loader),
            net(),
            options.withLossFunc(new CrossEntropyLossFlat()).withPath(folder));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private Learner learner() {
    return learner(Learner.options());
  }

  private static String golden(String name) throws Exception {
    return Path.of(FilesTest.class.getResource("/golden/" + name).toURI()).toString();
  }

  private static void isClose(float[] actual, double... expected) {
    for (int i = 0; i < expected.length; i++)
      assertThat((double) actual[i]).as("value " + i).isCloseTo(expected[i], within(2e-6));
  }

  private static float[] weights(Learner learn, String name) {
    return learn.model.stateDict().get(name).toFloatArray();
  }

  /// What went to standard error.
  private static String warnings(Runnable body) {
    var bytes = new ByteArrayOutputStream();
    var before = System.err;
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      body.run();
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  // python: src/test/python/learn_save.py
  @Test
  void p02_pythonsFileLoadsAndTrainingGoesOn() throws Exception {
    var learn = learner();
    learn.load(golden("fastai-learn-save.pth"));
    assertThat(learn.opt.hyper(Hyper.LR)).containsExactly(0.05);
    assertThat(learn.opt.state(learn.opt.params().get(2)).doWd).isFalse();
    assertThat(learn.opt.state(learn.opt.params().get(2)).forceTrain).isTrue();
    assertThat(learn.opt.state(learn.opt.params().get(0)).doWd).isTrue();
    assertThat(learn.opt.state(learn.opt.params().get(0)).step).isEqualTo(2);
    learn.fit(2, 0.05);
    isClose(weights(learn, "0.weight"), 0.3311057, -0.1707411, -0.277704, 0.155525);
    isClose(weights(learn, "3.bias"), -0.0831361, 0.1409242, -0.1826303);
    isClose(weights(learn, "1.running_mean"), 0.1121413, -0.1479032);
  }

  @Test
  void p02_aFileOfWeightsAloneIsSaidSo() throws Exception {
    var learn = learner();
    String file = golden("fastai-weights-only.pth");
    assertThat(warnings(() -> learn.load(file)))
        .contains("Saved file doesn't contain an optimizer state.");
    var again = learner();
    assertThat(warnings(() -> again.load(file, SaveOptions.DEFAULT.withOpt(false)))).isEmpty();
    assertThat(weights(again, "0.weight")).containsExactly(weights(learn, "0.weight"));
  }

  @Test
  void p02_anOptimizerThatDoesNotFitIsWarnedOf() {
    var learn = learner();
    learn.fit(1, 0.05);
    learn.save("two");
    var grouped =
        learner(
            Learner.options()
                .withSplitter(
                    m ->
                        List.of(
                            ((Sequential) m).get(0).parameters(),
                            ((Sequential) m).get(1).parameters(),
                            ((Sequential) m).get(3).parameters())));
    assertThat(warnings(() -> grouped.load("two")))
        .contains("Could not load the optimizer state")
        .contains("groups");
    assertThat(weights(grouped, "0.weight")).containsExactly(weights(learn, "0.weight"));
  }

  @Test
  void p01_whatIsInAFile() {
    var learn = learner();
    Path file = learn.save("plain");
    assertThat(file).isEqualTo(folder.resolve("models/plain.pth"));
    // No optimizer yet: the state dict alone.
    assertThat(Torch.loadStateDict(file).keySet())
        .containsExactlyElementsOf(learn.model.stateDict().keySet());
    learn.fit(1, 0.05);
    file = learn.save("full");
    var saved = Torch.load(file);
    assertThat(saved.asMap().keySet()).containsExactly("model", "opt");
    assertThat(saved.get("opt").asMap().keySet()).containsExactly("state", "hypers");
    var states = saved.get("opt").get("state").asList();
    assertThat(((Map<?, ?>) states.get(0)).keySet().toString())
        .isEqualTo("[grad_avg, sqr_avg, step]");
    assertThat(((Map<?, ?>) states.get(1)).keySet().toString())
        .isEqualTo("[do_wd, grad_avg, sqr_avg, step]");
    assertThat(((Map<?, ?>) states.get(2)).keySet().toString())
        .isEqualTo("[do_wd, force_train, grad_avg, sqr_avg, step]");
    assertThat(((Map<?, ?>) saved.get("opt").get("hypers").asList().getFirst()).keySet())
        .hasToString("[lr, mom, sqr_mom, eps, wd]");
    assertThat(Torch.load(learn.save("weights", SaveOptions.DEFAULT.withOpt(false))).has("model"))
        .isFalse();
  }

  @Test
  void p01_pythonLoadsTheFile() throws Exception {
    String python = System.getenv("TORCH_PYTHON");
    Assumptions.assumeTrue(python != null, "TORCH_PYTHON names no Python with torch");
    var learn = learner();
    learn.fit(2, 0.05);
    Path file = learn.save("full");
    String script =
        """
        import sys, torch
        s = torch.load(sys.argv[1], weights_only=True)
        assert set(s) == {'model', 'opt'}, set(s)
        net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.BatchNorm1d(8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
        net.load_state_dict(s['model'])
        p = s['opt']['state']
        assert len(p) == 6 and p[0]['step'] == 2 and p[1]['do_wd'] is False and p[2]['force_train'] is True
        assert p[0]['grad_avg'].shape == net[0].weight.shape
        print(s['opt']['hypers'], net[0].weight[0, 0].item())
        """;
    var process =
        new ProcessBuilder(python, "-c", script, file.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .startsWith("[{'lr': 0.05, 'mom': 0.9, 'sqr_mom': 0.99, 'eps': 1e-05, 'wd': 0.01}]");
  }

  @Test
  void p01_lookaheadsSlowWeightsStandBesideTheStates() {
    var options = Learner.options().withOptFunc(OptFunc.ranger());
    var learn = learner(options);
    learn.fit(7, 0.01);
    var opt = Torch.load(learn.save("ranger")).get("opt");
    assertThat(opt.asMap().keySet()).containsExactly("state", "hypers", "count", "slow_weights");
    assertThat(opt.get("count").asInt()).isEqualTo(7);
    assertThat((List<?>) opt.get("slow_weights").asList().getFirst()).hasSize(6);
    assertThat(((Map<?, ?>) opt.get("state").asList().getFirst()).keySet().toString())
        .doesNotContain("slow");
    learn.fit(7, 0.01);
    var again = learner(options);
    again.load("ranger");
    again.fit(7, 0.01);
    assertThat(weights(again, "0.weight")).containsExactly(weights(learn, "0.weight"));
    // Before the first step there are none.
    var fresh = learner(options);
    fresh.createOpt();
    assertThat(Torch.load(fresh.save("fresh")).get("opt").get("slow_weights").isNull()).isTrue();
    learner(options).load("fresh");
  }

  @Test
  void p02_errors() throws Exception {
    var learn = learner();
    assertThatThrownBy(() -> learn.load("nowhere"))
        .hasMessageContaining("no file")
        .hasMessageContaining("nowhere.pth");
    Files.createDirectories(folder.resolve("models"));
    Files.write(folder.resolve("models/broken.pth"), new byte[100]);
    assertThatThrownBy(() -> learn.load("broken"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("broken.pth");
  }

  @Test
  void p06_trainingGoesOnFromASave() {
    var learn = learner(Learner.options().withOptFunc(OptFunc.adam().withMom(0.8)));
    learn.fit(2, 0.05);
    learn.save("half");
    learn.fit(2, 0.05);
    var again = learner(Learner.options());
    again.load("half");
    assertThat(again.opt.hyper(Hyper.MOM)).containsExactly(0.8);
    again.fit(2, 0.05);
    assertThat(weights(again, "0.weight")).containsExactly(weights(learn, "0.weight"));
    assertThat(weights(again, "1.running_var")).containsExactly(weights(learn, "1.running_var"));
  }

  @Test
  void p07_namesAreThoseOfPythonAndSomeWillDo() throws Exception {
    var learn = learner();
    assertThat(Torch.loadStateDict(Path.of(golden("fastai-weights-only.pth"))).keySet())
        .containsExactlyElementsOf(learn.model.stateDict().keySet());
    learn.model = new Sequential(new Linear(4, 8), new BatchNorm1d(8), new ReLU());
    String file = golden("fastai-weights-only.pth");
    assertThatThrownBy(() -> learn.load(file))
        .isInstanceOf(StateDictException.class)
        .hasMessageContaining("3.weight");
    var options = SaveOptions.DEFAULT.withOpt(false).withStrict(false);
    learn.load(file, options);
    Tensor first = Torch.loadStateDict(Path.of(file)).get("0.weight");
    assertThat(weights(learn, "0.weight")).containsExactly(first.toFloatArray());
  }

  @Test
  void p07_weightsOfASafetensorsFile() {
    var learn = learner();
    Path file = folder.resolve("net.safetensors");
    torch.io.SafeTensors.save(learn.model.stateDict(), file);
    var again = learner();
    again.load(file.toString(), SaveOptions.DEFAULT.withOpt(false));
    assertThat(weights(again, "3.weight")).containsExactly(weights(learn, "3.weight"));
  }

  @Test
  void p09_modelsLieUnderThePath() {
    var learn = learner(Learner.options().withModelDir("kept"));
    assertThat(learn.save("a")).isEqualTo(folder.resolve("kept/a.pth")).exists();
    Path own = folder.resolve("elsewhere/b.pth");
    assertThat(learn.save(own.toString())).isEqualTo(own).exists();
  }
}
