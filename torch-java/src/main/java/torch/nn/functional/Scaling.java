package torch.nn.functional;

import java.util.List;
import torch.Tensor;

/// The scales of a matrix of low precision: several where it has them at several levels.
///
/// @param recipes for each scale which elements share it
/// @param swizzles for each scale how it lies in memory; empty for plainly
public record Scaling(List<Tensor> scales, List<ScalingType> recipes, List<SwizzleType> swizzles) {
  public static Scaling of(Tensor scale, ScalingType recipe) {
    return new Scaling(List.of(scale), List.of(recipe), List.of());
  }

  public static Scaling of(Tensor scale, ScalingType recipe, SwizzleType swizzle) {
    return new Scaling(List.of(scale), List.of(recipe), List.of(swizzle));
  }

  Tensor[] tensors() {
    return scales.toArray(Tensor[]::new);
  }

  long[] recipeCodes() {
    return recipes.stream().mapToLong(Enum::ordinal).toArray();
  }

  long[] swizzleCodes() {
    return swizzles.stream().mapToLong(Enum::ordinal).toArray();
  }
}
