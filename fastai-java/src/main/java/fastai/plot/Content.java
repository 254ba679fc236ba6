package fastai.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/// What a [Panel] holds below its title.
sealed interface Content {
  /// For errors: "an image".
  String what();

  record Nothing() implements Content {
    @Override
    public String what() {
      return "nothing yet";
    }
  }

  record Picture(List<Layer> layers) implements Content {
    @Override
    public String what() {
      return "an image";
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

  record Series(String name, double[] x, double[] y, Style style) {}

  record Chart(List<Series> series, List<Double> verticals) implements Content {
    @Override
    public String what() {
      return "a chart";
    }
  }

  record Matrix(List<String> rows, List<String> columns, double[][] values, String[][] texts)
      implements Content {
    @Override
    public String what() {
      return "a matrix";
    }
  }
}
