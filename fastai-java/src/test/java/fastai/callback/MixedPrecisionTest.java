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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.DeviceType;
import torch.MemoryFormat;
import torch.TensorScope;
import torch.Torch;
import torch.amp.GradScaler;
import torch.nn.BatchNorm1d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// On the CPU, which has autocast and scalers too. Python, with [Small]'s `net` and `batch`:
///
/// ```python
/// m = net(); count = 0
/// opt = torch.optim.SGD(m.parameters(), lr=0.5)
/// scaler = GradScaler('cpu', init_scale=init, enabled=dtype == torch.float16)
/// for b, bs in enumerate(sizes):
///     x, y = batch(b, bs)
///     with torch.autocast('cpu', dtype=dtype): loss = F.cross_entropy(m(x).float(), y)
///     print(loss.item())
///     scaler.scale(loss/(n_acc/bs)).backward(); count += bs   # scale(loss) without accumulation
///     if count < n_acc: continue
///     count = 0
///     scaler.unscale_(opt)
///     if clip: nn.utils.clip_grad_norm_(m.parameters(), clip)
///     scaler.step(opt); print(scaler.get_scale()); scaler.update()
///     for p in m.parameters(): p.grad.zero_()
/// print([p.double().sum().item() for p in m.parameters()])
/// ```
@ExtendWith(NoLeaks.class)
class MixedPrecisionTest {
  private static final double TOLERANCE = 2e-6;

  private static int[] fours(int n) {
    return Collections.nCopies(n, 4).stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean autocast() {
    return Torch.isAutocastEnabled(DeviceType.CPU);
  }

  @Test
  void q01_bfloat16() {
    var cb = MixedPrecision.bf16();
    Small.run(fours(4), cb)
        .isClose(
            TOLERANCE,
            new double[] {1.0436658, 1.6231437, 1.1909317, 1.2568378},
            new double[] {0.4611231, 0.1127117, 0.2458235, -0.7705509});
    assertThat(cb.scales()).containsExactly(1.0, 1.0, 1.0, 1.0);
    assertThat(cb.dtype()).isEqualTo(DType.BFLOAT16);
  }

  @Test
  void q01_float16WithAScaledLoss() {
    var cb = MixedPrecision.fp16();
    Small.run(fours(4), cb)
        .isClose(
            TOLERANCE,
            new double[] {1.0445827, 1.6235164, 1.1901593, 1.255869},
            new double[] {0.4642752, 0.111903, 0.2421896, -0.7714054});
    assertThat(cb.scales()).containsExactly(65536.0, 65536.0, 65536.0, 65536.0);
    assertThat(cb.scaler()).isNull();
  }

  @Test
  void q01_aStepThatOverflowedIsLeftOut() {
    var cb = MixedPrecision.fp16(GradScaler.options().initScale(0x1p19));
    var seen = new ArrayList<String>();
    Small.run(
            fours(6),
            cb,
            Callback.of(Event.AFTER_CANCEL_STEP, l -> seen.add("cancelled " + l.iter)),
            Callback.of(Event.AFTER_STEP, l -> seen.add("after " + l.iter)))
        .isClose(
            TOLERANCE,
            new double[] {1.0445827, 1.608511, 1.3023868, 1.2606883, 1.203594, 1.3436921},
            new double[] {1.1934877, -0.0400174, 0.2420427, -0.7714512});
    assertThat(cb.scales()).containsExactly(131072.0, 131072.0, 131072.0, 131072.0);
    assertThat(seen)
        .containsExactly(
            "cancelled 0",
            "after 0",
            "cancelled 1",
            "after 1",
            "after 2",
            "after 3",
            "after 4",
            "after 5");
  }

  @Test
  void q01_theRegionGoesFromBeforeBatchToAfterLoss() {
    var seen = new ArrayList<String>();
    Callback before = late(Event.BEFORE_BATCH, seen), loss = late(Event.AFTER_LOSS, seen);
    LossFunc asked =
        (pred, targ) -> {
          seen.add("loss " + autocast() + " " + pred.dtype());
          return new CrossEntropyLossFlat().apply(pred, targ);
        };
    Small.run(Small.loaders(4), asked, MixedPrecision.bf16(), before, loss);
    // Training and validation.
    var batch = List.of("before_batch true", "loss true float32", "after_loss false");
    assertThat(seen).hasSize(6);
    assertThat(seen.subList(0, 3)).isEqualTo(batch);
    assertThat(seen.subList(3, 6)).isEqualTo(batch);
  }

  /// Notes whether autocast is on, after MixedPrecision has heard the event.
  private static Callback late(Event event, List<String> seen) {
    class Late extends Callback implements Event.BeforeBatch, Event.AfterLoss {
      @Override
      public double order() {
        return 12;
      }

      @Override
      public void beforeBatch() {
        if (event == Event.BEFORE_BATCH) seen.add(event + " " + autocast());
      }

      @Override
      public void afterLoss() {
        if (event == Event.AFTER_LOSS) seen.add(event + " " + autocast());
      }
    }
    return new Late();
  }

  @Test
  void q01_theRegionIsLeftHoweverABatchEnds() {
    for (var cancel : List.of(Cancel.BATCH, Cancel.TRAIN, Cancel.EPOCH, Cancel.FIT)) {
      var learn =
          Small.learner(
              Small.net(), Small.loaders(4, 4), new CrossEntropyLossFlat(), MixedPrecision.bf16());
      var after = new ArrayList<Boolean>();
      learn.addCb(
          Callback.of(
              Event.AFTER_PRED,
              l -> {
                if (l.training) throw cancel;
              }));
      learn.addCb(Callback.of(Event.AFTER_EPOCH, _ -> after.add(autocast())));
      learn.fit(1, 0.1);
      assertThat(after).as(cancel.getMessage()).doesNotContain(true);
      assertThat(autocast()).as(cancel.getMessage()).isFalse();
    }
    var broken =
        Small.learner(
            Small.net(),
            Small.loaders(4),
            (_, _) -> {
              throw new IllegalStateException("broken");
            },
            MixedPrecision.bf16());
    assertThatThrownBy(() -> broken.fit(1, 0.1)).hasMessage("broken");
    assertThat(autocast()).isFalse();
  }

  @Test
  void q01_predictionsInAFitLeaveTheScalerAlone() {
    var cb = MixedPrecision.fp16();
    var learn = Small.learner(Small.net(), Small.loaders(4, 4), new CrossEntropyLossFlat(), cb);
    var scalers = new ArrayList<GradScaler>();
    learn.addCb(
        Callback.of(
            Event.BEFORE_EPOCH,
            l -> {
              if (l.isValidating()) return;
              scalers.add(cb.scaler());
              l.getPreds();
            }));
    learn.fit(2, 0.1);
    assertThat(scalers.get(0)).isNotNull().isSameAs(scalers.get(1));
    assertThat(cb.scales()).hasSize(4);
    assertThat(learn.getPreds().preds().dtype()).isEqualTo(DType.FLOAT32);
  }

  @Test
  void q04_theReportedLossIsNotScaled() {
    var grads = new ArrayList<Double>();
    var run =
        Small.run(
            fours(1),
            MixedPrecision.fp16(),
            Callback.of(Event.AFTER_BACKWARD, l -> grads.add(l.lossGrad.item())));
    assertThat(run.losses().getFirst()).isBetween(1.0, 1.1);
    assertThat(grads.getFirst()).isEqualTo(run.losses().getFirst() * 65536);
    assertThat(run.learn().recorder().losses().getFirst()).isEqualTo(run.losses().getFirst());
  }

  // Theme 15 of the users' complaints: the three together, the loss as it is, gradients clipped
  // after they were unscaled.
  @Test
  void q04_accumulationAndClippingInFloat16() {
    var cb = MixedPrecision.fp16();
    var run = Small.run(fours(4), new GradientClip(0.1), cb, new GradientAccumulation(8));
    run.isClose(
        TOLERANCE,
        new double[] {1.0445827, 1.608511, 1.2834127, 1.1595376},
        new double[] {1.0426278, 0.3959508, 0.2420398, -0.771413});
    assertThat(cb.scales()).containsExactly(65536.0, 65536.0);
    assertThat(run.learn().recorder().losses().getFirst()).isEqualTo(run.losses().getFirst());
  }

  @Test
  void q04_accumulationAndClippingInBfloat16() {
    Small.run(fours(4), new GradientAccumulation(8), MixedPrecision.bf16(), new GradientClip(0.1))
        .isClose(
            TOLERANCE,
            new double[] {1.0436658, 1.6080198, 1.283498, 1.1595031},
            new double[] {1.0425382, 0.3959061, 0.241998, -0.7713547});
  }

  @Test
  void q04_accumulationAndClippingWithOverflows() {
    var cb = MixedPrecision.fp16(GradScaler.options().initScale(0x1p20));
    Small.run(fours(6), new GradientAccumulation(8), cb, new GradientClip(0.1))
        .isClose(
            TOLERANCE,
            new double[] {1.0445827, 1.608511, 1.3023868, 1.1722903, 1.3386648, 1.63331},
            new double[] {1.0821414, 0.4083419, 0.242062, -0.7714029});
    assertThat(cb.scales()).containsExactly(0x1p18);
  }

  // ---- by hand
  // ------------------------------------------------------------------------------------

  // python: m = net().half(); masters = [p.detach().clone().float() for p in m.parameters()]
  //         for b in range(4):
  //             x, y = batch(b, 4)
  //             loss = F.cross_entropy(m(x.half()).float(), y); print(loss.item())
  //             (loss*scale).backward()
  //             if dynamic and any(not torch.isfinite(p.grad).all() for p in m.parameters()):
  //                 scale /= 2
  //                 for p in m.parameters(): p.grad = None
  //                 continue
  //             g = [p.grad.float()/scale for p in m.parameters()]
  //             if clip: n = torch.stack([v.norm() for v in g]).norm()
  //                      g = [v*torch.clamp(clip/(n+1e-6), max=1.) for v in g]
  //             if dynamic: count += 1
  //             if count == scale_wait: count = 0; scale *= 2
  //             for p, q, v in zip(m.parameters(), masters, g): q -= 0.5*v; p.copy_(q); p.grad =
  // None
  private static NonNativeMixedPrecision nonNative(
      NonNativeMixedPrecision.Options options, double[] losses, double[] sums) {
    var cbs = NonNativeMixedPrecision.withModelToHalf(options);
    Small.run(fours(4), cbs.toArray(Callback[]::new)).isClose(TOLERANCE, losses, sums);
    return (NonNativeMixedPrecision) cbs.getLast();
  }

  private static final NonNativeMixedPrecision.Options PLAIN = NonNativeMixedPrecision.options();

  @Test
  void q02_aFixedScale() {
    var cb =
        nonNative(
            PLAIN.withDynamic(false),
            new double[] {1.0445827, 1.6237358, 1.1899883, 1.255728},
            new double[] {0.4633255, 0.1116333, 0.2416992, -0.7713623});
    assertThat(cb.lossScale()).isEqualTo(512);
  }

  @Test
  void q02_aDynamicScaleFallsUntilItFits() {
    var cb =
        nonNative(
            PLAIN,
            new double[] {1.0445827, 1.608511, 1.3023868, 1.1722903},
            new double[] {1.0902557, 0.4303589, 0.2420654, -0.7714844});
    assertThat(cb.lossScale()).isEqualTo(0x1p20);
    cb =
        nonNative(
            PLAIN.withMaxLossScale(0x1p18),
            new double[] {1.0445827, 1.6237358, 1.1710063, 1.3428748},
            new double[] {1.1148682, 0.3014984, 0.2415466, -0.7714844});
    assertThat(cb.lossScale()).isEqualTo(0x1p17);
  }

  @Test
  void q02_aDynamicScaleRisesAfterGoodSteps() {
    var cb =
        nonNative(
            PLAIN.withMaxLossScale(1024).withScaleWait(2),
            new double[] {1.0445827, 1.6237358, 1.1899883, 1.255728},
            new double[] {0.4633255, 0.1116333, 0.2416992, -0.7713623});
    assertThat(cb.lossScale()).isEqualTo(4096);
  }

  @Test
  void q02_clipped() {
    nonNative(
        PLAIN.withDynamic(false).withClip(0.1),
        new double[] {1.0445827, 1.610232, 1.2672648, 1.1708556},
        new double[] {1.0347204, 0.3952942, 0.2423096, -0.7715302});
  }

  @Test
  void q02_theModelIsHalfForTheFitOnlyAndNormsStay() {
    var net = Small.fill(new Sequential(new Linear(4, 4), new BatchNorm1d(4), new Linear(4, 3)));
    var learn =
        Small.learner(
            net,
            Small.loaders(4, 4),
            new CrossEntropyLossFlat(),
            new ModelToHalf(),
            new NonNativeMixedPrecision(PLAIN.withDynamic(false)));
    var types = new ArrayList<List<DType>>();
    learn.addCb(Callback.of(Event.AFTER_PRED, _ -> types.add(types(net))));
    learn.addCb(
        Callback.of(
            Event.BEFORE_EPOCH,
            l -> {
              if (!l.isValidating()) l.getPreds();
            }));
    learn.fit(2, 0.1);
    DType h = DType.FLOAT16, f = DType.FLOAT32;
    assertThat(types).hasSize(8).allMatch(List.of(h, h, f, f, h, h)::equals);
    assertThat(types(net)).containsOnly(f);
  }

  private static List<DType> types(Sequential net) {
    return net.parameters().stream().map(p -> p.dtype()).toList();
  }

  /// A convolution over two images of 6 x 6.
  private static List<Double> convolved(Callback... cbs) {
    try (var scope = new TensorScope()) {
      var x = Torch.arange(2 * 3 * 6 * 6L).to(DType.FLOAT32).mul(0.7).sin().view(2, 3, 6, 6);
      var loader = Loader.of(List.of(Batch.of(scope.keep(x), scope.keep(Torch.arange(2L)))));
      var conv = new Conv2d(3, 8, 3);
      var net = Small.fill(new Sequential(conv, new ReLU(), new Flatten(), new Linear(128, 2)));
      var learn =
          Small.learner(net, DataLoaders.of(loader, loader), new CrossEntropyLossFlat(), cbs);
      var losses = Small.losses(learn);
      learn.fit(3, 0.01);
      assertThat(conv.weight.isContiguous(MemoryFormat.CHANNELS_LAST)).isEqualTo(cbs.length > 0);
      learn.removeCbs(ChannelsLast.class);
      net.to(MemoryFormat.CONTIGUOUS);
      assertThat(conv.weight.isContiguous()).isTrue();
      return losses;
    }
  }

  @Test
  void q03_channelsLastChangesTheLayoutAndNotTheNumbers() {
    var losses = convolved(new ChannelsLast());
    var expected = convolved();
    assertThat(losses).hasSize(3);
    for (int i = 0; i < 3; i++)
      assertThat(losses.get(i)).isCloseTo(expected.get(i), within(TOLERANCE));
    assertThat(ChannelsLast.withAmp())
        .extracting(Callback::name)
        .containsExactly("channels_last", "mixed_precision");
    // The first loss: gradients of this network are too large for the first scale.
    losses = convolved(ChannelsLast.withAmp().toArray(Callback[]::new));
    assertThat(losses.getFirst()).isCloseTo(expected.getFirst(), within(5e-3));
    assertThat(losses.getFirst()).isNotEqualTo(expected.getFirst());
  }

  @Test
  void c24_namesAndOrders() {
    assertThat(
            List.of(
                new ModelToHalf(),
                new ChannelsLast(),
                MixedPrecision.fp16(),
                new NonNativeMixedPrecision()))
        .extracting(cb -> cb.name() + " " + cb.order())
        .containsExactly(
            "model_to_half -50.0",
            "channels_last -1.0",
            "mixed_precision 10.0",
            "non_native_mixed_precision 10.0");
  }

  @Test
  void z25_helpersAreCallbacksToAddOneAfterTheOther() {
    var learn = Small.learner(Small.net(), Small.loaders(4, 4), new CrossEntropyLossFlat());
    var same =
        learn
            .addCb(MixedPrecision.bf16())
            .addCb(new GradientClip(0.1))
            .addCb(MixUp::new)
            .addCbs(ChannelsLast.withAmp());
    assertThat(same).isSameAs(learn);
    learn.removeCbs(ChannelsLast.class).removeCbs(MixedPrecision.class);
    assertThat(learn.cb(MixUp.class)).isNotNull();
    assertThat(learn.cb(GradientClip.class)).isNotNull();
    assertThat(learn.cb(MixedPrecision.class)).isNull();
    learn.addCb(MixedPrecision.bf16()).fit(1, 0.1);
    assertThat(learn.cb(MixedPrecision.class).scales()).hasSize(2);
  }
}
