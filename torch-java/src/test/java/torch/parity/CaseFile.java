package torch.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import torch.DType;
import torch.Device;
import torch.GoldenFiles;
import torch.MemoryFormat;
import torch.Tensor;
import torch.Torch;

/// What src/test/python/parity.py wrote: the calls of each name, and its signature. Calls that
/// another version of PyTorch answers otherwise stand in its [GoldenFiles].
///
/// A tensor is a [Stored] until the call is made, an int a `Long`, a float a `Double`; lists are
/// lists.
record CaseFile(Map<String, List<Case>> cases, Map<String, Signature> signatures) {

  private static final String CASES = "cases.jsonl.gz";
  private static final String TENSORS = "tensors.bin.gz";

  /// @param parameters the names in Python's order; empty where Python does not tell
  /// @param defaults of the parameters that have one
  record Signature(List<String> parameters, Map<String, Object> defaults) {}

  /// A tensor in the file.
  record Stored(DType dtype, long[] shape, byte[] data, boolean requiresGrad) {
    Tensor make() {
      Tensor tensor =
          data.length == 0
              ? Torch.empty(torch.TensorOptions.of(dtype), shape)
              // A copy: memory that is not libtorch's own cannot grow, as some in-place operators
              // want.
              : Torch.fromSegment(
                      Arena.ofAuto().allocate(data.length, 8).copyFrom(MemorySegment.ofArray(data)),
                      dtype,
                      shape)
                  .clone();
      return requiresGrad ? tensor.requiresGrad_() : tensor;
    }

    @Override
    public String toString() {
      return dtype + Arrays.toString(shape);
    }
  }

  static CaseFile read() {
    var otherwise = new HashMap<Long, Map<String, Object>>();
    GoldenFiles.ofThisVersion(CaseFile.class, CASES)
        .map(cases -> entries(cases, GoldenFiles.ofThisVersion(CaseFile.class, TENSORS).get()))
        .ifPresent(entries -> entries.forEach(e -> otherwise.put((Long) e.remove("case"), e)));
    var file = new CaseFile(new LinkedHashMap<>(), new HashMap<>());
    long number = 0;
    for (var entry :
        entries(
            CaseFile.class.getResourceAsStream(CASES),
            CaseFile.class.getResourceAsStream(TENSORS))) {
      var other = otherwise.remove(number++);
      if (other != null) entry = replaced(entry, other);
      file.add(entry);
    }
    assertThat(otherwise).as("of calls that are not in " + CASES).isEmpty();
    return file;
  }

  /// The call, with what the other version made of it.
  private static Map<String, Object> replaced(
      Map<String, Object> entry, Map<String, Object> other) {
    assertThat(other.get("name")).as(CASES).isEqualTo(entry.get("name"));
    var replaced = new HashMap<>(entry);
    replaced.keySet().removeAll(List.of("out", "grads"));
    replaced.putAll(other);
    return replaced;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> entries(InputStream cases, InputStream tensors) {
    try (var lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(cases), StandardCharsets.UTF_8));
        var bytes = new GZIPInputStream(tensors)) {
      byte[] data = bytes.readAllBytes();
      var entries = new ArrayList<Map<String, Object>>();
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
          parser.nextToken();
          entries.add((Map<String, Object>) value(parser, data));
        }
      return entries;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private void add(Map<String, Object> entry) {
    String name = (String) entry.get("name");
    if (entry.containsKey("defaults")) {
      var parameters = ((List<Object>) entry.get("parameters")).stream().map(String.class::cast);
      signatures.put(
          name, new Signature(parameters.toList(), (Map<String, Object>) entry.get("defaults")));
      return;
    }
    cases
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add(
            new Case(
                name,
                (String) entry.get("dtype"),
                (List<Object>) entry.get("args"),
                (Map<String, Object>) entry.get("kwargs"),
                (List<Object>) entry.get("out"),
                (List<Object>) entry.get("grads"),
                (String) entry.get("error")));
  }

  private static Object value(JsonParser parser, byte[] data) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var map = new LinkedHashMap<String, Object>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
          parser.nextToken();
          map.put(key, value(parser, data));
        }
        yield special(map, data);
      }
      case START_ARRAY -> {
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser, data));
        yield list;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("unexpected " + parser.currentToken());
    };
  }

  private static Object special(Map<String, Object> map, byte[] data) {
    if (map.containsKey("$t")) {
      var dtype = dtype((String) map.get("$t"));
      long[] shape = ((List<?>) map.get("s")).stream().mapToLong(n -> (Long) n).toArray();
      int begin = Math.toIntExact((Long) map.get("o"));
      int bytes =
          Math.toIntExact(Arrays.stream(shape).reduce(dtype.itemSize(), Math::multiplyExact));
      return new Stored(
          dtype, shape, Arrays.copyOfRange(data, begin, begin + bytes), map.containsKey("g"));
    }
    if (map.size() != 1) return map;
    var only = map.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "$i" -> only.getValue();
      case "$f" -> number(only.getValue());
      case "$dtype" -> dtype((String) only.getValue());
      case "$device" -> Device.of((String) only.getValue());
      case "$format" ->
          MemoryFormat.valueOf(
              ((String) only.getValue()).replace("_format", "").toUpperCase(Locale.ROOT));
      case "$c" -> {
        var parts = (List<?>) only.getValue();
        yield torch.Scalar.complex(
            ((Number) parts.get(0)).doubleValue(), ((Number) parts.get(1)).doubleValue());
      }
      default -> map;
    };
  }

  private static double number(Object value) {
    return value instanceof Number number
        ? number.doubleValue()
        // inf, -inf, nan
        : Double.parseDouble(value.toString().replace("inf", "Infinity").replace("nan", "NaN"));
  }

  private static DType dtype(String name) {
    return DType.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
