package torch.nn.functional;

/// What padding puts around a tensor.
public enum PaddingMode {
  /// A number.
  CONSTANT("constant"),
  /// The elements mirrored at the edge, without the edge itself.
  REFLECT("reflect"),
  /// The edge.
  REPLICATE("replicate"),
  /// The elements of the other side.
  CIRCULAR("circular");

  /// A convolution's name for [#CONSTANT], whose number is zero.
  public static final PaddingMode ZEROS = CONSTANT;

  private final String code;

  PaddingMode(String code) {
    this.code = code;
  }

  /// libtorch's name for it.
  public String code() {
    return code;
  }
}
