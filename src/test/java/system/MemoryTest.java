package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Scripts that never close a tensor stay small. Each runs in a JVM of its own, with the flags that
/// `./fastai` gives scripts, and reports its peak. `-Dmemory.scale=1` runs the whole lengths: ten
/// million small operators, a hundred thousand on 4 MB, a million training steps, a million steps
/// with functions and checkpoints.
@EnabledOnOs(OS.LINUX)
@DisabledIfEnvironmentVariable(
    named = "ASAN_OPTIONS",
    matches = ".*",
    disabledReason = "the address sanitizer holds back what is released")
class MemoryTest {
  private static final double SCALE =
      Double.parseDouble(System.getProperty("memory.scale", "0.02"));
  private static final long LIMIT = 1500L << 20;

  @Test
  void smallOperatorsWithoutAScope() throws Exception {
    var report = run("small", 10_000_000);
    assertThat(report.peak).isLessThan(LIMIT);
  }

  @Test
  void largeOperatorsWithoutAScope() throws Exception {
    var report = run("large", 100_000);
    assertThat(report.peak).isLessThan(LIMIT);
  }

  @Test
  void trainingStepsInScopes() throws Exception {
    var report = run("steps", 1_000_000);
    assertThat(report.end).isLessThan(report.begin * 105 / 100);
    assertThat(report.live).isEqualTo(report.liveBegin);
  }

  @Test
  void functionsWrittenInJava() throws Exception {
    var report = run("functions", 1_000_000);
    assertThat(report.end).isLessThan(report.begin * 105 / 100);
    assertThat(report.live).isEqualTo(report.liveBegin);
  }

  /// Bytes resident after the warm-up, at the end and at most; references then and at the end.
  private record Report(long begin, long end, long peak, long liveBegin, long live) {}

  private static Report run(String load, long count) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String count_ = String.valueOf((long) (count * SCALE));
    var command =
        new java.util.ArrayList<>(
            List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xms32m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
    System.getProperties().stringPropertyNames().stream()
        .filter(n -> n.startsWith("torch."))
        .forEach(n -> command.add("-D" + n + "=" + System.getProperty(n)));
    command.addAll(List.of("system.MemoryLoads", load, count_));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    String[] numbers = output.strip().lines().reduce((_, last) -> last).orElseThrow().split(" ");
    System.out.println("memory " + load + " x " + count_ + ": " + output.strip());
    return new Report(
        Long.parseLong(numbers[0]),
        Long.parseLong(numbers[1]),
        Long.parseLong(numbers[2]),
        Long.parseLong(numbers[3]),
        Long.parseLong(numbers[4]));
  }

  static long status(String field) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith(field + ":")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    throw new IOException("/proc/self/status has no " + field);
  }
}
