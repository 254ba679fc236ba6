package fastai.data;

import java.util.List;

/// Several values that are shown as one title, and stay together: no transform acts on each.
public record TitledTuple(List<?> values) implements Titled {
  public TitledTuple {
    values = List.copyOf(values);
  }

  @Override
  public String title() {
    return values.toString();
  }
}
