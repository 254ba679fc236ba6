package fastai.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// A [Content.Chart], by XChart.
final class ChartPainter {
  private static final String PLAIN = "0.##########";

  private ChartPainter() {}

  static void paint(Graphics2D g, Content.Chart content, Axes axes, int width, int height) {
    XYChart chart =
        new XYChartBuilder()
            .width(width)
            .height(height)
            .xAxisTitle(axes.x())
            .yAxisTitle(axes.y())
            .build();
    style(chart, axes);
    int unnamed = 0, shown = 0;
    double[] low = {Double.MAX_VALUE}, high = {-Double.MAX_VALUE};
    for (var series : content.series()) {
      int[] kept = kept(series, axes);
      if (kept.length == 0) continue;
      double[] x = Arrays.stream(kept).mapToDouble(i -> series.x()[i]).toArray();
      double[] y = Arrays.stream(kept).mapToDouble(i -> finite(series.y()[i])).toArray();
      for (double value : y) {
        low[0] = Double.isNaN(value) ? low[0] : Math.min(low[0], value);
        high[0] = Double.isNaN(value) ? high[0] : Math.max(high[0], value);
      }
      String name = series.name() != null ? series.name() : "\u0000" + unnamed++;
      shown += series.name() != null ? 1 : 0;
      draw(chart.addSeries(name, x, y), series.style()).setShowInLegend(series.name() != null);
    }
    if (chart.getSeriesCollection().isEmpty()) {
      nothing(g, width, height);
      return;
    }
    if (low[0] <= high[0])
      for (double at : content.verticals()) {
        var line =
            chart.addSeries(
                "\u0000" + unnamed++, new double[] {at, at}, new double[] {low[0], high[0]});
        line.setShowInLegend(false);
        line.setMarker(SeriesMarkers.NONE);
        line.setLineColor(new Color(170, 170, 170));
        line.setLineStyle(new BasicStroke(1));
      }
    if (!axes.logX()) roundTicks(chart);
    chart.getStyler().setLegendVisible(shown > 0);
    chart.paint(g, width, height);
  }

  private static void style(XYChart chart, Axes axes) {
    var styler = chart.getStyler();
    styler.setLegendPosition(Styler.LegendPosition.InsideNE);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setChartPadding(8);
    styler.setPlotGridLinesColor(new Color(228, 228, 228));
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setXAxisTickMarkSpacingHint(64);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridVerticalLinesVisible(!axes.logX());
    styler.setLegendBorderColor(new Color(210, 210, 210));
    styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    styler.setXAxisLogarithmic(axes.logX());
    styler.setYAxisLogarithmic(axes.logY());
    if (!axes.logX()) styler.setXAxisDecimalPattern(PLAIN);
    if (!axes.logY()) styler.setYAxisDecimalPattern(PLAIN);
    styler.setMarkerSize(6);
    if (axes.xRange() != null)
      styler.setXAxisMin(axes.xRange().from()).setXAxisMax(axes.xRange().to());
    if (axes.yRange() != null)
      styler.setYAxisMin(axes.yRange().from()).setYAxisMax(axes.yRange().to());
  }

  private static XYSeries draw(XYSeries series, Content.Style style) {
    switch (style) {
      case LINE -> series.setMarker(SeriesMarkers.NONE);
      case MARKED_LINE -> series.setMarker(SeriesMarkers.CIRCLE);
      case DOTS -> {
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
      }
    }
    series.setLineWidth(1.6f);
    return series;
  }

  /// XChart puts its ticks on the data, as 1, 14, 27, where all x are equally far apart; one point
  /// that is off, and is not drawn, gives it round ones.
  private static void roundTicks(XYChart chart) {
    var xs =
        chart.getSeriesCollection().stream()
            .flatMapToDouble(series -> Arrays.stream(series.getXData()))
            .summaryStatistics();
    double off = xs.getMin() + (xs.getMax() - xs.getMin()) / Math.PI;
    chart.addSeries("\u0001", new double[] {off}, new double[] {Double.NaN}).setShowInLegend(false);
  }

  /// The points that have a place: none at or below zero on a logarithmic axis.
  private static int[] kept(Content.Series series, Axes axes) {
    return IntStream.range(0, series.x().length)
        .filter(i -> Double.isFinite(series.x()[i]))
        .filter(i -> !axes.logX() || series.x()[i] > 0)
        .filter(i -> !axes.logY() || !(series.y()[i] <= 0))
        .toArray();
  }

  private static double finite(double y) {
    return Double.isFinite(y) ? y : Double.NaN;
  }

  private static void nothing(Graphics2D g, int width, int height) {
    g.setColor(Color.GRAY);
    g.setFont(Layout.TITLE);
    Layout.centred(g, "no points to draw", width / 2.0, height / 2.0);
  }
}
