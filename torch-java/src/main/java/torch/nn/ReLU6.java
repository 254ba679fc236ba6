package torch.nn;

/// `min(max(0, x), 6)`, of any shape (`torch.nn.ReLU6`).
public class ReLU6 extends Hardtanh {
  public ReLU6() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public ReLU6(boolean inplace) {
    super(0, 6, inplace);
  }

  @Override
  protected String extraRepr() {
    return inplace ? "inplace=True" : "";
  }
}
