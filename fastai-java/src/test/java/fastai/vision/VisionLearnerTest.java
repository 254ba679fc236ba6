package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.IndexSplitter;
import fastai.data.MultiCategoryBlock;
import fastai.data.RegressionBlock;
import fastai.data.Transform;
import fastai.data.TransformBlock;
import fastai.learner.Learner;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.MSELossFlat;
import fastai.metrics.Metrics;
import fastai.vision.models.Arch;
import fastai.vision.models.MobileNetV1;
import fastai.vision.models.Models;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.FormatException;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Learners of a body and a head.
@ExtendWith(NoLeaks.class)
class VisionLearnerTest {
  /// A network of two convolutions: children conv, norm, relu, conv, relu, pool, flatten, linear.
  static final Arch TINY =
      Arch.of(
          "tiny",
          classes ->
              new Sequential(
                  new Conv2d(3, 4, 3, 2, 1),
                  new BatchNorm2d(4),
                  new ReLU(),
                  new Conv2d(4, 6, 3, 2, 1),
                  new ReLU(),
                  new AdaptiveAvgPool2d(1),
                  new Flatten(),
                  new Linear(6, classes)));

  /// A picture of one colour, bright for odd items, `size` pixels a side.
  static Image picture(int item, int size) {
    var pixels = new byte[3 * size * size];
    for (int i = 0; i < pixels.length; i++)
      pixels[i] = (byte) ((item % 2 == 1 ? 200 : 20) + i % 7 + item);
    return new Image(ImageMode.RGB, size, size, pixels);
  }

  static DataLoaders dls(
      TransformBlock target, Function<Integer, ?> getY, int size, Transform... batchTfms) {
    return DataBlock.<Integer>of(new ImageBlock(), target)
        .withGetX(item -> picture(item, size))
        .withGetY(getY)
        .withSplitter(new IndexSplitter(0, 1, 2, 3))
        .withBatchTfms(batchTfms)
        .dataloaders(IntStream.range(0, 20).boxed().toList(), o -> o.withBs(8).withNumWorkers(0));
  }

  static DataLoaders dls(int size, Transform... batchTfms) {
    return dls(new CategoryBlock(), item -> item % 2 == 1 ? "bright" : "dark", size, batchTfms);
  }

  /// As if it had learned before.
  static VisionLearnerOptions learned(VisionLearnerOptions o) {
    return o.withWeights((Arch arch) -> arch.create());
  }

  private static Learner learner(DataLoaders dls) {
    return VisionLearner.of(dls, TINY, o -> learned(o));
  }

  private static List<String> names(Module model) {
    return model.children().stream().map(m -> m.getClass().getSimpleName()).toList();
  }

  private static long trainable(Module model) {
    return model.parameters().stream().filter(p -> p.requiresGrad()).mapToLong(Tensor::numel).sum();
  }

  @Test
  void w01_bodyAndHeadWithTheBodyFrozen() {
    Torch.manualSeed(1);
    var learn = learner(dls(8));
    assertThat(learn.model.children()).hasSize(2);
    assertThat(names(learn.model.children().getFirst()))
        .containsExactly("Conv2d", "BatchNorm2d", "ReLU", "Conv2d", "ReLU");
    assertThat(learn.model.getParameter("1.8.weight").shape()).containsExactly(2, 512);
    // Head, and the body's norm layer.
    assertThat(trainable(learn.model)).isEqualTo(trainable(learn.model.children().get(1)) + 8);
    assertThat(learn.model.getParameter("0.0.weight").requiresGrad()).isFalse();
    assertThat(learn.opt.groups()).hasSize(2);
    var seven = VisionLearner.of(dls(8), TINY, o -> learned(o).withNOut(7).withYRange(0, 1));
    assertThat(seven.model.getParameter("1.8.weight").shape()).containsExactly(7, 512);
  }

  @Test
  void w01_withoutANumberOfOutputsItSaysSo() {
    var unknown = DataLoaders.of(dls(8).train());
    var plain =
        DataLoaders.of(fastai.data.TensorLoader.train(Torch.zeros(4, 3, 8, 8), Torch.zeros(4)));
    assertThat(unknown.size()).isEqualTo(1);
    assertThatThrownBy(() -> VisionLearner.of(plain, TINY, o -> learned(o)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withNOut");
  }

  // Golden values of the specification: 21,830,976 parameters; 563,328 trainable when frozen: head
  // 546,304 and norm layers of the body 17,024. Groups: body[:6], body[6:], head.
  @Test
  void w02_resnet34InThreeGroups() {
    Torch.manualSeed(1);
    var learn =
        VisionLearner.of(dls(8), Models.RESNET34, o -> learned(o).withNOut(37).withInit(null));
    assertThat(learn.model.parameters().stream().mapToLong(Tensor::numel).sum())
        .isEqualTo(21_830_976);
    assertThat(trainable(learn.model)).isEqualTo(563_328);
    assertThat(trainable(learn.model.children().get(1))).isEqualTo(546_304);
    assertThat(learn.opt.groups()).hasSize(3);
    var body = learn.model.children().getFirst();
    long first = body.children().subList(0, 6).stream().mapToLong(m -> m.parameters().size()).sum();
    assertThat(learn.opt.groups().get(0).params()).hasSize((int) first);
    assertThat(learn.opt.groups().get(1).params()).hasSize(body.parameters().size() - (int) first);
    assertThat(body.children()).hasSize(8);
  }

  @Test
  void w02_unknownArchitecturesAreCutBeforeTheLastPool() {
    assertThat(TINY.meta().cutOf(TINY.create())).isEqualTo(5);
    assertThat(learner(dls(8)).opt.groups()).hasSize(2);
  }

  @Test
  void w03_picturesAreNormalisedAsBefore() {
    var dls = dls(8);
    learner(dls);
    assertThat(dls.find(Normalize.class).config()).isEqualTo(Normalize.imagenetStats().config());
    try (var _ = new TensorScope()) {
      // (20 / 255 - .485) / .229 for the first pixel of item 0
      double x =
          ((fastai.data.TfmdDL) dls.valid()).oneBatch().xb()[0].select(0, 0).view(-1).get(0).item();
      assertThat(x).isCloseTo((20 / 255.0 - 0.485) / 0.229, within(1e-5));
    }
    learner(dls);
    assertThat(dls.processing().getAll(Normalize.class)).hasSize(1);
    var own = dls(8, Normalize.fromStats(new double[] {0, 0, 0}, new double[] {1, 1, 1}));
    learner(own);
    assertThat(own.processing().getAll(Normalize.class)).hasSize(1);
    var off = dls(8);
    VisionLearner.of(off, TINY, o -> learned(o).withNormalize(false));
    assertThat(off.find(Normalize.class)).isNull();
    // Other numbers of channels have other statistics.
    VisionLearner.addNormalize(off, TINY.meta().stats(), 1);
    assertThat(off.find(Normalize.class)).isNull();
  }

  @Test
  void w04_theFirstLayerForOtherChannels() {
    try (var _ = new TensorScope()) {
      for (int nIn : new int[] {1, 2, 5}) {
        var net = TINY.create();
        Tensor rgb = net.getParameter("0.weight").detach().clone();
        Tensor bias = net.getParameter("0.bias").detach().clone();
        VisionModel.adaptFirstLayer(net, nIn, true);
        Tensor w = net.getParameter("0.weight").detach();
        assertThat(w.shape()).containsExactly(4, nIn, 3, 3);
        switch (nIn) {
          case 1 -> assertThat(w.allclose(rgb.sum(1L, true))).isTrue();
          case 2 -> assertThat(w.allclose(rgb.narrow(1, 0, 2).mul(1.5))).isTrue();
          default -> {
            assertThat(w.narrow(1, 0, 3).equal(rgb)).isTrue();
            assertThat(w.narrow(1, 3, 2).abs().sum().item()).isZero();
          }
        }
        assertThat(net.getParameter("0.bias").equal(bias)).isTrue();
        assertThat(net.call(Torch.zeros(1, nIn, 8, 8)).shape()).containsExactly(1, 1000);
      }
      var fresh = TINY.create();
      VisionModel.adaptFirstLayer(fresh, 4, false);
      assertThat(fresh.getParameter("0.weight").detach().narrow(1, 3, 1).abs().sum().item())
          .isPositive();
      assertThatThrownBy(
              () -> VisionModel.adaptFirstLayer(new Sequential(new Linear(2, 2)), 1, true))
          .hasMessageContaining("convolution of 3 channels");
    }
  }

  @Test
  void w04_modelsForGreyPictures() {
    try (var _ = new TensorScope()) {
      var options = learned(VisionLearnerOptions.DEFAULT).withNIn(1);
      var model = VisionLearner.createModel(TINY, 2, options);
      assertThat(model.call(Torch.zeros(2, 1, 8, 8)).shape()).containsExactly(2, 2);
    }
  }

  @Test
  void w06_theDefaultHead() {
    var head = VisionModel.createHead(512, 37);
    assertThat(names(head))
        .containsExactly(
            "AdaptiveConcatPool2d",
            "Flatten",
            "BatchNorm1d",
            "Dropout",
            "Linear",
            "ReLU",
            "BatchNorm1d",
            "Dropout",
            "Linear");
    assertThat(head.get(3).toString()).contains("p=0.25");
    assertThat(head.get(7).toString()).contains("p=0.5");
    assertThat(head.namedParameters().keySet())
        .containsExactly("2.weight", "2.bias", "4.weight", "6.weight", "6.bias", "8.weight");
    assertThat(head.getParameter("2.bias").get(0).item()).isCloseTo(1e-3, within(1e-9));
    assertThat(head.parameters().stream().mapToLong(Tensor::numel).sum()).isEqualTo(546_304);
  }

  @Test
  void w06_otherHeads() {
    try (var _ = new TensorScope()) {
      var o = HeadOptions.DEFAULT;
      var head =
          VisionModel.createHead(
              6, 3, o.withLinFtrs(10, 8).withPs(0.4).withBnFinal(true).withYRange(-1, 2));
      assertThat(names(head).subList(2, names(head).size()))
          .containsExactly(
              "BatchNorm1d",
              "Dropout",
              "Linear",
              "ReLU",
              "BatchNorm1d",
              "Dropout",
              "Linear",
              "ReLU",
              "BatchNorm1d",
              "Dropout",
              "Linear",
              "BatchNorm1d",
              "SigmoidRange");
      assertThat(List.of(head.get(3).toString(), head.get(7).toString(), head.get(11).toString()))
          .allMatch(text -> text.startsWith("Dropout"))
          .element(2, org.assertj.core.api.InstanceOfAssertFactories.STRING)
          .contains("p=0.4");
      assertThat(head.get(7).toString()).contains("p=0.2");
      assertThat(head.get(13).toString()).contains("momentum=0.01");
      Tensor out = head.call(Torch.randn(4, 6, 3, 3));
      assertThat(out.shape()).containsExactly(4, 3);
      assertThat(out.amin().item()).isGreaterThan(-1);
      assertThat(out.amax().item()).isLessThan(2);

      var linFirst = VisionModel.createHead(6, 3, o.withLinFirst(true).withConcatPool(false));
      assertThat(names(linFirst))
          .containsExactly(
              "AdaptiveAvgPool2d",
              "Flatten",
              "Dropout",
              "Linear",
              "ReLU",
              "BatchNorm1d",
              "Dropout",
              "Linear");
      assertThat(linFirst.getParameter("3.weight").shape()).containsExactly(512, 6);
      assertThat(linFirst.getParameter("7.bias").shape()).containsExactly(3);
      var bare = VisionModel.createHead(6, 3, o.withPool(false).withFirstBn(false).withPs(0.0));
      assertThat(names(bare)).containsExactly("Linear", "ReLU", "BatchNorm1d", "Linear");
      assertThatThrownBy(() -> o.withPs(0.1, 0.2, 0.3)).hasMessageContaining("one for each");
    }
  }

  @Test
  void w07_theHeadStartsKaimingNormalAndTheBodyStays() {
    Torch.manualSeed(1);
    try (var _ = new TensorScope()) {
      var net = TINY.create();
      Tensor before = net.getParameter("0.weight").detach().clone();
      Tensor bias = net.getParameter("0.bias").detach().clone();
      var body = VisionModel.createBody(net, 3, true, (Integer) null);
      var head = VisionModel.createHead(512, 10, HeadOptions.DEFAULT.withFirstBn(false));
      VisionModel.join(body, head, Init::kaimingNormal_);
      assertThat(body.getParameter("0.weight").equal(before)).isTrue();
      assertThat(body.getParameter("0.bias").equal(bias)).isTrue();
      // Fan in 1024: sqrt(2 / 1024)
      assertThat(head.getParameter("3.weight").std().item())
          .isCloseTo(Math.sqrt(2.0 / 1024), within(2e-4));
      assertThat(head.getParameter("3.bias").abs().sum().item()).isZero();
      assertThat(head.getParameter("5.bias").get(0).item()).isCloseTo(1e-3, within(1e-9));
    }
  }

  @Test
  void w08_bodiesByNumberByFunctionAndByThePool() {
    assertThat(VisionModel.createBody(TINY.create(), 3, false, (Integer) null).children())
        .hasSize(5);
    assertThat(VisionModel.createBody(TINY.create(), 3, false, -6).children()).hasSize(2);
    assertThat(VisionModel.createBody(TINY.create(), 3, false, 3).children()).hasSize(3);
    var function =
        VisionModel.createBody(TINY.create(), 3, false, net -> net.children().getFirst());
    assertThat(function).isInstanceOf(Conv2d.class);
    assertThatThrownBy(() -> VisionModel.cutModel(TINY.create(), 9))
        .hasMessageContaining("8 children");
    assertThat(VisionModel.numFeatures(VisionModel.cutModel(TINY.create(), null), 3)).isEqualTo(6);
  }

  @Test
  void w09_severalLabelsHaveTheirOwnLossAndActivation() {
    var dls =
        dls(new MultiCategoryBlock(), item -> item % 3 == 0 ? List.of("a", "b") : List.of("c"), 8);
    var learn = learner(dls);
    assertThat(learn.lossFunc).isInstanceOf(BCEWithLogitsLossFlat.class);
    try (var _ = new TensorScope()) {
      Tensor p = learn.getPreds().preds();
      assertThat(p.shape()).containsExactly(4, 3);
      Tensor raw =
          learn
              .getPreds(dls.valid(), fastai.learner.PredsOptions.DEFAULT.withActivate(false))
              .preds();
      assertThat(p.allclose(raw.sigmoid())).isTrue();
    }
  }

  @Test
  void w10_numbersHaveTheMeanSquareAndARange() {
    Function<Integer, float[]> point = item -> new float[] {item / 20f, -item / 20f};
    var dls = dls(new RegressionBlock(2), point, 8);
    var learn = VisionLearner.of(dls, TINY, o -> learned(o).withYRange(-1, 1));
    assertThat(learn.lossFunc).isInstanceOf(MSELossFlat.class);
    try (var _ = new TensorScope()) {
      Tensor p = learn.getPreds().preds();
      assertThat(p.shape()).containsExactly(4, 2);
      assertThat(p.abs().amax().item()).isLessThan(1);
    }
  }

  @Test
  void w12_theMetricOfTheTask() {
    assertThat(ConvLearner.defaultMetric(dls(8)).name()).isEqualTo(Metrics.accuracy().name());
    var several = dls(new MultiCategoryBlock(), _ -> List.of("a"), 8);
    assertThat(ConvLearner.defaultMetric(several).name()).isEqualTo(Metrics.accuracyMulti().name());
    // fastai 2 has none.
    assertThat(learner(dls(8)).metrics).isEmpty();
  }

  @Test
  void w13_headFirstThenTheRest() {
    Torch.manualSeed(1);
    try (var _ = new TensorScope()) {
      var learn = learner(dls(8));
      Tensor before = learn.model.getParameter("0.0.weight").detach().clone();
      Tensor head = learn.model.getParameter("1.8.weight").detach().clone();
      learn.fitOneCycle(1, 1e-2);
      assertThat(learn.model.getParameter("0.0.weight").equal(before)).isTrue();
      assertThat(learn.model.getParameter("1.8.weight").equal(head)).isFalse();
      learn.fineTune(1);
      assertThat(learn.opt.frozenIdx()).isZero();
      assertThat(learn.model.getParameter("0.0.weight").equal(before)).isFalse();
    }
  }

  @Test
  void w14_otherDataForTheSameModel() {
    var learn = learner(dls(8));
    var model = learn.model;
    var opt = learn.opt;
    learn.dls = dls(16);
    assertThat(learn.dls.find(Normalize.class)).isNull();
    learn.fit(1);
    assertThat(learn.model).isSameAs(model);
    assertThat(learn.opt).isSameAs(opt);
    assertThat(learn.opt.frozenIdx()).isEqualTo(1);
  }

  @Test
  void w14_withTheNormalisationOfBefore() {
    var learn = learner(dls(8));
    var larger = dls(16);
    VisionLearner.setData(learn, larger);
    assertThat(learn.dls).isSameAs(larger);
    assertThat(larger.find(Normalize.class).config()).isEqualTo(Normalize.imagenetStats().config());
  }

  @Test
  void w16_withoutPretrainedWeightsAllIsTrained() {
    Torch.manualSeed(1);
    var dls = dls(8);
    var learn = VisionLearner.of(dls, TINY, o -> o.withPretrained(false));
    assertThat(dls.find(Normalize.class)).isNull();
    assertThat(trainable(learn.model))
        .isEqualTo(learn.model.parameters().stream().mapToLong(Tensor::numel).sum());
    Torch.manualSeed(1);
    var net = TINY.create();
    assertThat(learn.model.getParameter("0.0.weight").equal(net.getParameter("0.weight"))).isTrue();
  }

  @Test
  void z21_theFirstNamesOfIt() {
    // create_cnn and cnn_learner are this; the keys of the weights are fastai's.
    var learn = learner(dls(8));
    assertThat(learn.model.stateDict().keySet())
        .contains("0.0.weight", "0.1.running_mean", "1.2.weight", "1.4.weight", "1.8.weight");
  }

  @Test
  void w01_predictionsWithAugmentation() {
    try (var _ = new TensorScope()) {
      var learn = learner(dls(8));
      assertThat(learn.tta().preds().shape()).containsExactly(4, 2);
    }
  }

  @Test
  void w01_anExportNeedsNoCode(@TempDir Path folder) {
    try (var _ = new TensorScope()) {
      var learn =
          VisionLearner.of(
              dls(32),
              MobileNetV1.arch(0.25),
              o -> learned(o).withNIn(3).withHead(h -> h.withPs(0.1).withYRange(-1, 2)));
      Path file = folder.resolve("export.fastai");
      learn.export(file);
      var expected = learn.predict(picture(3, 32));
      var answer = Learner.loadLearner(file).predict(picture(3, 32));
      assertThat(answer.probabilities().allclose(expected.probabilities())).isTrue();
      assertThat(answer.decoded()).isEqualTo(expected.decoded());
      var copy = learn.model.deepCopy();
      assertThat(copy.stateDict().keySet()).isEqualTo(learn.model.stateDict().keySet());
      assertThat(copy.getParameter("1.8.weight").equal(learn.model.getParameter("1.8.weight")))
          .isTrue();
    }
  }

  @Test
  void w01_anExportThatAsksForTooMuchIsRefused() {
    var options = VisionLearnerOptions.DEFAULT;
    var config = new HashMap<>(VisionNet.config(MobileNetV1.arch(0.25), 2, options));
    config.put("nOut", 2_000_000_000);
    assertThatThrownBy(() -> VisionNet.make(config, 1_000_000))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("larger than the weights");
    config.put("nOut", 2);
    config.put("arch", "other");
    assertThatThrownBy(() -> VisionNet.make(config, 1_000_000))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("other");
  }

  @Test
  void w01_anExportIsReadWithTheModelMadeAgain(@TempDir Path folder) {
    try (var _ = new TensorScope()) {
      var learn = learner(dls(8));
      Path file = folder.resolve("export.fastai");
      learn.export(file);
      var options = VisionLearnerOptions.DEFAULT.withPretrained(false);
      var loaded =
          Learner.loadLearner(
              file, o -> o.withModel(() -> VisionLearner.createModel(TINY, 2, options)));
      var expected = learn.predict(picture(3, 8));
      var answer = loaded.predict(picture(3, 8));
      assertThat(answer.probabilities().allclose(expected.probabilities())).isTrue();
    }
  }
}
