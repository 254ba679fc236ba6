package fastai.layers;

import torch.nn.BatchNorm1d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Batch normalisation, dropout, a linear layer and an activation (fastai's `LinBnDrop`).
public final class LinBnDrop {
  private LinBnDrop() {}

  public record Options(boolean bn, double p, Module act, boolean linFirst) {
    public static final Options DEFAULT = new Options(true, 0, null, false);

    public Options withBn(boolean bn) {
      return new Options(bn, p, act, linFirst);
    }

    public Options withP(double p) {
      return new Options(bn, p, act, linFirst);
    }

    public Options withAct(Module act) {
      return new Options(bn, p, act, linFirst);
    }

    public Options withLinFirst(boolean linFirst) {
      return new Options(bn, p, act, linFirst);
    }
  }

  public static Sequential of(long nIn, long nOut, Options options) {
    var layers = new Sequential();
    if (options.linFirst) linear(layers, nIn, nOut, options);
    if (options.bn) {
      var norm = new BatchNorm1d(options.linFirst ? nOut : nIn);
      Init.constant_(norm.bias, 1e-3);
      layers.append(norm);
    }
    if (options.p != 0) layers.append(new Dropout(options.p));
    if (!options.linFirst) linear(layers, nIn, nOut, options);
    return layers;
  }

  private static void linear(Sequential layers, long nIn, long nOut, Options options) {
    layers.append(new Linear(nIn, nOut, !options.bn));
    if (options.act != null) layers.append(options.act);
  }
}
