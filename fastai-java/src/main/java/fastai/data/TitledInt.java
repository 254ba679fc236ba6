package fastai.data;

/// A whole number that is shown as a title. A batch of them is int64.
public record TitledInt(long value) implements Titled, Collatable {
  @Override
  public String title() {
    return String.valueOf(value);
  }

  @Override
  public TitledTensorScalar collate(java.util.List<?> values) {
    return new TitledTensorScalar(
        torch.Torch.tensor(
            values.stream().mapToLong(value -> ((TitledInt) value).value).toArray()));
  }
}
