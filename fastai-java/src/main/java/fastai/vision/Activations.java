package fastai.vision;

import fastai.data.Batch;
import fastai.data.Datasets;
import fastai.data.Loader;
import fastai.data.TensorLoader;
import fastai.data.TfmdDL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.NumPy;
import torch.nn.Module;

/// What a model's first part makes of all pictures of a loader, kept in a packed NumPy file, so
/// that it is computed once. It is computed anew if the file is of other pictures, of another
/// number or size of them, or of other weights; in fastai 0.7 only if it is of another number.
final class Activations {
  private static final String X = "x";
  private static final String Y = "y";
  private static final String OF = "of";

  private Activations() {}

  /// The activations and targets of a loader, as columns of a [TensorLoader].
  ///
  /// @param loader in order, without augmentation
  static Object[] of(Module part, Loader loader, Path file) {
    boolean training = part.isTraining();
    part.eval();
    try (var scope = new TensorScope();
        var _ = Torch.noGrad()) {
      long[] of = fingerprint(part, loader);
      var columns = Files.isRegularFile(file) ? read(file, of) : null;
      if (columns == null) {
        columns = compute(part, loader);
        write(file, columns, of);
      }
      columns.forEach(scope::keep);
      return columns.toArray();
    } finally {
      part.train(training);
    }
  }

  /// How many samples there are, which, and what the weights are.
  private static long[] fingerprint(Module part, Loader loader) {
    double sum = 0;
    for (var param : part.parameters()) sum += param.to(DType.FLOAT64).abs().sum().item();
    for (var buffer : part.buffers()) sum += buffer.to(DType.FLOAT64).abs().sum().item();
    long items = 0, n = loader.length();
    if (loader instanceof TfmdDL dl) {
      n = dl.n();
      if (dl.dataset() instanceof Datasets<?> known) items = known.items().toString().hashCode();
    }
    return new long[] {n, items, Double.doubleToLongBits(sum)};
  }

  private static List<Tensor> read(Path file, long[] of) {
    Map<String, Tensor> arrays = NumPy.loadz(file);
    Tensor was = arrays.get(OF);
    if (was == null || !Arrays.equals(was.toLongArray(), of)) return null;
    var columns = new ArrayList<Tensor>();
    columns.add(arrays.get(X));
    for (int i = 0; arrays.containsKey(Y + i); i++) columns.add(arrays.get(Y + i));
    return columns;
  }

  private static List<Tensor> compute(Module part, Loader loader) {
    var device = part.parameters().getFirst().device();
    var gathered = new ArrayList<List<Tensor>>();
    try (var batches = loader.iterator()) {
      while (batches.hasNext()) {
        var row = new ArrayList<Tensor>();
        try (var scope = new TensorScope()) {
          Batch batch = batches.next();
          row.add(scope.keep(part.call(batch.to(device).xb()).cpu()));
          for (var y : batch.yb()) row.add(scope.keep(y.cpu().clone()));
        }
        gathered.add(row);
      }
    }
    if (gathered.isEmpty())
      throw new IllegalStateException("there are no pictures to compute activations of");
    var columns = new ArrayList<Tensor>();
    for (int c = 0; c < gathered.getFirst().size(); c++) {
      int column = c;
      columns.add(Torch.cat(gathered.stream().map(row -> row.get(column)).toList(), 0));
    }
    gathered.forEach(row -> row.forEach(Tensor::close));
    return columns;
  }

  private static void write(Path file, List<Tensor> columns, long[] of) {
    var arrays = new LinkedHashMap<String, Tensor>();
    arrays.put(X, columns.getFirst());
    for (int i = 1; i < columns.size(); i++) arrays.put(Y + (i - 1), columns.get(i));
    arrays.put(OF, Torch.tensor(of));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of " + file + ": " + e, e);
    }
    NumPy.savezCompressed(file, arrays);
  }
}
