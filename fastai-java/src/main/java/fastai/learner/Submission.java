package fastai.learner;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.io.AtomicFile;

/// Predictions as a CSV file, as competitions ask for them.
///
/// ```java
/// var preds = learn.getPreds(test);
/// Submission.probabilities(Path.of("submission.csv"), "id", names, dls.vocab(), preds.preds());
/// Submission.labels(Path.of("submission.csv"), "id", "label", names, dls.vocab(), preds.preds());
/// ```
///
/// A name with commas or quotes is quoted. The file is replaced as a whole or not at all.
public final class Submission {
  private Submission() {}

  /// One line a sample: its id and the probability of each class. The header is `id` and the
  /// classes.
  ///
  /// @param preds `[samples, classes]`
  public static void probabilities(
      Path file, String id, List<?> ids, List<String> classes, Tensor preds) {
    require(preds, ids, classes);
    var header = new ArrayList<String>(List.of(id));
    header.addAll(classes);
    var lines = new ArrayList<List<String>>();
    lines.add(header);
    try (var _ = new TensorScope()) {
      double[] values = preds.cpu().toDoubleArray();
      for (int i = 0; i < ids.size(); i++) {
        var line = new ArrayList<String>(List.of(ids.get(i).toString()));
        for (int c = 0; c < classes.size(); c++) line.add(number(values[i * classes.size() + c]));
        lines.add(line);
      }
    }
    write(file, lines);
  }

  /// One line a sample: its id and the class of the largest probability.
  ///
  /// @param preds `[samples, classes]`
  public static void labels(
      Path file, String id, String label, List<?> ids, List<String> classes, Tensor preds) {
    require(preds, ids, classes);
    var lines = new ArrayList<List<String>>();
    lines.add(List.of(id, label));
    try (var _ = new TensorScope()) {
      long[] best = preds.cpu().argmax(1L).toLongArray();
      for (int i = 0; i < best.length; i++)
        lines.add(List.of(ids.get(i).toString(), classes.get((int) best[i])));
    }
    write(file, lines);
  }

  private static void require(Tensor preds, List<?> ids, List<String> classes) {
    if (preds.dim() != 2 || preds.size(0) != ids.size() || preds.size(1) != classes.size())
      throw new IllegalArgumentException(
          "the predictions are "
              + preds.describe()
              + "; expected one row for each of the "
              + ids.size()
              + " ids and one column for each of the "
              + classes.size()
              + " classes");
  }

  /// As short as it can be and still be the same float.
  private static String number(double value) {
    return Float.toString((float) value);
  }

  private static void write(Path file, List<List<String>> lines) {
    var text = new StringWriter();
    try (var csv =
        CsvWriter.builder().lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF).build(text)) {
      for (var line : lines) csv.writeRecord(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicFile.write(
        file, channel -> channel.write(StandardCharsets.UTF_8.encode(text.toString())));
  }
}
