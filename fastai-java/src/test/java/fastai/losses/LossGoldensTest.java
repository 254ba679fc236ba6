package fastai.losses;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Losses, their gradients, activations and decoded predictions against torch in Python: the file
/// is made by `src/test/python/loss_goldens.py`. Each loss is made of its config, as an export
/// does.
@ExtendWith(NoLeaks.class)
class LossGoldensTest {
  private static final Map<String, LossFunc> DEFAULTS =
      Map.of(
          "CrossEntropyLossFlat", new CrossEntropyLossFlat(),
          "FocalLoss", new FocalLoss(),
          "FocalLossFlat", new FocalLossFlat(),
          "LabelSmoothingCrossEntropy", new LabelSmoothingCrossEntropy(),
          "LabelSmoothingCrossEntropyFlat", new LabelSmoothingCrossEntropyFlat(),
          "BCEWithLogitsLossFlat", new BCEWithLogitsLossFlat(),
          "BCELossFlat", new BCELossFlat(),
          "MSELossFlat", new MSELossFlat(),
          "L1LossFlat", new L1LossFlat(),
          "DiceLoss", new DiceLoss());

  private static double[] numbers(String text) {
    return text.isEmpty()
        ? new double[0]
        : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Tensor tensor(String kind, String values) {
    String[] parts = kind.split(":");
    var shape = Arrays.stream(parts[1].split(",")).mapToLong(Long::parseLong).toArray();
    return Torch.tensor(numbers(values), DType.valueOf(parts[0])).reshape(shape);
  }

  private static LossFunc loss(String name, String options) {
    var config = new LinkedHashMap<String, Object>(DEFAULTS.get(name).config());
    for (String option : options.isEmpty() ? new String[0] : options.split(";")) {
      String key = option.substring(0, option.indexOf('='));
      String value = option.substring(key.length() + 1);
      if (key.toLowerCase().endsWith("weight")) {
        if (value.isEmpty()) continue;
        var weight = Arrays.stream(value.split(",")).map(Double::valueOf).toList();
        config.put(key, weight);
        config.put(key + "Shape", List.of((long) weight.size()));
        if (key.equals("posWeight")) config.put("flatten", false);
      } else if (value.equals("true") || value.equals("false"))
        config.put(key, Boolean.valueOf(value));
      else if (key.equals("reduction")) config.put(key, value);
      else config.put(key, Double.valueOf(value));
    }
    return Losses.ofConfig(config);
  }

  private static void isClose(Tensor actual, String expected, double tolerance, String what) {
    var numbers = numbers(expected);
    var values = actual.to(DType.FLOAT64).toDoubleArray();
    assertThat(values).as(what).hasSameSizeAs(numbers);
    for (int i = 0; i < numbers.length; i++)
      assertThat(values[i])
          .as(what + " at " + i)
          .isCloseTo(numbers[i], Offset.offset(tolerance * Math.max(1, Math.abs(numbers[i]))));
  }

  private static void check(String name) {
    long rows;
    try (var in = LossGoldensTest.class.getResourceAsStream("/losses/goldens.tsv")) {
      rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t", -1))
              .filter(row -> row[0].equals(name))
              .peek(LossGoldensTest::checkRow)
              .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(rows).as("rows of " + name).isGreaterThan(5);
  }

  private static void checkRow(String[] row) {
    try (var _ = new TensorScope()) {
      String what = String.join(" ", row[0], row[1], row[2], row[4]);
      var loss = loss(row[0], row[1]);
      Tensor pred = tensor(row[2], row[3]).detach().requiresGrad_();
      Tensor targ = tensor(row[4], row[5]);
      // Half the digits for half the bits.
      double tolerance = pred.dtype() == DType.FLOAT32 ? 2e-6 : 1e-2;
      Tensor value = loss.apply(pred, targ);
      isClose(value, row[6], tolerance, "loss: " + what);
      value.to(DType.FLOAT32).sum().backward();
      isClose(pred.grad(), row[7], tolerance, "gradient: " + what);
      Tensor activated = loss.activation(pred.detach());
      isClose(activated, row[8], 2 * tolerance, "activation: " + what);
      if (pred.dtype() == DType.FLOAT32)
        isClose(loss.decodes(activated), row[9], 2e-6, "decoded: " + what);
    }
  }

  @Test
  void x02_crossEntropyLossFlat() {
    check("CrossEntropyLossFlat");
  }

  @Test
  void x03_focalLoss() {
    check("FocalLoss");
    check("FocalLossFlat");
  }

  @Test
  void x04_bceWithLogitsLossFlat() {
    check("BCEWithLogitsLossFlat");
  }

  @Test
  void x05_bceLossFlat() {
    check("BCELossFlat");
  }

  @Test
  void x06_mseLossFlat() {
    check("MSELossFlat");
  }

  @Test
  void x07_l1LossFlat() {
    check("L1LossFlat");
  }

  @Test
  void x08_labelSmoothingCrossEntropy() {
    check("LabelSmoothingCrossEntropy");
    check("LabelSmoothingCrossEntropyFlat");
  }

  @Test
  void x09_diceLoss() {
    check("DiceLoss");
  }

  @Test
  void x10_yInt() {
    var integers =
        Set.of(
            "CrossEntropyLossFlat",
            "FocalLoss",
            "FocalLossFlat",
            "LabelSmoothingCrossEntropy",
            "LabelSmoothingCrossEntropyFlat");
    DEFAULTS.forEach((name, loss) -> assertThat(loss.yInt()).isEqualTo(integers.contains(name)));
  }

  @Test
  void x11_reductionOfAnyLoss() {
    for (var reduction : Stream.of(torch.nn.functional.Reduction.values()).limit(3).toList())
      DEFAULTS.forEach(
          (name, loss) -> {
            var other = loss.withReduction(reduction);
            assertThat(other.config()).as(name).containsEntry("reduction", reduction.name());
            assertThat(Losses.ofConfig(other.config())).isEqualTo(other);
            assertThat(other.getClass()).isEqualTo(loss.getClass());
          });
    assertThat(new DiceLoss().config()).containsEntry("reduction", "SUM");
  }
}
