package fastai.layers;

import java.util.function.Consumer;
import torch.Tensor;
import torch.nn.LeakyReLU;
import torch.nn.Mish;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.ReLU;
import torch.nn.ReLU6;
import torch.nn.SiLU;
import torch.nn.Sigmoid;
import torch.nn.Tanh;
import torch.nn.init.Init;

/// How linear and convolution layers start (fastai's `init_linear`): the weight by the activation
/// that follows, the bias normal with a standard deviation of 0.01.
public final class InitLinear {
  private InitLinear() {}

  /// Kaiming-uniform before a ReLU or one of its kin, Xavier-uniform before a sigmoid or tanh, and
  /// before anything else what PyTorch made.
  public static final Consumer<Tensor> AUTO = _ -> {};

  /// @param activation may be `null`
  /// @param init fills the weight; [#AUTO] for the rule by the activation
  /// @param biasStd 0 for biases of 0; the bias may be `null`
  static void fill(
      Parameter weight, Parameter bias, Module activation, Consumer<Tensor> init, double biasStd) {
    if (bias != null) {
      if (biasStd == 0) Init.zeros_(bias);
      else Init.normal_(bias, 0, biasStd);
    }
    if (init != AUTO) init.accept(weight);
    else
      switch (activation) {
        case ReLU _, ReLU6 _, LeakyReLU _, Mish _, SiLU _ -> Init.kaimingUniform_(weight);
        case Sigmoid _, Tanh _ -> Init.xavierUniform_(weight);
        case null, default -> {}
      }
  }
}
