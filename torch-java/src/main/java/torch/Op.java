package torch;

import static torch.bindings.torch_operator_h.*;
import static torch.bindings.torch_shim_h.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// An operator that is called by its name: one of libtorch's own, or one that a library brings
/// ([Torch#loadLibrary]). Python's `torch.ops.torchvision.nms` is `Op.of("torchvision::nms")`.
///
/// ```java
/// Torch.loadLibrary(Path.of("libtorchvision.so"));
/// Tensor kept = Op.of("torchvision::nms").tensor(boxes, scores, 0.5);
/// ```
///
/// | the schema's type | in Java |
/// |---|---|
/// | `Tensor` | [Tensor] |
/// | `int`, `SymInt` | `long`, `int`, `short`, `byte` |
/// | `float` | any number |
/// | `Scalar` | any number, `boolean`, [Scalar] |
/// | `bool`, `str` | `boolean`, `String` |
/// | `ScalarType`, `Layout`, `MemoryFormat`, `Device`, `Generator` | [DType], [Layout], [MemoryFormat], [Device], [Generator] |
/// | `T[]` | an array or a `List`; for `int[2]` also one number that stands for both |
/// | `T?` | the same, or `null` |
///
/// Numbers are converted only where nothing is lost. Operators record gradients as any other.
public final class Op {
  private static final Map<String, Op> FOUND = new ConcurrentHashMap<>();

  static {
    Native.load();
  }

  /// An argument as the schema declares it.
  private record Parameter(
      String name, OpType type, int length, boolean hasDefault, boolean keywordOnly) {}

  private final String name;
  private final long handle;
  private final String schema;
  private final List<Parameter> parameters;
  private final int positional;

  private Op(String name, long handle) {
    this.name = name;
    this.handle = handle;
    this.schema = Native.text((b, c) -> torch_op_schema(handle, b, c));
    this.parameters =
        Native.text((b, c) -> torch_op_signature(handle, b, c))
            .lines()
            .map(line -> line.split("\t"))
            .map(
                part ->
                    new Parameter(
                        part[0],
                        OpType.parse(part[1]),
                        Integer.parseInt(part[2]),
                        part[3].equals("1"),
                        part[4].equals("1")))
            .toList();
    this.positional = (int) parameters.stream().filter(p -> !p.keywordOnly).count();
  }

  /// The operator of the name, `namespace::name` or `namespace::name.overload`. Without an overload
  /// it is the one that has none, or the only one.
  ///
  /// @throws TorchException.NotImplemented if there is none; the message names similar ones
  public static Op of(String name) {
    int dot = name.indexOf('.');
    if (dot >= 0) return of(name.substring(0, dot), name.substring(dot + 1));
    List<String> overloads = overloads(name);
    if (overloads.size() == 1) return of(name, overloads.getFirst());
    if (overloads.isEmpty() || overloads.contains("")) return of(name, "");
    throw new TorchException.NotImplemented(
        name
            + " has the overloads "
            + String.join(", ", overloads)
            + "; name one, as in Op.of(\""
            + name
            + "\", \""
            + overloads.getFirst()
            + "\")");
  }

  /// The overload of an operator: `Op.of("aten::add", "Tensor")`.
  public static Op of(String name, String overload) {
    String full = overload.isEmpty() ? name : name + "." + overload;
    Op found = FOUND.get(full);
    if (found != null) return found;
    String all = allNames();
    if (all.lines().noneMatch(full::equals))
      throw new TorchException.NotImplemented(
          "there is no operator "
              + full
              + "; is the library that brings it loaded (Torch.loadLibrary)?"
              + similar(full, all));
    return FOUND.computeIfAbsent(full, _ -> new Op(full, Native.operator(name, overload, "")));
  }

  /// The overloads of an operator; none if there is no such operator. One without a name is `""`.
  public static List<String> overloads(String name) {
    return allNames()
        .lines()
        .filter(n -> n.equals(name) || n.startsWith(name + "."))
        .map(n -> n.equals(name) ? "" : n.substring(name.length() + 1))
        .sorted()
        .toList();
  }

  private static String allNames() {
    return Native.text((b, c) -> torch_op_names(b, c));
  }

  /// The names that need the fewest changes to become the one that is missing.
  private static String similar(String missing, String all) {
    String near =
        all.lines()
            .distinct()
            .map(name -> Map.entry(name, distance(missing, name)))
            .filter(entry -> entry.getValue() <= Math.max(2, missing.length() / 4))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(3)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return near.isEmpty() ? "" : " Similar names: " + near;
  }

  /// Letters to insert, delete or replace.
  private static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  static void loadLibrary(Path library) {
    Path file = library.toAbsolutePath();
    if (!Files.isRegularFile(file))
      throw new TorchException("there is no library of operators at " + file);
    try {
      if (Elf.wantsExecutableStack(file))
        throw new TorchException(
            file
                + " asks for stacks that can be executed, which would take the JVM its guard"
                + " against stack overflows; link it with -Wl,-z,noexecstack, or mend it with"
                + " patchelf --clear-execstack");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library of operators " + file + ": " + e, e);
    }
    Workspace ws = Workspace.begin();
    ws.check(torch_load_library(ws.text(file.toString(), "library"), ws.textLength()), 0);
  }

  /// `namespace::name` or `namespace::name.overload`.
  public String name() {
    return name;
  }

  /// The schema, as libtorch states it: `aten::relu(Tensor self) -> Tensor`.
  public String schema() {
    return schema;
  }

  /// Calls the operator; arguments that have defaults may be left out from the end.
  ///
  /// @return what the operator returns: `null` for nothing, a [Tensor], a `Long`, `Double`,
  ///   `Boolean`, `String`, [Device] or complex [Scalar]; `Tensor[]`, `long[]`, `double[]` or
  ///   `Object[]` for a list or several results
  /// @throws TorchException.Type if an argument does not fit the schema
  public Object call(Object... arguments) {
    return call(Arrays.asList(arguments), Map.of());
  }

  /// Calls the operator with arguments by position and by name. Those that the schema lists after
  /// its `*` can only be given by name.
  public Object call(List<?> arguments, Map<String, ?> keywords) {
    Workspace ws = Workspace.begin();
    long packed = pack(ws, arguments, keywords);
    ws.results(torch_op_call(handle, packed, parameters.size(), ws.slots(), Workspace.SLOTS), 0);
    Reference.reachabilityFence(arguments);
    Reference.reachabilityFence(keywords);
    return OpType.results(ws);
  }

  /// [#call(Object...)] of an operator that returns one tensor.
  public Tensor tensor(Object... arguments) {
    return (Tensor) call(arguments);
  }

  /// [#call(Object...)] of an operator that returns several tensors, or a list of them.
  public Tensor[] tensors(Object... arguments) {
    return (Tensor[]) call(arguments);
  }

  private long pack(Workspace ws, List<?> arguments, Map<String, ?> keywords) {
    if (arguments.size() > positional)
      throw new TorchException.Type(
          "takes "
              + positional
              + " arguments by position, got "
              + arguments.size()
              + where(positional < parameters.size() ? "; others are given by name" : ""));
    for (String keyword : keywords.keySet())
      if (parameters.stream().noneMatch(p -> p.name.equals(keyword)))
        throw new TorchException.Type("there is no argument '" + keyword + "'" + where(""));
    long address = ws.allocate((long) OpType.BYTES * parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Parameter p = parameters.get(i);
      long at = address + (long) OpType.BYTES * i;
      boolean byPosition = i < arguments.size();
      if (byPosition && keywords.containsKey(p.name))
        throw new TorchException.Type("argument '" + p.name + "' is given twice" + where(""));
      if (byPosition || keywords.containsKey(p.name)) {
        Object value = byPosition ? arguments.get(i) : keywords.get(p.name);
        if (!p.type.pack(ws, at, value, p.length))
          throw new TorchException.Type(
              "argument '"
                  + p.name
                  + "' must be "
                  + p.type
                  + ", not "
                  + OpType.describe(value)
                  + where(""));
      } else if (p.hasDefault) {
        ws.set(at, TORCH_VALUE_DEFAULT());
      } else {
        throw new TorchException.Type("argument '" + p.name + "' is missing" + where(""));
      }
    }
    return address;
  }

  private String where(String hint) {
    return hint + "\n  in " + schema;
  }

  @Override
  public String toString() {
    return schema;
  }
}
