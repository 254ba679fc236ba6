package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import java.util.List;
import torch.MemoryFormat;

/// Lays the model's four-dimensional weights out with the channels last, which float16 convolutions
/// on the GPU are fastest with (before_fit, order -1). The numbers are the same.
///
/// ```java
/// learn.addCbs(ChannelsLast.withAmp());            // learn.to_channelslast()
/// learn.addCb(new ChannelsLast());                 // learn.to_channelslast(use_amp=False)
///
/// learn.removeCbs(ChannelsLast.class);             // learn.to_contiguous()
/// learn.model.to(MemoryFormat.CONTIGUOUS);
/// ```
///
/// The model stays so after the fit, as in fastai.
public final class ChannelsLast extends Callback implements Event.BeforeFit {
  public ChannelsLast() {}

  /// With [MixedPrecision] in float16: what `to_channelslast()` adds.
  public static List<Callback> withAmp() {
    return List.of(new ChannelsLast(), MixedPrecision.fp16());
  }

  @Override
  public double order() {
    return -1;
  }

  @Override
  public void beforeFit() {
    learn.model.to(MemoryFormat.CHANNELS_LAST);
  }
}
