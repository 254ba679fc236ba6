package fastai.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import torch.Tensor;
import torch.Torch;

/// One output of all batches of a pass: joined to one tensor or, where batches differ in shape, cut
/// into samples.
final class Gathered {
  private final List<Tensor> batches = new ArrayList<>();

  void add(Tensor batch) {
    batches.add(batch.detach().cpu().keep());
  }

  void clear() {
    batches.forEach(Tensor::close);
    batches.clear();
  }

  private boolean fits(int dim) {
    long[] first = batches.getFirst().shape();
    for (var batch : batches) {
      long[] shape = batch.shape();
      if (shape.length != first.length) return false;
      for (int i = 0; i < shape.length; i++) if (i != dim && shape[i] != first[i]) return false;
    }
    return true;
  }

  /// @param order which row comes first, second, ...; `null`: as they are
  /// @return `null` if nothing was gathered, or batches differ in shape
  Tensor joined(int dim, long[] order) {
    if (batches.isEmpty() || !fits(dim)) return null;
    Tensor all = batches.size() == 1 ? batches.getFirst().clone() : Torch.cat(batches, dim);
    return order == null ? all : all.indexSelect(dim, Torch.tensor(order));
  }

  /// @return `null` if nothing was gathered, or it fits into one tensor
  List<Tensor> items(int dim, long[] order) {
    if (batches.isEmpty() || fits(dim)) return null;
    var items = new ArrayList<Tensor>();
    for (var batch : batches)
      for (long i = 0; i < batch.size(dim); i++) items.add(batch.select(dim, i).clone());
    return order == null ? items : Arrays.stream(order).mapToObj(i -> items.get((int) i)).toList();
  }

  /// Where each sample is in an order: the inverse of the order.
  static long[] argsort(long[] order) {
    return IntStream.range(0, order.length)
        .boxed()
        .sorted(java.util.Comparator.comparingLong(i -> order[i]))
        .mapToLong(Integer::longValue)
        .toArray();
  }
}
