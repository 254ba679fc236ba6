package fastai.data;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Divides items into those for training and those for validation.
@FunctionalInterface
public interface Splitter<T> {
  Splits split(List<? extends T> items);

  /// Those for which the function is true are for validation (`FuncSplitter`).
  static <T> Splitter<T> of(Predicate<? super T> isValid) {
    return items -> new Splits(numbers(items, isValid.negate()), numbers(items, isValid));
  }

  private static <T> int[] numbers(List<? extends T> items, Predicate<? super T> wanted) {
    return IntStream.range(0, items.size()).filter(i -> wanted.test(items.get(i))).toArray();
  }
}
