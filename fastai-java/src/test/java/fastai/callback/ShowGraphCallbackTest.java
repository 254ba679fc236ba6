package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.plot.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class ShowGraphCallbackTest {
  /// How far apart the first two points of the first curve are, in pixels.
  private static double stepWidth(Figure figure) {
    var curve =
        Pattern.compile("<g clip-path[^>]*><path d=\"M([0-9.]+) [0-9.]+L([0-9.]+) ")
            .matcher(figure.toSvg());
    assertThat(curve.find()).isTrue();
    return Double.parseDouble(curve.group(2)) - Double.parseDouble(curve.group(1));
  }

  @Test
  void c39_aCurveAfterEachEpoch() {
    var figures = new ArrayList<Figure>();
    var learn = SmallLearner.silent(new ShowGraphCallback(figures::add));
    learn.fit(10, 0.01);
    assertThat(figures).hasSize(10);
    // Ten epochs of two batches: the axis goes to 20 from the first epoch on, which has drawn two
    // points, to the last, which has drawn all.
    double first = stepWidth(figures.getFirst());
    assertThat(stepWidth(figures.getLast())).isCloseTo(first, within(1.0));
    assertThat(20 * first).as("the width of the chart").isBetween(600.0, 800.0);
    figures.clear();
    learn.validate();
    learn.getPreds();
    assertThat(figures).isEmpty();
  }

  @Test
  void c39_aPictureThatIsOverwritten(@TempDir Path folder) throws IOException {
    var file = folder.resolve("curve.png");
    SmallLearner.silent(new ShowGraphCallback(file)).fit(2, 0.01);
    assertThat(Files.size(file)).isPositive();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}
