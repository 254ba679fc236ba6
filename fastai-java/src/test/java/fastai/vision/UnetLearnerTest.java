package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.IndexSplitter;
import fastai.data.TensorLoader;
import fastai.data.TransformBlock;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.MSELossFlat;
import fastai.optimizer.Lr;
import fastai.vision.gan.GANLearner;
import fastai.vision.gan.GANNets;
import fastai.vision.gan.GANTrainer;
import fastai.vision.gan.GenerateNoise;
import fastai.vision.models.DynamicUnet;
import fastai.vision.models.Models;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class UnetLearnerTest {
  private static Sequential body() {
    return new Sequential(
        new Conv2d(1, 8, 3, 2, 1),
        new BatchNorm2d(8),
        new ReLU(true),
        new Conv2d(8, 16, 3, 2, 1),
        new BatchNorm2d(16),
        new ReLU(true));
  }

  /// Noise, and above it a brighter square; the target is where it is.
  private static DataLoaders squares() {
    Torch.manualSeed(3);
    int n = 64;
    Tensor x = Torch.rand(n, 1, 18, 22).mul(0.5);
    Tensor y = Torch.zeros(n, 18, 22).to(DType.INT64);
    for (int i = 0; i < n; i++) {
      int row = i % 9, col = (i * 5) % 13;
      x.get(i).get(0).narrow(0, row, 8).narrow(1, col, 8).add_(0.5);
      y.get(i).narrow(0, row, 8).narrow(1, col, 8).fill_(1);
    }
    return DataLoaders.of(
        TensorLoader.train(x, y).withBs(16), TensorLoader.valid(x.clone(), y.clone()).withBs(32));
  }

  private static UnetLearner.Options options() {
    var loss = LearnerOptions.DEFAULT.withLossFunc(new CrossEntropyLossFlat().withAxis(1));
    return UnetLearner.Options.DEFAULT.withNOut(2).withLearner(loss);
  }

  private static Learner silent(Learner learn) {
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  @Test
  void u01_groupsAndFreezing() {
    try (var _ = new TensorScope()) {
      var dls = squares();
      var learn = silent(UnetLearner.of(dls, body(), options().withSplitAt(3).withFrozen(true)));
      assertThat(learn.opt.groups()).hasSize(3);
      var unet = (DynamicUnet) learn.model;
      assertThat(learn.opt.groups().get(0).params()).hasSize(4);
      assertThat(learn.opt.groups().get(1).params()).hasSize(4);
      assertThat(unet.encoder().getParameter("0.weight").requiresGrad()).isFalse();
      // Norm layers are trained all the same.
      assertThat(unet.encoder().getParameter("1.weight").requiresGrad()).isTrue();
      assertThat(unet.getParameter("layers.3.0.0.weight").requiresGrad()).isTrue();
      learn.unfreeze();
      assertThat(unet.parameters()).allMatch(Tensor::requiresGrad);
      var plain = silent(UnetLearner.of(dls, body(), options()));
      plain.createOpt();
      assertThat(plain.opt.groups()).hasSize(2);
    }
  }

  @Test
  void u01_anArchitecture() {
    try (var _ = new TensorScope()) {
      var block =
          DataBlock.<Shapes.Sample>of(new ImageBlock(), new MaskBlock(Shapes.CODES))
              .withGetX(Shapes.Sample::image)
              .withGetY(Shapes.Sample::mask)
              .withSplitter(new IndexSplitter(0, 1));
      var dls = block.dataloaders(new Shapes(32, 1).samples(6), o -> o.withBs(2).withNumWorkers(0));
      var learn =
          silent(
              UnetLearner.of(
                  dls, Models.RESNET18, UnetLearner.Options.DEFAULT.withPretrained(false)));
      learn.createOpt();
      assertThat(learn.opt.groups()).hasSize(3);
      assertThat(((DynamicUnet) learn.model).skips()).containsExactly("6", "5", "4", "2");
      learn.validate();
      assertThat(learn.getPreds().preds().shape()).containsExactly(2, 4, 32, 32);
      // Input with its mask, and with the predicted one.
      assertThat(learn.showResults(1, 2).isGrid()).isTrue();
    }
  }

  @Test
  void u01_findsTheSquares() {
    try (var _ = new TensorScope()) {
      var learn = silent(UnetLearner.of(squares(), body(), options()));
      learn.fitOneCycle(16, Lr.of(5e-3));
      var preds = learn.getPreds();
      Tensor right = preds.preds().argmax(1).eq(preds.targs().getFirst());
      assertThat(preds.preds().shape()).containsExactly(64, 2, 18, 22);
      assertThat(right.to(DType.FLOAT32).mean().item()).isGreaterThan(0.97);
    }
  }

  @Test
  void u01_whatIsMissingIsSaid() {
    try (var _ = new TensorScope()) {
      var dls = squares();
      assertThatThrownBy(() -> UnetLearner.of(dls, body())).hasMessageContaining("withNOut");
      var flat = TensorLoader.train(Torch.zeros(64, 3), Torch.zeros(64));
      assertThatThrownBy(() -> UnetLearner.of(DataLoaders.of(flat, flat), body(), options()))
          .hasMessageContaining("takes pictures");
      var learn = UnetLearner.of(dls, body(), options().withSplitAt(6));
      assertThatThrownBy(learn::createOpt).hasMessageContaining("6 children");
    }
  }

  /// Black and white pictures of 8×8.
  private static List<Image> images(int n) {
    return IntStream.range(0, n)
        .mapToObj(
            i -> {
              var bytes = new byte[64];
              for (int p = 0; p < 64; p++) bytes[p] = (byte) (p % 8 < 4 ? 250 - i : 5 + i);
              return Image.of(8, 8, bytes);
            })
        .toList();
  }

  @Test
  void u20_noiseAndImages() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(5);
      var block =
          DataBlock.<Image>of(TransformBlock.of(), new ImageBlock(ImageMode.L))
              .withGetX(new GenerateNoise(12))
              .withSplitter(new IndexSplitter())
              .withBatchTfms(Normalize.fromStats(new double[] {0.5}, new double[] {0.5}));
      var dls = block.dataloaders(images(32), o -> o.withBs(16).withNumWorkers(2));
      var batch = dls.oneBatch();
      assertThat(batch.xb()[0].shape()).containsExactly(16, 12);
      assertThat(batch.yb()[0].shape()).containsExactly(16, 1, 8, 8);
      assertThat(batch.yb()[0].min().item()).isGreaterThanOrEqualTo(-1).isLessThan(-0.5);
      Tensor again = dls.oneBatch().xb()[0];
      assertThat(again.equal(batch.xb()[0])).isFalse();
      assertThat(batch.xb()[0].std().item()).isCloseTo(1, within(0.25));
      var view = dls.showBatch();
      assertThat(view.isGrid()).isTrue();
      assertThat(view.figure().toSvg()).doesNotContain("Tensor");
      assertThat(new GenerateNoise().size()).isEqualTo(100);
    }
  }

  @Test
  void u20_aWganTrainsOnThem() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(5);
      var block =
          DataBlock.<Image>of(TransformBlock.of(), new ImageBlock(ImageMode.L))
              .withGetX(new GenerateNoise(12))
              .withSplitter(new IndexSplitter(0, 1))
              .withBatchTfms(Normalize.fromStats(new double[] {0.5}, new double[] {0.5}));
      var dls = block.dataloaders(images(66), o -> o.withBs(8).withNumWorkers(0));
      var generator =
          GANNets.basicGenerator(
              8, 1, GANNets.GeneratorOptions.DEFAULT.withInSz(12).withNFeatures(16));
      var critic = GANNets.basicCritic(8, 1, GANNets.CriticOptions.DEFAULT.withNFeatures(16));
      var learn = silent(GANLearner.wgan(dls, generator, critic));
      learn.fit(50, 2e-3);
      Tensor made = learn.getPreds().preds();
      // Bright on the left, dark on the right.
      double left = made.narrow(3, 0, 4).mean().item(), right = made.narrow(3, 4, 4).mean().item();
      assertThat(left - right).isGreaterThan(0.5);
      var trainer = learn.cb(GANTrainer.class);
      assertThat(trainer.genLosses().size() + trainer.critLosses().size()).isEqualTo(50 * 8);
      assertThat(trainer.figure().panels()).hasSizeGreaterThanOrEqualTo(50);
    }
  }

  @Test
  void u24_imageTargetsAreNormalisedToo() {
    try (var _ = new TensorScope()) {
      var block =
          DataBlock.<Image>of(new ImageBlock(ImageMode.L), new ImageBlock(ImageMode.L))
              .withGetY(image -> image)
              .withSplitter(new IndexSplitter(0, 1))
              .withBatchTfms(Normalize.fromStats(new double[] {0.5}, new double[] {0.25}));
      var dls = block.dataloaders(images(18), o -> o.withBs(8).withNumWorkers(0));
      var batch = dls.oneBatch();
      assertThat(batch.yb()[0].equal(batch.xb()[0])).isTrue();
      assertThat(batch.yb()[0].max().item()).isGreaterThan(1.5);
      var options =
          UnetLearner.Options.DEFAULT
              .withNOut(1)
              .withLearner(LearnerOptions.DEFAULT.withLossFunc(new MSELossFlat()));
      var learn = silent(UnetLearner.of(dls, body(), options));
      learn.fit(1, 1e-3);
      var shown = learn.showResults();
      assertThat(shown.predictions().getFirst()[0]).isInstanceOf(TensorImage.class);
      assertThat(shown.samples().getFirst()).hasSize(2);
    }
  }

  @Test
  void u23_layersOfTheFeatureLoss() {
    try (var _ = new TensorScope()) {
      var vgg = new Sequential();
      int in = 1;
      for (int pool = 0; pool < 5; pool++) {
        vgg.append(new Conv2d(in, 2, 3, 1, 1)).append(new ReLU(true)).append(new MaxPool2d(2));
        in = 2;
      }
      assertThat(VggFeatures.beforePools(vgg))
          .containsExactly(vgg.get(1), vgg.get(4), vgg.get(7), vgg.get(10), vgg.get(13));
      try (var loss = VggFeatures.loss(vgg)) {
        Tensor x = Torch.rand(2, 1, 32, 32), y = Torch.rand(2, 1, 32, 32);
        double sum = loss.apply(x, y).item();
        // L1 + sum w L1(features) + sum 5000 w² L1(gram), by hand.
        double wanted = x.sub(y).abs().mean().item();
        double[] weights = {5, 15, 2};
        for (int i = 0; i < 3; i++) {
          Module part = new Sequential(vgg.asList().subList(0, 3 * i + 8));
          Tensor a = part.call(x), b = part.call(y);
          wanted += weights[i] * a.sub(b).abs().mean().item();
          wanted += 5000 * weights[i] * weights[i] * gram(a).sub(gram(b)).abs().mean().item();
        }
        assertThat(sum).isCloseTo(wanted, within(1e-4 * wanted));
      }
      assertThatThrownBy(() -> VggFeatures.loss(body())).hasMessageContaining("0 max pools");
    }
  }

  private static Tensor gram(Tensor x) {
    Tensor flat = x.flatten(2);
    return flat.bmm(flat.transpose(1, 2)).div((double) (x.size(1) * x.size(2) * x.size(3)));
  }
}
