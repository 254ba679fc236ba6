package fastai.data;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Lists, seen as one after another without being copied: `chunks.get(i)` is element `i` of all,
/// `chunks.subList(a, b)` a slice across them.
///
/// ```java
/// Chunks.of(List.of(List.of(0, 1), List.of(2, 3, 4))).get(3)      // 3
/// ```
public final class Chunks<T> extends AbstractList<T> {
  private final List<List<T>> chunks;

  /// Where each list begins, and where the last one ends.
  private final int[] starts;

  private Chunks(List<List<T>> chunks) {
    this.chunks = chunks;
    starts = new int[chunks.size() + 1];
    for (int i = 0; i < chunks.size(); i++)
      starts[i + 1] = Math.addExact(starts[i], chunks.get(i).size());
  }

  public static <T> Chunks<T> of(List<? extends List<T>> chunks) {
    return new Chunks<>(List.copyOf(chunks));
  }

  @Override
  public int size() {
    return starts[starts.length - 1];
  }

  /// Element `i`; a negative number counts from the end.
  @Override
  public T get(int i) {
    int at = Objects.checkIndex(i < 0 ? size() + i : i, size());
    int chunk = chunk(at);
    return chunks.get(chunk).get(at - starts[chunk]);
  }

  private int chunk(int i) {
    int found = Arrays.binarySearch(starts, i);
    if (found < 0) return -found - 2;
    // Empty lists begin where the next one does.
    while (chunks.get(found).isEmpty()) found++;
    return found;
  }

  /// The elements from `start` up to `end`, copied; negative numbers count from the end, and what
  /// is beyond it is left out.
  public List<T> slice(int start, int end) {
    int from = clamp(start), to = clamp(end);
    var all = new ArrayList<T>();
    for (int at = from; at < to; ) {
      int chunk = chunk(at), until = Math.min(to, starts[chunk + 1]);
      all.addAll(chunks.get(chunk).subList(at - starts[chunk], until - starts[chunk]));
      at = until;
    }
    return all;
  }

  private int clamp(int i) {
    return Math.clamp(i < 0 ? size() + (long) i : i, 0, size());
  }

  /// Which list an element is in, and its place there: `{list, place}`.
  public int[] docIdx(int i) {
    int at = Objects.checkIndex(i < 0 ? size() + i : i, size());
    int chunk = chunk(at);
    return new int[] {chunk, at - starts[chunk]};
  }
}
