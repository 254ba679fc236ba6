package torch.io;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import torch.DType;
import torch.Tensor;

/// The header of a safetensors file: where each tensor lies. Nothing in it is believed before it
/// was checked.
record SafeTensorsHeader(Map<String, Entry> entries, Map<String, String> metadata) {
  private static final String METADATA = "__metadata__";

  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(4)
                  .maxNumberLength(20)
                  .maxNameLength(100_000)
                  .maxStringLength((int) SafeTensors.MOST_HEADER_BYTES)
                  .build())
          .build();

  /// The format's names of dtypes.
  private static final Map<String, DType> DTYPES =
      Map.ofEntries(
          Map.entry("BOOL", DType.BOOL),
          Map.entry("U8", DType.UINT8),
          Map.entry("I8", DType.INT8),
          Map.entry("U16", DType.UINT16),
          Map.entry("I16", DType.INT16),
          Map.entry("U32", DType.UINT32),
          Map.entry("I32", DType.INT32),
          Map.entry("U64", DType.UINT64),
          Map.entry("I64", DType.INT64),
          Map.entry("F16", DType.FLOAT16),
          Map.entry("BF16", DType.BFLOAT16),
          Map.entry("F32", DType.FLOAT32),
          Map.entry("F64", DType.FLOAT64),
          Map.entry("C64", DType.COMPLEX64),
          Map.entry("F8_E5M2", DType.FLOAT8_E5M2),
          Map.entry("F8_E4M3", DType.FLOAT8_E4M3FN),
          Map.entry("F8_E5M2FNUZ", DType.FLOAT8_E5M2FNUZ),
          Map.entry("F8_E4M3FNUZ", DType.FLOAT8_E4M3FNUZ),
          Map.entry("F8_E8M0", DType.FLOAT8_E8M0FNU),
          Map.entry("F4", DType.FLOAT4_E2M1FN_X2));

  /// A tensor's bytes are `[begin, end)` of the data.
  record Entry(DType dtype, long[] shape, long begin, long end) {}

  static SafeTensorsHeader parse(byte[] json, long dataBytes) {
    if (json.length == 0 || json[0] != '{')
      throw new FormatException("the header does not start with '{': this is no safetensors file");
    var entries = new LinkedHashMap<String, Entry>();
    Map<String, String> metadata = Map.of();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (name.equals(METADATA)) metadata = metadata(parser);
        else entries.put(name, entry(parser, name));
      }
      expect(parser, parser.currentToken(), JsonToken.END_OBJECT);
      if (parser.nextToken() != null)
        throw new FormatException("the header goes on after its closing brace");
    } catch (JacksonException e) {
      throw new FormatException("the header is no valid JSON: " + e.getOriginalMessage(), e);
    }
    checkGaps(entries, dataBytes);
    return new SafeTensorsHeader(Collections.unmodifiableMap(entries), metadata);
  }

  private static void expect(JsonParser parser, JsonToken found, JsonToken expected) {
    if (found != expected)
      throw new FormatException(
          "the header has "
              + found
              + " at byte "
              + parser.currentLocation().getByteOffset()
              + " where "
              + expected
              + " is expected");
  }

  private static Map<String, String> metadata(JsonParser parser) {
    expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
    var metadata = new LinkedHashMap<String, String>();
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      expect(parser, parser.nextToken(), JsonToken.VALUE_STRING);
      metadata.put(key, parser.getString());
    }
    return Collections.unmodifiableMap(metadata);
  }

  private static Entry entry(JsonParser parser, String name) {
    expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
    DType dtype = null;
    long[] shape = null;
    long[] offsets = null;
    for (String field = parser.nextName(); field != null; field = parser.nextName()) {
      switch (field) {
        case "dtype" -> {
          expect(parser, parser.nextToken(), JsonToken.VALUE_STRING);
          dtype = DTYPES.get(parser.getString());
          if (dtype == null)
            throw new FormatException(
                "tensor '" + name + "' has the unknown dtype '" + parser.getString() + "'");
        }
        case "shape" -> shape = numbers(parser);
        case "data_offsets" -> offsets = numbers(parser);
        default ->
            throw new FormatException(
                "tensor '" + name + "' has the unknown field '" + field + "'");
      }
    }
    if (dtype == null || shape == null || offsets == null)
      throw new FormatException("tensor '" + name + "' lacks its dtype, shape or data_offsets");
    if (offsets.length != 2)
      throw new FormatException(
          "tensor '" + name + "' has " + offsets.length + " data_offsets, not 2");
    if (dtype == DType.FLOAT4_E2M1FN_X2) shape = halved(name, shape);
    checkSize(name, dtype, shape, offsets);
    return new Entry(dtype, shape, offsets[0], offsets[1]);
  }

  /// The format counts numbers of 4 bits, a tensor pairs of them.
  private static long[] halved(String name, long[] shape) {
    int last = shape.length - 1;
    if (last < 0 || shape[last] % 2 != 0)
      throw new FormatException(
          "tensor '"
              + name
              + "' of 4 bit numbers has the shape "
              + Arrays.toString(shape)
              + "; its last size must be even");
    shape[last] /= 2;
    return shape;
  }

  private static long[] doubled(String name, long[] shape) {
    if (shape.length == 0)
      throw new IllegalArgumentException(
          "tensor '" + name + "' of pairs of 4 bit numbers needs a dimension; reshape it to [1]");
    shape[shape.length - 1] *= 2;
    return shape;
  }

  private static long[] numbers(JsonParser parser) {
    expect(parser, parser.nextToken(), JsonToken.START_ARRAY);
    long[] values = new long[4];
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser, parser.currentToken(), JsonToken.VALUE_NUMBER_INT);
      if (count == values.length) values = Arrays.copyOf(values, 2 * count);
      long value = parser.getLongValue();
      if (value < 0)
        throw new FormatException(
            "the header has the negative number "
                + value
                + " at byte "
                + parser.currentLocation().getByteOffset());
      values[count++] = value;
    }
    return Arrays.copyOf(values, count);
  }

  private static void checkSize(String name, DType dtype, long[] shape, long[] offsets) {
    long bytes;
    try {
      bytes = Math.multiplyExact(Strides.numel(shape), dtype.itemSize());
    } catch (FormatException | ArithmeticException e) {
      throw new FormatException(
          "tensor '" + name + "' cannot have the shape " + Arrays.toString(shape), e);
    }
    if (offsets[1] - offsets[0] != bytes)
      throw new FormatException(
          "tensor '"
              + name
              + "' "
              + dtype
              + Arrays.toString(shape)
              + " needs "
              + bytes
              + " bytes; its data_offsets are "
              + Arrays.toString(offsets));
  }

  /// The tensors must fill the data from its first byte to its last, which also rules out that two
  /// overlap.
  private static void checkGaps(Map<String, Entry> entries, long dataBytes) {
    List<Map.Entry<String, Entry>> sorted = new ArrayList<>(entries.entrySet());
    sorted.sort(
        Comparator.comparing((Map.Entry<String, Entry> e) -> e.getValue().begin)
            .thenComparing(e -> e.getValue().end));
    long at = 0;
    for (var next : sorted) {
      if (next.getValue().begin != at)
        throw new FormatException(
            "tensor '"
                + next.getKey()
                + "' begins at byte "
                + next.getValue().begin
                + " of the data; expected "
                + at);
      at = next.getValue().end;
    }
    if (at != dataBytes)
      throw new FormatException(
          "the tensors take "
              + at
              + " bytes, but the file has "
              + dataBytes
              + " for them: it is truncated or damaged");
  }

  static byte[] print(
      Map<String, ? extends Tensor> tensors,
      Map<String, Long> offsets,
      Map<String, String> metadata) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      if (!metadata.isEmpty()) {
        json.writeName(METADATA);
        json.writeStartObject();
        metadata.forEach((key, text) -> json.writeStringProperty(key, text));
        json.writeEndObject();
      }
      tensors.forEach(
          (name, tensor) -> {
            if (name.equals(METADATA))
              throw new IllegalArgumentException("no tensor may be named " + METADATA);
            json.writeName(name);
            json.writeStartObject();
            json.writeStringProperty("dtype", name(tensor.dtype()));
            json.writeName("shape");
            long[] shape = tensor.shape();
            if (tensor.dtype() == DType.FLOAT4_E2M1FN_X2) shape = doubled(name, shape);
            json.writeArray(shape, 0, shape.length);
            long begin = offsets.get(name);
            json.writeName("data_offsets");
            json.writeArray(
                new long[] {begin, begin + tensor.numel() * tensor.elementSize()}, 0, 2);
            json.writeEndObject();
          });
      json.writeEndObject();
    }
    // Spaces up to a multiple of 8 keep the data aligned.
    while (bytes.size() % 8 != 0) bytes.write(' ');
    return bytes.toByteArray();
  }

  private static String name(DType dtype) {
    for (var entry : DTYPES.entrySet()) if (entry.getValue() == dtype) return entry.getKey();
    throw new IllegalArgumentException(
        "the safetensors format has no dtype " + dtype + "; convert the tensor first");
  }
}
