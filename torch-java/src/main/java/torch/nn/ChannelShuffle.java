package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The channels, the second dimension, as `groups` rows that are read by column
/// (`torch.nn.ChannelShuffle`).
///
/// Source: Zhang et al. 2017, arXiv 1707.01083.
public class ChannelShuffle extends Module {
  private final long groups;

  public ChannelShuffle(long groups) {
    this.groups = groups;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.channelShuffle(input, groups);
  }

  @Override
  protected String extraRepr() {
    return "groups=" + groups;
  }
}
