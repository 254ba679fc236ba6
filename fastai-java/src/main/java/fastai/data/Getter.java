package fastai.data;

import java.util.function.Function;

/// What a [DataBlock] takes of an item, as the first step of a pipeline. It is no part of how a
/// value becomes a batch, and not exported.
final class Getter extends Transform {
  private final Function<Object, ?> function;

  @SuppressWarnings("unchecked") // a pipeline carries items of one type
  <T> Getter(Function<? super T, ?> function) {
    this.function = (Function<Object, ?>) function;
  }

  @Override
  public int order() {
    return Integer.MIN_VALUE;
  }

  @Override
  public Object call(Object item, Split part) {
    return function.apply(item);
  }

  @Override
  public String name() {
    return "getter";
  }

  static Pipeline without(Pipeline pipeline) {
    return new Pipeline(
        pipeline.transforms().stream().filter(tfm -> !(tfm instanceof Getter)).toList());
  }
}
