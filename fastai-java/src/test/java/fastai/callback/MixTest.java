package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.functional.Reduction;

/// Golden numbers from Python, with [Small]'s `net` and `batch`.
@ExtendWith(NoLeaks.class)
class MixTest {
  private static final LossFunc CE = new CrossEntropyLossFlat();
  private static final LossFunc MSE = (pred, targ) -> pred.sub(targ).square().mean();

  /// With given draws.
  private static final class Fixed extends MixUp {
    @Override
    protected Tensor draw(long n) {
      // The larger of each and its complement counts.
      return Torch.tensor(new float[] {.9f, .4f, .75f, .5f});
    }

    @Override
    protected Tensor drawPartners(long n) {
      return Torch.tensor(new long[] {2, 0, 3, 1});
    }
  }

  // python: lam = torch.tensor([.9, .6, .75, .5]); perm = torch.tensor([2, 0, 3, 1]); m = net()
  //         for b in range(4):
  //             x, y = batch(b, 4); p = m(torch.lerp(x[perm], x, lam[:, None]))
  //             loss = torch.lerp(F.cross_entropy(p, y[perm], reduction='none'),
  //                               F.cross_entropy(p, y, reduction='none'), lam).mean()
  //             loss.backward(); ...                                # a step of 0.5
  @Test
  void c27_lossesOfClassesAreMixed() {
    Small.run(new int[] {4, 4, 4, 4}, new Fixed())
        .isClose(
            2e-6,
            new double[] {1.0322671, 1.398994, 1.1995764, 1.1315063},
            new double[] {0.7876965, -0.0667725, 0.2420813, -0.7714054});
  }

  // python: t = F.one_hot(y, 3).float(); loss = F.mse_loss(p, torch.lerp(t[perm], t, lam[:, None]))
  @Test
  void c28_otherTargetsAreMixedThemselves() {
    var batches =
        IntStream.range(0, 4)
            .mapToObj(
                b -> {
                  try (var scope = new TensorScope()) {
                    var batch = Small.batch(b, 4);
                    scope.keep(batch.xb());
                    return new Batch(
                        batch.xb(),
                        new Tensor[] {
                          scope.keep(
                              torch.nn.functional.F.oneHot(batch.yb()[0], 3).to(DType.FLOAT32))
                        });
                  }
                })
            .toList();
    Small.run(DataLoaders.of(Loader.of(batches)), MSE, new Fixed())
        .isClose(
            2e-6,
            new double[] {0.7074419, 0.2880875, 0.1631398, 0.1594983},
            new double[] {0.7210203, 0.0039981, 1.9912787, 0.107862});
  }

  // python: torch.manual_seed(42); d = Beta(torch.tensor(.4), torch.tensor(.4))
  //         l = d.sample((4,)).squeeze(); torch.stack([l, 1-l], 1).max(1)[0].tolist()
  //         torch.randperm(4).tolist()
  @Test
  void c28_theSameSeedGivesPythonsDraws() {
    var drawn = new ArrayList<float[]>();
    var partners = new ArrayList<long[]>();
    class Watched extends MixUp {
      @Override
      protected Tensor drawPartners(long n) {
        var order = super.drawPartners(n);
        partners.add(order.toLongArray());
        return order;
      }
    }
    var mix = new Watched();
    var learn = Small.learner(Small.net(), Small.loaders(4), CE, mix);
    learn.addCb(
        Callback.of(
            Event.AFTER_PRED,
            l -> {
              if (l.training) drawn.add(mix.lam().toFloatArray());
            }));
    Torch.manualSeed(42);
    learn.fit(1, 0.5);
    assertThat(drawn.getFirst())
        .containsExactly(
            new float[] {0.8764182329177856f, 0.998903214931488f, 0.9537484f, 0.88325083f},
            within(1e-6f));
    assertThat(partners.getFirst()).containsExactly(1, 3, 2, 0);
  }

  @Test
  void c28_theWeightsAreAtLeastAHalfAndSpreadAsBeta() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      // Beta(a, a) has the mean 1/2 and the variance 1 / (4 (2 a + 1)).
      for (double alpha : new double[] {0.4, 1, 3}) {
        Tensor drawn = new MixUp(alpha).draw(20_000);
        assertThat(drawn.dtype()).isEqualTo(DType.FLOAT32);
        assertThat(drawn.mean().item()).isCloseTo(0.5, within(0.01));
        assertThat(drawn.var().item()).isCloseTo(1 / (4 * (2 * alpha + 1)), within(0.005));
      }
    }
    assertThatThrownBy(() -> new MixUp(0)).hasMessageContaining("above 0");
  }

  @Test
  void c28_aBatchOfOneAndValidationAreLeftAlone() {
    var seen = new ArrayList<String>();
    Small.run(
        Small.loaders(1),
        CE,
        new MixUp(),
        Callback.of(
            Event.AFTER_PRED,
            l -> {
              try (var _ = new TensorScope()) {
                boolean same =
                    l.xb[0].allclose(Small.batch(l.training ? 0 : 9, l.training ? 1 : 4).xb()[0]);
                seen.add(l.training + " " + same);
              }
            }));
    assertThat(seen).containsExactly("true true", "false true");
  }

  @Test
  void c28_wholeNumbersThatAreNoClassesAreRefused() {
    LossFunc plain = (pred, targ) -> CE.apply(pred, targ);
    assertThatThrownBy(() -> Small.run(Small.loaders(4), plain, new MixUp()))
        .hasMessageContaining("MixUp cannot mix targets that are whole numbers")
        .hasMessageContaining("CrossEntropyLossFlat");
  }

  @Test
  void c27_theLossComesBackHoweverTrainingEnds() {
    for (var cancel : List.of(Cancel.TRAIN, Cancel.EPOCH, Cancel.FIT)) {
      var during = new ArrayList<LossFunc>();
      var learn = Small.learner(Small.net(), Small.loaders(4, 4), CE, new MixUp());
      learn.addCb(Callback.of(Event.AFTER_LOSS, l -> during.add(l.lossFunc)));
      learn.addCb(
          Callback.of(
              Event.AFTER_STEP,
              _ -> {
                throw cancel;
              }));
      learn.fit(1, 0.1);
      assertThat(during.getFirst()).isNotSameAs(CE);
      assertThat(learn.lossFunc).as(cancel.getMessage()).isSameAs(CE);
    }
    var learn = Small.learner(Small.net(), Small.loaders(4, 4), CE, new MixUp(), new CutMixless());
    var during = new ArrayList<LossFunc>();
    learn.addCb(Callback.of(Event.BEFORE_VALIDATE, l -> during.add(l.lossFunc)));
    learn.fit(2, 0.1);
    assertThat(during).hasSize(2).allMatch(CE::equals);
  }

  /// A second handler, which mixes nothing.
  private static final class CutMixless extends MixHandler {
    CutMixless() {
      super(0.5);
    }

    @Override
    public void beforeBatch() {
      try (var scope = new TensorScope()) {
        mixTargets(
            scope.keep(Torch.full(new long[0], 1)), scope.keep(drawPartners(learn.yb[0].size(0))));
        scope.keep(partnerYb());
      }
    }
  }

  @Test
  void c27_theMixedLossKnowsWhatTheLossKnows() {
    var seen = new ArrayList<LossFunc>();
    var sum = new CrossEntropyLossFlat().withReduction(Reduction.SUM);
    var run =
        Small.run(
            Small.loaders(4),
            sum,
            new Fixed(),
            Callback.of(
                Event.AFTER_LOSS,
                l -> {
                  if (l.training) seen.add(l.lossFunc);
                }));
    assertThat(run.losses().getFirst()).isCloseTo(4 * 1.0322671, within(1e-5));
    var mixed = seen.getFirst();
    assertThat(mixed.yInt()).isTrue();
    assertThat(mixed.reduction()).isEqualTo(Reduction.SUM);
    assertThat(mixed.config()).isEqualTo(sum.config());
    try (var _ = new TensorScope()) {
      var scores = Torch.tensor(new float[][] {{2, 1, 0.1f}});
      assertThat(mixed.decodes(mixed.activation(scores)).itemLong()).isZero();
      assertThat(mixed.activation(scores).sum().item()).isCloseTo(1, within(1e-6));
    }
  }

  // ---- cut
  // ----------------------------------------------------------------------------------------

  /// Three images of 6 x 8, each full of its number.
  private static DataLoaders images(int batches) {
    try (var scope = new TensorScope()) {
      var x = Torch.arange(3L).to(DType.FLOAT32).view(3, 1, 1, 1).expand(3, 2, 6, 8).clone();
      var y = Torch.arange(3L);
      scope.keep(x);
      scope.keep(y);
      return DataLoaders.of(Loader.of(java.util.Collections.nCopies(batches, Batch.of(x, y))));
    }
  }

  private static torch.nn.Module pooled() {
    return Small.fill(
        new torch.nn.Sequential(new torch.nn.Flatten(), new torch.nn.Linear(2 * 6 * 8, 3)));
  }

  // python: torch.manual_seed(42); d = Beta(torch.tensor(1.), torch.tensor(1.)); W, H = 8, 6
  //         for _ in range(3):
  //             lam = d.sample((1,)); sh = torch.randperm(3); r = torch.sqrt(1. - lam)
  //             cw = torch.round(W*r).long(); ch = torch.round(H*r).long()
  //             cx = torch.randint(0, W, (1,)); cy = torch.randint(0, H, (1,))
  //             x1 = torch.clamp(cx - torch.div(cw, 2, rounding_mode='floor'), 0, W); ...
  //             print(sh.tolist(), x1, y1, x2, y2, 1 - (x2-x1)*(y2-y1)/float(W*H))
  @Test
  void c29_theSameSeedGivesPythonsBoxes() {
    var seen = new ArrayList<String>();
    var mix = new CutMix();
    var learn = Small.learner(pooled(), images(3), CE, mix);
    learn.addCb(
        Callback.of(
            Event.AFTER_PRED,
            l -> {
              if (l.training) seen.add(describe(l.xb[0], l.yb[0], mix));
            }));
    Torch.manualSeed(42);
    learn.fit(1, 0.1);
    assertThat(seen)
        .containsExactly(
            "[1, 2, 0] 0 2 4 6 0.666667",
            "[2, 0, 1] 4 0 8 3 0.750000",
            "[1, 0, 2] 0 0 5 2 0.791667");
  }

  // python, on: x = X.clone(); x[..., y1:y2, x1:x2] = X[sh][..., y1:y2, x1:x2]; p = m(x)
  //             loss = torch.lerp(F.cross_entropy(p, y[sh], reduction='none'),
  //                               F.cross_entropy(p, y, reduction='none'), lam).mean()
  //             loss.backward(); ...                                    # a step of 0.1
  @Test
  void c29_trainingAsInPython() {
    var learn = Small.learner(pooled(), images(3), CE, new CutMix());
    var losses = Small.losses(learn);
    Torch.manualSeed(42);
    learn.fit(1, 0.1);
    new Small.Run(learn, losses)
        .isClose(
            1e-5,
            new double[] {6.3184280, 6.8109603, 2.6030166},
            new double[] {0.2772175, 1.0613796});
  }

  /// The partners, the box and the share that stayed, read from the images.
  private static String describe(Tensor x, Tensor y, CutMix mix) {
    try (var _ = new TensorScope()) {
      var partners = mix.partnerYb()[0].toLongArray();
      var first = x.get(partners[0] == 0 ? 1 : 0).get(0);
      float own = partners[0] == 0 ? 1 : 0;
      long x1 = 8, y1 = 6, x2 = 0, y2 = 0;
      for (int row = 0; row < 6; row++)
        for (int column = 0; column < 8; column++) {
          if (first.get(row).get(column).item() == own) continue;
          x1 = Math.min(x1, column);
          x2 = Math.max(x2, column + 1);
          y1 = Math.min(y1, row);
          y2 = Math.max(y2, row + 1);
        }
      assertThat(y.toLongArray()).containsExactly(0, 1, 2);
      return "%s %d %d %d %d %.6f"
          .formatted(java.util.Arrays.toString(partners), x1, y1, x2, y2, mix.lam().item());
    }
  }

  @Test
  void c29_theLoadersBatchStaysAsItWas() {
    Torch.manualSeed(42);
    var dls = images(1);
    Small.learner(pooled(), dls, CE, new CutMix()).fit(2, 0.1);
    try (var batches = dls.train().iterator();
        var _ = new TensorScope()) {
      assertThat(batches.next().xb()[0].sum().item()).isEqualTo((0 + 1 + 2) * 96);
    }
    assertThatThrownBy(() -> Small.run(Small.loaders(4), CE, new CutMix()))
        .hasMessageContaining("[batch, channels, height, width]");
  }

  @Test
  void c27_namesAndDefaults() {
    assertThat(new MixUp().name()).isEqualTo("mix_up");
    assertThat(new CutMix().name()).isEqualTo("cut_mix");
    assertThat(new MixUp().order()).isZero();
    assertThat(new MixUp().runValid).isFalse();
  }
}
