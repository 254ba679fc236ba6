package torch.profiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;

/// Against PyTorch's profiler; `src/test/python/profiler_goldens.py` writes the goldens.
@ExtendWith(NoLeaks.class)
class ProfilerTest {
  private static String golden(String name) throws IOException {
    try (var in = ProfilerTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static long count(Profiler prof, String name) {
    return prof.events().stream().filter(e -> e.name().equals(name)).count();
  }

  private static void work(Tensor x, Tensor w, Tensor b, Tensor one) {
    Tensor loss;
    try (var _ = Profiler.recordFunction("forward")) {
      Tensor y = F.linear(Torch.cat(List.of(x, x)), w, b);
      loss = y.relu().softmax(1).sum();
    }
    loss.backward(one);
    torch.Aten.einsum("ij,kj->ik", new Tensor[] {x, x}, null);
    x.matmul(w.t());
  }

  /// The same operators as often, inside one another in the same way, on the same shapes.
  @Test
  void operatorsAreThoseOfPython() throws IOException {
    Tensor x = Torch.ones(2, 3);
    Tensor w = Torch.ones(4, 3).requiresGrad_();
    Tensor b = Torch.ones(4).requiresGrad_();
    Tensor one = Torch.ones();
    work(x, w, b, one);
    w.setGrad(null);
    b.setGrad(null);
    try (var prof = Profiler.start(Profiler.options().recordShapes(true))) {
      work(x, w, b, one);
      var rows =
          prof.keyAverages(true).list().stream()
              .map(
                  row ->
                      row.key()
                          + "\t"
                          + row.count()
                          + "\t"
                          + (row.inputShapes().isEmpty() ? "[]" : row.inputShapes()))
              .sorted()
              .collect(Collectors.joining("\n", "", "\n"));
      assertThat(rows).isEqualTo(golden("operators.txt"));
    }
  }

  @Test
  void tablesAreThoseOfPython() throws IOException {
    var plain =
        new KeyAverages(
            List.of(
                new FunctionEventAvg("aten::linear", 3, "", 1234.5678, 34.5),
                new FunctionEventAvg("aten::addmm", 3, "", 1200.0678, 1200.0678),
                new FunctionEventAvg(
                    "autograd::engine::evaluate_function: torch::autograd::AccumulateGrad",
                    1000,
                    "",
                    2500000.0,
                    1.25)));
    var shaped =
        new KeyAverages(
            List.of(
                new FunctionEventAvg("aten::mm", 2, "[[2, 3], [3, 4]]", 12, 12),
                new FunctionEventAvg("aten::cat", 1, "[[], []]", 3, 1.5)));
    assertThat(plain.table("self_cpu_time_total") + plain.table(null, 1) + shaped.table("count"))
        .isEqualTo(golden("tables.txt"));
    assertThatThrownBy(() -> plain.table("time")).hasMessageContaining("self_cpu_time_total");
  }

  @Test
  void timesInsideOneAnother() {
    Tensor x = Torch.ones(50, 50);
    try (var prof = Profiler.start()) {
      Profiler.recordFunction(
          "outer",
          () -> {
            Profiler.recordFunction("inner", () -> x.mm(x));
            x.add(x);
          });
      var events = prof.events();
      assertThat(events.getFirst().name()).isEqualTo("outer");
      assertThat(events.getFirst().isTopLevel()).isTrue();
      long inside = 0;
      for (var event : events) {
        assertThat(event.self()).isBetween(0L, event.duration());
        if (event.name().equals("inner") || event.name().equals("aten::add"))
          inside += event.duration();
      }
      var outer = events.getFirst();
      assertThat(outer.self()).isEqualTo(outer.duration() - inside);
      assertThat(outer.scope()).isEqualTo(RecordScope.USER_SCOPE);
      assertThat(prof.keyAverages().selfCpuTimeTotal())
          .isEqualTo(outer.duration() / 1e3, org.assertj.core.data.Offset.offset(1e-6));
    }
  }

  @Test
  void allThreadsAreRecorded() throws InterruptedException {
    try (var prof = Profiler.start()) {
      var thread = Thread.ofPlatform().name("my-thread").start(() -> Torch.ones(1).exp());
      thread.join();
      Torch.ones(1).exp();
      assertThat(count(prof, "aten::exp")).isEqualTo(2);
      assertThat(prof.events().stream().filter(e -> e.name().equals("aten::exp")))
          .extracting(FunctionEvent::threadName)
          .contains("my-thread");
    }
  }

  @Test
  void nothingIsRecordedOutside() {
    Tensor x = Torch.ones(1);
    var prof = Profiler.start();
    x.exp();
    prof.close();
    x.exp();
    try (var _ = Profiler.recordFunction("idle")) {
      x.exp();
    }
    assertThat(count(prof, "aten::exp")).isEqualTo(1);
    try (var next = Profiler.start()) {
      assertThat(next.events()).isEmpty();
      assertThatThrownBy(Profiler::start)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another profiler is on");
    }
    prof.close();
    assertThatThrownBy(prof::step).hasMessageContaining("closed");
  }

  @Test
  void rangesEndOnTheirThread() throws InterruptedException {
    try (var prof = Profiler.start()) {
      var range = Profiler.recordFunction("mine");
      var thrown = new ArrayList<Throwable>();
      Thread.ofPlatform()
          .start(
              () -> {
                try {
                  range.close();
                } catch (IllegalStateException e) {
                  thrown.add(e);
                }
              })
          .join();
      assertThat(thrown).hasSize(1);
      range.close();
      range.close();
      assertThat(count(prof, "mine")).isEqualTo(1);
    }
  }

  /// def trace(p): print(p.step_num, sorted((e.key, e.count) for e in p.key_averages() if e.key in
  /// ("aten::exp",) or "Step" in e.key)) with profile(activities=[ProfilerActivity.CPU],
  /// schedule=schedule(wait=1, warmup=1, active=2, repeat=2), on_trace_ready=trace) as p: for _ in
  /// range(11): torch.ones(1).exp(); p.step()
  @Test
  void stepsOfASchedule() {
    var traces = new ArrayList<String>();
    var options =
        Profiler.options()
            .schedule(new Schedule(1, 1, 2, 2, 0))
            .onTraceReady(
                p ->
                    traces.add(
                        p.stepNum()
                            + " "
                            + p.keyAverages().list().stream()
                                .filter(
                                    r -> r.key().equals("aten::exp") || r.key().contains("Step"))
                                .map(r -> r.key() + "=" + r.count())
                                .sorted()
                                .toList()));
    try (var prof = Profiler.start(options)) {
      for (int i = 0; i < 11; i++) {
        Torch.ones(1).exp();
        prof.step();
      }
    }
    assertThat(traces)
        .containsExactly("4 [ProfilerStep*=2, aten::exp=2]", "8 [ProfilerStep*=2, aten::exp=2]");
    assertThatThrownBy(() -> new Schedule(1, 1, 0)).hasMessageContaining("active=0");
  }

  /// s = schedule(wait=1, warmup=1, active=2, repeat=2, skip_first=1); print([s(i).name for i in
  /// range(11)])
  @Test
  void actions() {
    var schedule = new Schedule(1, 1, 2, 2, 1);
    var actions = new ArrayList<String>();
    for (int i = 0; i < 11; i++) actions.add(schedule.action(i).name());
    assertThat(String.join(" ", actions))
        .isEqualTo(
            "NONE NONE WARMUP RECORD RECORD_AND_SAVE NONE WARMUP RECORD RECORD_AND_SAVE NONE NONE");
  }

  @Test
  void moreEventsThanThereIsRoomFor() {
    try (var prof = Profiler.start(Profiler.options().maxEvents(5))) {
      Tensor x = Torch.ones(1);
      for (int i = 0; i < 20; i++) x.exp();
      assertThat(prof.events()).hasSize(5);
      assertThat(prof.dropped()).isGreaterThanOrEqualTo(15);
    }
  }

  @Test
  void chromeTrace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trace.json");
    try (var prof = Profiler.start(Profiler.options().recordShapes(true))) {
      Profiler.recordFunction("a \"quoted\" range", () -> Torch.cat(List.of(Torch.ones(2, 3))));
      prof.exportChromeTrace(file);
    }
    assertThat(Files.readString(file))
        .startsWith("{\"schemaVersion\":1,")
        .contains("\"name\":\"a \\\"quoted\\\" range\"")
        .contains("\"cat\":\"user_annotation\"")
        .containsPattern(
            "\"cat\":\"cpu_op\",\"name\":\"aten::cat\",\"pid\":\\d+,\"tid\":\\d+,\"ts\":\\d{16}\\.\\d{3},\"dur\":\\d+\\.\\d{3},\"args\":\\{.*\"Input"
                + " Dims\":\\[\\[\\[2, 3\\]\\], \\[\\]\\],\"Input type\":\\[\"TensorList\","
                + " \"Scalar\"\\]\\}");
  }

  @Test
  void flightRecorder(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("operators.jfr");
    try (var recording = new Recording()) {
      recording.enable("torch.Operator");
      recording.start();
      try (var prof = Profiler.start(Profiler.options().recordShapes(true).keepEvents(false))) {
        Torch.ones(2, 3).exp();
        assertThat(prof.events()).isEmpty();
      }
      recording.dump(file);
    }
    var events =
        RecordingFile.readAllEvents(file).stream()
            .filter(e -> "aten::exp".equals(e.getString("operator")))
            .toList();
    assertThat(events).hasSize(1);
    var event = events.getFirst();
    assertThat(event.getEventType().getName()).isEqualTo("torch.Operator");
    assertThat(event.getString("inputShapes")).isEqualTo("[[2, 3]]");
    assertThat(event.getString("inputTypes")).isEqualTo("[\"float\"]");
    assertThat(event.getLong("inputBytes")).isEqualTo(24);
    assertThat(event.getDuration("took").toNanos()).isPositive();
    assertThat(event.getInstant("began"))
        .isBetween(event.getStartTime().minusSeconds(60), event.getStartTime().plusSeconds(1));
  }
}
