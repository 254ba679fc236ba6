package torch.io;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.nn.Parameter;

/// What a checkpoint holds, in the lines that `checkpoints.py` writes of the same in Python.
final class Description {
  private final List<String> lines = new ArrayList<>();
  private final Map<Long, Integer> storages = new HashMap<>();

  private Description() {}

  static List<String> of(Object value) {
    try (var _ = new TensorScope()) {
      var description = new Description();
      description.value("", value);
      return description.lines;
    }
  }

  private void line(String path, String kind, Object value) {
    lines.add(path + "\t" + kind + "\t" + value);
  }

  private void value(String path, Object value) {
    switch (value) {
      case null -> line(path, "none", "");
      case Tensor tensor -> tensor(path, tensor);
      case Boolean b -> line(path, "bool", b);
      case Long l -> line(path, "int", l);
      case BigInteger big -> line(path, "int", big);
      case Double d -> line(path, "float", hex(d));
      case Scalar c -> line(path, "complex", hex(c.toDouble()) + hex(c.imaginary()));
      case String text ->
          line(path, "str", hex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      case byte[] bytes -> line(path, "bytes", hex(bytes));
      case Bytes bytes -> line(path, "bytes", bytes);
      case long[] size -> line(path, "size", Arrays.toString(size));
      case DType dtype -> line(path, "torch", dtype);
      case Device device -> line(path, "torch", device);
      case Layout layout -> line(path, "torch", Python.layout(layout));
      case Map<?, ?> map -> map(path, map);
      case Set<?> set ->
          line(
              path,
              "set",
              set.stream().map(String::valueOf).sorted().collect(Collectors.joining(" ")));
      case List<?> list -> {
        line(path, list instanceof Tuple ? "tuple" : "list", list.size());
        for (int i = 0; i < list.size(); i++) value(path + "/" + i, list.get(i));
      }
      default -> throw new AssertionError(path + ": " + value.getClass());
    }
  }

  private void map(String path, Map<?, ?> map) {
    line(path, map instanceof OrderedDict ? "ordered" : "dict", map.size());
    int i = 0;
    for (var entry : map.entrySet()) {
      value(path + "<" + i + ">", entry.getKey());
      value(path + "/" + i++, entry.getValue());
    }
    if (map instanceof OrderedDict<?, ?> dict && dict.metadata() != null)
      value(path + "._metadata", dict.metadata());
  }

  private void tensor(String path, Tensor tensor) {
    String kind = tensor instanceof Parameter ? "parameter" : "tensor";
    String shape = tensor.dtype() + " " + Arrays.toString(tensor.shape());
    if (tensor.device().equals(Device.META)) {
      line(
          path,
          kind,
          "meta " + shape + " " + Arrays.toString(tensor.stride()) + " " + tensor.requiresGrad());
      return;
    }
    String layout = Python.layout(tensor.layout());
    switch (tensor.layout()) {
      case STRIDED ->
          line(
              path,
              kind,
              String.join(
                  " ",
                  shape,
                  Arrays.toString(tensor.stride()),
                  String.valueOf(tensor.storageOffset()),
                  String.valueOf(tensor.requiresGrad()),
                  storage(tensor),
                  views(tensor),
                  digest(tensor)));
      case SPARSE_COO -> {
        line(path, kind, layout + " " + shape + " " + tensor.isCoalesced());
        tensor(path + ".indices", Aten._indices(tensor));
        tensor(path + ".values", Aten._values(tensor));
      }
      case SPARSE_CSR, SPARSE_BSR -> {
        line(path, kind, layout + " " + shape);
        tensor(path + ".crow", tensor.crowIndices());
        tensor(path + ".col", tensor.colIndices());
        tensor(path + ".values", tensor.values());
      }
      case SPARSE_CSC, SPARSE_BSC -> {
        line(path, kind, layout + " " + shape);
        tensor(path + ".ccol", tensor.ccolIndices());
        tensor(path + ".row", tensor.rowIndices());
        tensor(path + ".values", tensor.values());
      }
      default -> throw new AssertionError(path + ": " + tensor.layout());
    }
  }

  private String storage(Tensor tensor) {
    if (tensor.numel() == 0) return "-";
    long begin = tensor.dataPtr() - tensor.storageOffset() * tensor.elementSize();
    return String.valueOf(storages.computeIfAbsent(begin, _ -> storages.size()));
  }

  private static String views(Tensor tensor) {
    String views = (tensor.isConj() ? "conj" : "") + (tensor.isNeg() ? "neg" : "");
    return views.isEmpty() ? "-" : views;
  }

  private static String digest(Tensor tensor) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      Tensor plain = tensor.detach().resolveConj().resolveNeg().contiguous();
      HostBytes.of(
          plain,
          bytes -> {
            digest.update(bytes.asByteBuffer());
            return null;
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    } catch (NoSuchAlgorithmException | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String hex(double value) {
    return String.format("%016x", Double.doubleToRawLongBits(value));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
