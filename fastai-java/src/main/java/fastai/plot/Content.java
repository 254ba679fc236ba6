package fastai.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What a [Panel] holds below its title.
sealed interface Content {
  /// For errors: "an image".
  String what();

  record Nothing() implements Content {
    @Override
    public String what() {
      return "nothing yet";
    }

    @Override
    public String toString() {
      return "empty";
    }
  }

  record Picture(List<Layer> layers) implements Content {
    @Override
    public String what() {
      return "an image";
    }

    @Override
    public String toString() {
      var first = first();
      return "image " + first.getWidth() + "x" + first.getHeight();
    }

    BufferedImage first() {
      return ((Layer.Image) layers.getFirst()).image();
    }
  }

  sealed interface Layer {
    record Image(BufferedImage image) implements Layer {}

    record Drawing(Consumer<Graphics2D> drawing) implements Layer {}
  }

  enum Style {
    LINE,
    MARKED_LINE,
    DOTS
  }

  record Series(String name, double[] x, double[] y, Style style) {
    @Override
    public String toString() {
      String points = x.length == 1 ? "1 point" : x.length + " points";
      return name == null ? points : name + " (" + points + ")";
    }
  }

  record Chart(List<Series> series, List<Double> verticals) implements Content {
    @Override
    public String what() {
      return "a chart";
    }

    @Override
    public String toString() {
      String all = series.stream().map(Series::toString).collect(Collectors.joining(", "));
      return verticals.isEmpty() ? all : all + ", " + verticals.size() + " vertical lines";
    }
  }

  record Matrix(List<String> rows, List<String> columns, double[][] values, String[][] texts)
      implements Content {
    @Override
    public String what() {
      return "a matrix";
    }

    @Override
    public String toString() {
      return "matrix " + rows.size() + "x" + columns.size();
    }
  }
}
