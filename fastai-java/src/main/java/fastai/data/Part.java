package fastai.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Items, how they are split, and which of them are meant.
///
/// @param splits the numbers of the items of each part, training first
/// @param indices of those that are meant
/// @param split what transforms take them for; `null` for no part in particular
record Part<T>(List<T> items, List<int[]> splits, int[] indices, Split split) {
  /// All items. Without splits, all are for training.
  static <T> Part<T> of(List<? extends T> items, List<int[]> splits) {
    List<T> all = List.copyOf(items);
    int[] every = IntStream.range(0, all.size()).toArray();
    for (int[] part : splits)
      for (int i : part)
        if (i < 0 || i >= every.length)
          throw new IllegalArgumentException(
              "the splits name item " + i + ", but there are " + every.length + " items");
    return new Part<>(all, splits.isEmpty() ? List.of(every, new int[0]) : splits, every, null);
  }

  static <T> Part<T> of(List<? extends T> items, Splits splits) {
    return of(items, List.of(splits.train(), splits.valid()));
  }

  /// Other items, none of them for training, all as in validation.
  static <T> Part<T> test(List<? extends T> items) {
    List<T> all = List.copyOf(items);
    int[] every = IntStream.range(0, all.size()).toArray();
    return new Part<>(all, List.of(new int[0], every), every, Split.VALID);
  }

  int size() {
    return indices.length;
  }

  T item(int i) {
    return items.get(indices[i]);
  }

  Part<T> subset(int part) {
    if (part < 0 || part >= splits.size())
      throw new IllegalArgumentException(
          "there is no subset " + part + ": the items are split into " + splits.size());
    return new Part<>(items, splits, splits.get(part), part == 0 ? Split.TRAIN : Split.VALID);
  }

  Part<T> as(Split split) {
    return new Part<>(items, splits, indices, split);
  }

  Part<T> empty() {
    return new Part<>(List.of(), List.of(new int[0], new int[0]), new int[0], split);
  }

  List<T> values(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(items::get).toList();
  }

  /// Items in more than one part, in rising order.
  int[] overlapping() {
    return splits.stream()
        .flatMapToInt(part -> Arrays.stream(part).distinct())
        .boxed()
        .collect(
            java.util.stream.Collectors.groupingBy(i -> i, java.util.stream.Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .mapToInt(java.util.Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /// Does something with an item; what fails names it.
  <R> R with(int i, java.util.function.Function<? super T, ? extends R> action) {
    T item = item(i);
    try {
      return action.apply(item);
    } catch (SkipItemException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          describe(i) + " cannot be made into a sample: " + e.getMessage(), e);
    }
  }

  /// `item 3 (cat.jpg)`
  String describe(int i) {
    String text = String.valueOf(item(i));
    return "item "
        + indices[i]
        + " ("
        + (text.length() <= 80 ? text : text.substring(0, 77) + "...")
        + ")";
  }
}
