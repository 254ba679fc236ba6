package fastai.learner;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The learning curve as a picture.
final class LossPlot {
  private LossPlot() {}

  /// @param validLosses one an epoch; `null` for an epoch without
  static void write(
      Path file,
      List<Double> losses,
      List<Integer> iters,
      List<Double> validLosses,
      int skipStart) {
    if (losses.size() <= skipStart)
      throw new IllegalStateException(
          "there is nothing to plot: "
              + losses.size()
              + " training batches are recorded, and the first "
              + skipStart
              + " are left out");
    double[] steps = IntStream.rangeClosed(skipStart + 1, losses.size()).asDoubleStream().toArray();
    double[] train = losses.stream().skip(skipStart).mapToDouble(Double::doubleValue).toArray();
    int[] validated =
        IntStream.range(0, validLosses.size()).filter(i -> validLosses.get(i) != null).toArray();
    XYChart chart =
        new XYChartBuilder()
            .width(800)
            .height(500)
            .title("learning curve")
            .xAxisTitle("steps")
            .yAxisTitle("loss")
            .build();
    chart
        .getStyler()
        .setLegendPosition(Styler.LegendPosition.InsideNE)
        .setChartBackgroundColor(Color.WHITE)
        .setChartPadding(16);
    chart
        .getStyler()
        .setXAxisMin(0.0)
        .setPlotGridLinesColor(new Color(225, 225, 225))
        .setPlotBorderVisible(false);
    chart.addSeries("train", steps, train).setMarker(SeriesMarkers.NONE);
    if (validated.length > 0) {
      double[] ends = Arrays.stream(validated).mapToDouble(iters::get).toArray();
      double[] valid = Arrays.stream(validated).mapToDouble(validLosses::get).toArray();
      chart.addSeries("valid", ends, valid).setMarker(SeriesMarkers.CIRCLE);
    }
    save(chart, file);
  }

  private static void save(XYChart chart, Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".png"))
      throw new IllegalArgumentException("a plot is written as .png; the file is " + file);
    try {
      if (file.toAbsolutePath().getParent() != null)
        Files.createDirectories(file.toAbsolutePath().getParent());
      try (var out = Files.newOutputStream(file)) {
        ChartEncoder.saveChart(chart, out, "png");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the plot " + file + ": " + e, e);
    }
  }
}
