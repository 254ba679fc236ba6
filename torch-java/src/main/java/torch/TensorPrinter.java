package torch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Prints tensors as PyTorch does (`torch/_tensor_str.py`), to the character.
///
/// ```
/// tensor([[ 1.0000, -2.5000],
///         [ 0.0000,     nan]], dtype=torch.float64, requires_grad=True)
/// ```
final class TensorPrinter {
  private static final String PREFIX = "tensor(";

  static volatile PrintOptions defaults = PrintOptions.DEFAULT;

  private final PrintOptions options = defaults;
  private final List<String> suffixes = new ArrayList<>();

  private TensorPrinter() {}

  static String print(Tensor tensor) {
    // Not noGrad: virtual threads print, too. A detached tensor does as well.
    try (var _ = new TensorScope()) {
      return new TensorPrinter().text(tensor);
    }
  }

  private String text(Tensor tensor) {
    Tensor self = tensor.detach();
    Layout layout = self.layout();
    if (self.device().type() != DeviceType.CPU) suffixes.add("device='" + self.device() + "'");
    String body =
        switch (layout) {
          case SPARSE_COO ->
              sparse(self, "indices", Aten._indices(self), "indices", null, Aten._values(self));
          case SPARSE_CSR, SPARSE_BSR ->
              sparse(
                  self,
                  "crow_indices",
                  self.crowIndices(),
                  "col_indices",
                  self.colIndices(),
                  self.values());
          case SPARSE_CSC, SPARSE_BSC ->
              sparse(
                  self,
                  "ccol_indices",
                  self.ccolIndices(),
                  "row_indices",
                  self.rowIndices(),
                  self.values());
          case STRIDED, MKLDNN, JAGGED -> dense(self);
        };
    if (layout != Layout.STRIDED)
      suffixes.add(
          "layout=torch."
              + (layout == Layout.MKLDNN
                  ? "_mkldnn"
                  : layout.name().toLowerCase(java.util.Locale.ROOT)));
    String gradFn = tensor.gradFnName();
    if (gradFn != null) suffixes.add("grad_fn=<" + gradFn + ">");
    else if (tensor.requiresGrad()) suffixes.add("requires_grad=True");
    return withSuffixes(PREFIX + body, layout == Layout.SPARSE_COO);
  }

  // ---- what stands after the elements
  // ------------------------------------------------------------

  private static String size(Tensor tensor) {
    long[] shape = tensor.shape();
    String sizes = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
    return "size=(" + sizes + (shape.length == 1 ? ",)" : ")");
  }

  private void addDtype(Tensor tensor, boolean whereInferred) {
    DType dtype = tensor.dtype();
    DType real = Torch.getDefaultDtype();
    boolean inferred =
        dtype == DType.INT64
            || dtype == DType.BOOL
            || dtype == (real == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64);
    if (dtype != real && (whereInferred || !inferred)) suffixes.add("dtype=torch." + dtype);
  }

  private String withSuffixes(String text, boolean newLine) {
    var line = new StringBuilder(text);
    // Python's count for the line that the elements end in, off by two where there is only one.
    int length = text.length() - text.lastIndexOf('\n') + 1;
    for (String suffix : suffixes) {
      if (newLine || length + suffix.length() + 2 > options.linewidth()) {
        line.append(",\n").append(" ".repeat(PREFIX.length())).append(suffix);
        length = PREFIX.length() + suffix.length();
        newLine = false;
      } else {
        line.append(", ").append(suffix);
        length += suffix.length() + 2;
      }
    }
    return line.append(')').toString();
  }

  // ---- dense and sparse
  // --------------------------------------------------------------------------

  private String dense(Tensor self) {
    boolean meta = self.device().type() == DeviceType.META;
    if (meta || self.numel() == 0) {
      if (meta || self.dim() != 1) suffixes.add(size(self));
      addDtype(self, true);
      return meta ? "..." : "[]";
    }
    boolean quantized = self.dtype().name().startsWith("Q");
    if (quantized || options.edgeitems() == 0) suffixes.add(size(self));
    addDtype(self, false);
    if (quantized) self = self.dequantize();
    return elements(self.layout() == Layout.STRIDED ? self : self.toDense(), PREFIX.length());
  }

  private String sparse(
      Tensor self,
      String firstName,
      Tensor first,
      String secondName,
      Tensor second,
      Tensor values) {
    suffixes.add(size(self));
    boolean meta = self.device().type() == DeviceType.META;
    if (!meta) suffixes.add("nnz=" + Aten._nnz(self));
    addDtype(self, false);
    String separator = ",\n" + " ".repeat(PREFIX.length());
    return part(firstName, first, meta)
        + separator
        + (second == null ? "" : part(secondName, second, meta) + separator)
        + part("values", values, meta);
  }

  private String part(String name, Tensor tensor, boolean meta) {
    String prefix = name + "=" + PREFIX;
    String elements = meta ? "..." : elements(tensor.detach(), PREFIX.length() + prefix.length());
    return prefix + elements + (meta || tensor.numel() == 0 ? ", " + size(tensor) : "") + ")";
  }

  // ---- elements
  // ----------------------------------------------------------------------------------

  private String elements(Tensor self, int indent) {
    if (self.numel() == 0) return "[]";
    boolean summarize = self.numel() > options.threshold();
    long[] shape = self.shape();
    var shown = new int[shape.length];
    for (int dim = 0; dim < shape.length; dim++) {
      boolean cut = summarize && shape[dim] > 2L * options.edgeitems();
      shown[dim] = (int) (cut ? 2L * options.edgeitems() : shape[dim]);
      // Only what will be seen is fetched.
      if (cut) self = self.indexSelect(dim, Torch.tensor(edges(shape[dim])).to(self.device()));
    }
    var grid = new Grid(shape, shown, texts(self));
    var text = new StringBuilder();
    if (shape.length == 0) text.append(grid.texts.text.apply(0));
    else grid.append(text, 0, 0, indent);
    return text.toString();
  }

  private long[] edges(long size) {
    long edge = options.edgeitems();
    return LongStream.concat(LongStream.range(0, edge), LongStream.range(size - edge, size))
        .toArray();
  }

  /// The text of every element, by its number, and how wide a column of them is.
  private record Texts(int width, IntFunction<String> text) {}

  private Texts texts(Tensor self) {
    DType dtype = self.dtype();
    if (dtype.isComplex()) return complexTexts(self);
    if (dtype == DType.FLOAT4_E2M1FN_X2) {
      // Not even PyTorch shows the values of these, but their bytes, and measures them as numbers.
      long[] values = self.view(DType.UINT8).toLongArray();
      var widths = NumberFormat.of(Arrays.stream(values).asDoubleStream().toArray(), options);
      return new Texts(widths.width(), i -> widths.format(values[i]));
    }
    if (dtype.isFloatingPoint()) {
      double[] values = self.toDoubleArray();
      var format = NumberFormat.of(values, options);
      return new Texts(format.width(), i -> format.format(values[i]));
    }
    if (dtype == DType.BOOL) {
      boolean[] values = self.toBooleanArray();
      int width =
          self.numel() > 0 && !self.all().itemBoolean() ? "False".length() : "True".length();
      return new Texts(width, i -> NumberFormat.pad(values[i] ? "True" : "False", width));
    }
    long[] values = self.toLongArray();
    var texts = new String[values.length];
    for (int i = 0; i < texts.length; i++)
      texts[i] =
          dtype == DType.UINT64 ? Long.toUnsignedString(values[i]) : Long.toString(values[i]);
    int width = Arrays.stream(texts).mapToInt(String::length).max().orElse(1);
    return new Texts(width, i -> NumberFormat.pad(texts[i], width));
  }

  private Texts complexTexts(Tensor self) {
    Tensor parts = Aten.viewAsReal(self.resolveConj());
    double[] real = parts.select(-1, 0).toDoubleArray();
    double[] imaginary = parts.select(-1, 1).toDoubleArray();
    var left = NumberFormat.of(real, options);
    var right = NumberFormat.of(imaginary, options);
    return new Texts(
        left.width() + right.width() + 1,
        i -> {
          String text = right.format(imaginary[i]).strip() + "j";
          return left.format(real[i]) + (text.startsWith("-") ? "" : "+") + text;
        });
  }

  /// Rows and columns: `shape` is the tensor's, `shown` what is left of it in a summary.
  private final class Grid {
    final long[] shape;
    final int[] shown;
    final Texts texts;

    Grid(long[] shape, int[] shown, Texts texts) {
      this.shape = shape;
      this.shown = shown;
      this.texts = texts;
    }

    /// Appends the sub-tensor whose first element is number `first` and whose dimensions begin at
    /// `dim`.
    void append(StringBuilder out, int dim, int first, int indent) {
      boolean last = dim == shape.length - 1;
      int stride = 1;
      for (int d = dim + 1; d < shape.length; d++) stride *= shown[d];
      var members = new ArrayList<String>();
      for (int i = 0; i < shown[dim]; i++) {
        if (i == options.edgeitems() && shown[dim] < shape[dim]) members.add(last ? " ..." : "...");
        if (last) {
          members.add(texts.text.apply(first + i));
        } else {
          var member = new StringBuilder();
          append(member, dim + 1, first + i * stride, indent + 1);
          members.add(member.toString());
        }
      }
      // A summary without edges.
      if (shown[dim] == 0) members.add("...");
      int perLine =
          last ? Math.max(1, Math.floorDiv(options.linewidth() - indent, texts.width + 2)) : 1;
      String newLine = "\n".repeat(last ? 1 : shape.length - dim - 1) + " ".repeat(indent + 1);
      out.append('[');
      for (int i = 0; i < members.size(); i++) {
        if (i > 0) out.append(i % perLine == 0 ? "," + newLine : ", ");
        out.append(members.get(i));
      }
      out.append(']');
    }
  }
}
