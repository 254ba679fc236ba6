package fastai.data;

/// A number that is shown as a title. A batch of them is float32.
public record TitledFloat(double value) implements Titled, Collatable {
  @Override
  public String title() {
    return String.valueOf(value);
  }

  @Override
  public TitledTensorScalar collate(java.util.List<?> values) {
    return new TitledTensorScalar(
        torch.Torch.tensor(
            values.stream().mapToDouble(value -> ((TitledFloat) value).value).toArray()));
  }
}
