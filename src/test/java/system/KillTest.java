package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;

/// A training that is killed (SIGKILL) at any moment leaves whole files, and goes on to the numbers
/// of one that was left alone. `-Dkills=50` for a longer run.
@EnabledOnOs(OS.LINUX)
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 3);

  @TempDir Path folder;

  @Test
  void p06_aKilledTrainingGoesOn() throws Exception {
    int epochs = 4 + KILLS;
    String expected = result(start(folder.resolve("alone"), epochs));
    Path killed = folder.resolve("killed");
    // Another seed gives other moments, never another result.
    var random = new Random(1);
    int kills = 0;
    String result = null;
    while (result == null && kills < KILLS) {
      var process = start(killed, epochs);
      var out = lines(process);
      String line = out.readLine();
      // The process trains, and may be anywhere in it after some time.
      if (line != null && line.startsWith("training")) {
        TimeUnit.MICROSECONDS.sleep(random.nextInt(250_000));
        process.toHandle().destroyForcibly();
        kills++;
      }
      for (; line != null; line = out.readLine()) if (line.startsWith("result")) result = line;
      process.waitFor();
      filesAreWhole(killed);
    }
    assertThat(kills).isPositive();
    if (result == null) result = result(start(killed, epochs));
    assertThat(result).as("after " + kills + " kills").isEqualTo(expected);
    assertThat(names(killed)).containsExactlyInAnyOrder("models", "run.ckpt");
    System.out.println("killed " + kills + " times: " + result);
  }

  private static void filesAreWhole(Path folder) {
    Path checkpoint = folder.resolve("run.ckpt"), model = folder.resolve("models/model.pth");
    if (Files.exists(checkpoint))
      assertThat(Torch.load(checkpoint).asMap()).containsKeys("model", "opt", "random");
    if (Files.exists(model)) {
      var learn = KilledTraining.learner(folder);
      learn.load("model");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Process start(Path folder, int epochs) throws IOException {
    Files.createDirectories(folder);
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
    System.getProperties().stringPropertyNames().stream()
        .filter(n -> n.startsWith("torch."))
        .forEach(n -> command.add("-D" + n + "=" + System.getProperty(n)));
    command.addAll(
        List.of(KilledTraining.class.getName(), folder.toString(), String.valueOf(epochs)));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("OMP_NUM_THREADS", "1");
    return builder.start();
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String result(Process process) throws Exception {
    var output = lines(process).lines().toList();
    assertThat(process.waitFor()).as(String.join("\n", output)).isZero();
    assertThat(output.getLast()).startsWith("result");
    return output.getLast();
  }
}
