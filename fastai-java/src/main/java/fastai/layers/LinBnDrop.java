package fastai.layers;

import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;

/// Batch normalisation, dropout, a linear layer and an activation (fastai's `LinBnDrop`).
///
/// Shapes: `[batch, nIn]` to `[batch, nOut]`.
///
/// ```java
/// var layer = LinBnDrop.of(512, 10, LinBnDrop.Options.DEFAULT.withP(0.5));
/// ```
public final class LinBnDrop {
  private LinBnDrop() {}

  /// @param bn whether there is a batch norm; the linear layer then has no bias
  /// @param p the dropout; 0 for none
  /// @param act the activation, or `null`
  /// @param linFirst linear layer and activation before batch norm and dropout
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

  /// Batch norm and linear layer.
  public static Sequential of(long nIn, long nOut) {
    return of(nIn, nOut, Options.DEFAULT);
  }

  public static Sequential of(long nIn, long nOut, Options options) {
    var layers = new Sequential();
    if (options.linFirst) linear(layers, nIn, nOut, options);
    if (options.bn)
      layers.append(Norms.batchNorm(options.linFirst ? nOut : nIn, 1, NormType.BATCH));
    if (options.p != 0) layers.append(new Dropout(options.p));
    if (!options.linFirst) linear(layers, nIn, nOut, options);
    return layers;
  }

  private static void linear(Sequential layers, long nIn, long nOut, Options options) {
    layers.append(new Linear(nIn, nOut, !options.bn));
    if (options.act != null) layers.append(options.act);
  }
}
