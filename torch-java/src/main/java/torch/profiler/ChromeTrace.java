package torch.profiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Events as a file for Chrome's trace viewer (`chrome://tracing`) and Perfetto.
///
/// Source: the "Trace Event Format" of the Chromium project; names of arguments as PyTorch writes
/// them.
final class ChromeTrace {
  private ChromeTrace() {}

  /// @param epoch what to add to the events' clock for nanoseconds since 1970
  static void write(List<FunctionEvent> events, long epoch, Path path) {
    try (Writer file = Files.newBufferedWriter(path);
        var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), file)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", 1);
      json.writeStringProperty("displayTimeUnit", "ms");
      json.writeArrayPropertyStart("traceEvents");
      long process = ProcessHandle.current().pid();
      var threads = new HashSet<Long>();
      for (var event : events) {
        if (threads.add(event.thread())) thread(json, event, process);
        event(json, event, process, epoch);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("the trace could not be written to " + path, e);
    }
  }

  private static void thread(JsonGenerator json, FunctionEvent event, long process) {
    json.writeStartObject();
    json.writeStringProperty("ph", "M");
    json.writeStringProperty("name", "thread_name");
    json.writeNumberProperty("pid", process);
    json.writeNumberProperty("tid", event.thread());
    json.writeObjectPropertyStart("args");
    json.writeStringProperty("name", "thread " + event.thread() + " (" + event.threadName() + ")");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void event(JsonGenerator json, FunctionEvent event, long process, long epoch) {
    json.writeStartObject();
    json.writeStringProperty("ph", "X");
    json.writeStringProperty(
        "cat", event.scope() == RecordScope.USER_SCOPE ? "user_annotation" : "cpu_op");
    json.writeStringProperty("name", event.name());
    json.writeNumberProperty("pid", process);
    json.writeNumberProperty("tid", event.thread());
    micros(json, "ts", event.begin() + epoch);
    micros(json, "dur", event.duration());
    json.writeObjectPropertyStart("args");
    if (event.sequence() >= 0) json.writeNumberProperty("Sequence number", event.sequence());
    if (!event.inputDims().isEmpty()) {
      // They are JSON as they come.
      json.writeName("Input Dims");
      json.writeRawValue(event.inputDims());
      json.writeName("Input type");
      json.writeRawValue(event.inputTypes());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /// Digits and no exponent, which viewers would not all read.
  private static void micros(JsonGenerator json, String name, long nanos) {
    json.writeName(name);
    json.writeNumber(java.math.BigDecimal.valueOf(nanos, 3).toPlainString());
  }
}
