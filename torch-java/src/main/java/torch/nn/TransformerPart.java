package torch.nn;

import java.util.Arrays;
import java.util.List;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Tensors;
import torch.Torch;

/// What a [Transformer] and its parts have in common: a call takes masks beside its tensors.
public abstract class TransformerPart extends Module {
  /// As hooks see it.
  ///
  /// @param second the memory of a decoder, the target of a [Transformer]; `null` for an encoder
  public record Input(Tensor first, Tensor second, TransformerMasks masks)
      implements Tensors<Input> {
    @Override
    public List<Tensor> tensors() {
      return Arrays.asList(first, second);
    }

    @Override
    public Input with(List<Tensor> tensors) {
      return new Input(tensors.get(0), tensors.get(1), masks);
    }
  }

  TransformerPart() {}

  /// `-inf` above the diagonal, 0 elsewhere: each position sees itself and what comes before.
  static Tensor causalMask(long size, DType dtype, Device device) {
    try (var scope = new TensorScope()) {
      var options = TensorOptions.of(dtype, device);
      Tensor full = Torch.full(options, Double.NEGATIVE_INFINITY, size, size);
      return scope.keep(full.triu(1));
    }
  }

  /// Whether a mask is causal, as the caller says or, where he does not, as it looks.
  static boolean isCausal(Tensor mask, Boolean said, long size) {
    if (said != null) return said;
    if (mask == null || mask.dim() != 2 || mask.size(0) != size || mask.size(1) != size)
      return false;
    try (var _ = new TensorScope()) {
      return mask.equal(causalMask(size, mask.dtype(), mask.device()));
    }
  }

  static long length(Tensor x, boolean batchFirst) {
    return x.size(x.dim() == 3 && batchFirst ? 1 : 0);
  }

  /// A list of copies of a layer, with the same values.
  static <L extends Module> ModuleList<L> copies(L layer, long count) {
    var copies = new ModuleList<L>(List.of());
    for (long i = 0; i < count; i++) copies.append(copy(layer));
    return copies;
  }

  @SuppressWarnings("unchecked") // a copy is of the same class
  private static <L extends Module> L copy(L layer) {
    return (L) layer.deepCopy();
  }
}
