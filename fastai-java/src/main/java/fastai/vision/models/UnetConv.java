package fastai.vision.models;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import torch.Tensor;
import torch.Torch;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.ConvTranspose2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;
import torch.nn.utils.parametrize.Parametrizations;

/// A convolution with its norm and activation as U-Nets and GANs are made of them: convolution,
/// norm, activation, and what comes after.
///
/// Shapes: `[batch, ni, height, width]` to `[batch, nf, height', width']`; without a padding it is
/// `(ks - 1) / 2`, which keeps height and width for odd `ks` and stride 1; 0 for a transposed one.
///
/// A batch norm starts with the bias 1e-3 and takes the place of the convolution's bias, which
/// otherwise starts normal with standard deviation 0.01. The weights before an activation start
/// Kaiming-uniform.
///
/// ```java
/// var block = UnetConv.DEFAULT.withKs(4).withStride(2).of(64, 128);
/// ```
///
/// @param padding `null`: by the rule above
/// @param bias `null`: one unless there is a batch norm
/// @param act makes the activation; `null`: none
/// @param xtra makes what comes last, of the number of channels; `null`: nothing
/// @param biasStd 0: the bias starts with zeros
/// @param init gives the weights their first values; `null`: as said above
public record UnetConv(
    long ks,
    long stride,
    Long padding,
    boolean transpose,
    Boolean bias,
    Norm norm,
    Supplier<? extends Module> act,
    LongFunction<? extends Module> xtra,
    double biasStd,
    Consumer<Tensor> init) {
  /// What keeps activations or weights in bounds.
  public enum Norm {
    NONE,
    /// Batch normalisation.
    BATCH,
    /// The same with a weight that starts with zeros: for the last layer of a residual path.
    BATCH_ZERO,
    /// The weights' length and direction are learned apart.
    WEIGHT,
    /// The weights are divided by their largest singular value.
    SPECTRAL
  }

  /// Kernels of 3, stride 1, no norm, ReLU.
  public static final UnetConv DEFAULT =
      new UnetConv(3, 1, null, false, null, Norm.NONE, ReLU::new, null, 0.01, null);

  public UnetConv withKs(long ks) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withStride(long stride) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withPadding(long padding) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withTranspose(boolean transpose) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withBias(boolean bias) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withNorm(Norm norm) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withAct(Supplier<? extends Module> act) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withXtra(LongFunction<? extends Module> xtra) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withBiasStd(double biasStd) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  public UnetConv withInit(Consumer<Tensor> init) {
    return new UnetConv(ks, stride, padding, transpose, bias, norm, act, xtra, biasStd, init);
  }

  /// The layers, one after the other.
  public Sequential of(long ni, long nf) {
    var layers = new ArrayList<Module>();
    layers.add(convolution(ni, nf));
    if (hasBatchNorm()) layers.add(batchNorm(nf, norm == Norm.BATCH_ZERO));
    if (act != null) layers.add(act.get());
    if (xtra != null) layers.add(xtra.apply(nf));
    return new Sequential(layers);
  }

  private boolean hasBatchNorm() {
    return norm == Norm.BATCH || norm == Norm.BATCH_ZERO;
  }

  private Module convolution(long ni, long nf) {
    boolean biased = bias != null ? bias : !hasBatchNorm();
    long pad = padding != null ? padding : transpose ? 0 : (ks - 1) / 2;
    Module conv =
        transpose
            ? new ConvTranspose2d(
                ni, nf, ks, ConvTranspose2d.options().stride(stride).padding(pad).bias(biased))
            : new Conv2d(ni, nf, ks, Conv2d.options().stride(stride).padding(pad).bias(biased));
    if (biased) start(conv);
    if (init != null) init.accept(conv.getParameter("weight"));
    else if (act != null) Init.kaimingUniform_(conv.getParameter("weight"));
    return switch (norm) {
      case NONE, BATCH, BATCH_ZERO -> conv;
      case WEIGHT -> Parametrizations.weightNorm(conv);
      case SPECTRAL -> Parametrizations.spectralNorm(conv);
    };
  }

  private void start(Module conv) {
    var values = conv.getParameter("bias");
    if (biasStd == 0) Init.zeros_(values);
    else Init.normal_(values, 0, biasStd);
  }

  static BatchNorm2d batchNorm(long nf, boolean zero) {
    var norm = new BatchNorm2d(nf);
    try (var _ = Torch.noGrad()) {
      norm.getParameter("bias").fill_(1e-3);
      if (zero) norm.getParameter("weight").zero_();
    }
    return norm;
  }
}
