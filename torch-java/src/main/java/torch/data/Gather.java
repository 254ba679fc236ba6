package torch.data;

/// A dataset that makes a whole batch at once, equal to what [Collate#any] would make of its items.
/// Not for public use: what a loader's caller sees are the items' types.
interface Gather<T> {
  /// The batch of the items at the indices; `null` if it cannot be made that way.
  T gather(long[] indices);
}
