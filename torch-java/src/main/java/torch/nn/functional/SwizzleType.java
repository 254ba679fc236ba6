package torch.nn.functional;

/// How scales are laid out in memory; in libtorch's order.
public enum SwizzleType {
  NO_SWIZZLE,
  SWIZZLE_32_4_4
}
