package fastai.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {
  @TempDir Path dir;

  @AfterEach
  void noDisplay() {
    Display.use(null);
  }

  static BufferedImage twoByTwo() {
    var image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xff0000);
    image.setRGB(1, 0, 0x00ff00);
    image.setRGB(0, 1, 0x0000ff);
    return image;
  }

  static Figure allKinds() {
    var figure = Figure.grid(2, 2).title("all kinds");
    double[] x = IntStream.range(1, 200).asDoubleStream().toArray();
    double[] y = IntStream.range(1, 200).mapToDouble(i -> 2.3 / Math.sqrt(i)).toArray();
    figure.panel(0).title("learning curve").axes("steps", "loss").line("train", x, y);
    figure.panel(0).markedLine("valid", new double[] {100, 199}, new double[] {0.4, 0.3});
    figure.panel(0).verticalLines(100, 199);
    figure.panel(1).title("lr").axes("lr", "loss").logX(true).line(null, x, y);
    figure.panel(1).scatter("valley", new double[] {30}, new double[] {0.42});
    figure.panel(2).title("a\nb").titleColor(Color.RED).image(twoByTwo());
    figure.panel(2).overlay(g -> g.drawRect(0, 0, 1, 1));
    figure
        .panel(3)
        .title("Confusion matrix")
        .axes("Predicted", "Actual")
        .matrix(
            List.of("cat", "dog"),
            List.of("cat", "dog"),
            new double[][] {{12, 1}, {3, 9}},
            new String[][] {{"12", "1"}, {"3", "9"}});
    return figure;
  }

  @Test
  void pngAndSvgByExtension() throws Exception {
    allKinds().save(dir.resolve("new/a.png"));
    var image = ImageIO.read(dir.resolve("new/a.png").toFile());
    assertEquals(allKinds().toImage().getWidth(), image.getWidth());
    allKinds().save(dir.resolve("a.svg"));
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    Files.readString(dir.resolve("a.svg")).getBytes(StandardCharsets.UTF_8)));
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertEquals(1, document.getElementsByTagName("image").getLength());
    var texts = new ArrayList<String>();
    var nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
    assertTrue(texts.containsAll(List.of("learning curve", "Predicted", "12", "a", "b")));
    assertThrows(IllegalArgumentException.class, () -> allKinds().save(dir.resolve("a.jpg")));
  }

  /// An enlarged picture keeps its pixels as squares.
  @Test
  void picturesFillTheirPanelInTheirProportions() {
    var figure = Figure.single().panelSize(100, 200);
    figure.panel(0).image(twoByTwo());
    var image = figure.toImage();
    int[] rgb = new int[4];
    for (int i = 0; i < 4; i++)
      rgb[i] = image.getRGB(8 + 25 + 50 * (i % 2), 8 + 50 + 25 + 50 * (i / 2)) & 0xffffff;
    assertArrayEquals(new int[] {0xff0000, 0x00ff00, 0x0000ff, 0x000000}, rgb);
    assertEquals(0xffffff, image.getRGB(50, 30) & 0xffffff);
  }

  @Test
  void shownWhereADisplayIs() {
    var shown = new ArrayList<BufferedImage>();
    Display.use(shown::add);
    Figure.single().show();
    assertEquals(1, shown.size());
  }

  @Test
  void aPanelHoldsOneKind() {
    var panel = Figure.single().panel(0).image(twoByTwo());
    var error =
        assertThrows(
            IllegalStateException.class, () -> panel.line("x", new double[1], new double[1]));
    assertTrue(error.getMessage().contains("it holds an image"), error.getMessage());
    assertThrows(IllegalStateException.class, () -> Figure.single().panel(0).overlay(_ -> {}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Figure.single().panel(0).line("x", new double[2], new double[1]));
  }

  /// What cannot be drawn on a logarithmic axis, and what is not finite, is left out.
  @Test
  void oddNumbersDoNotStopAChart() {
    var figure = Figure.single();
    figure
        .panel(0)
        .logX(true)
        .logY(true)
        .line("x", new double[] {0, 1, 2, 3, 4}, new double[] {1, Double.NaN, -1, 2, 1 / 0.0});
    figure.toImage();
    var empty = Figure.single();
    empty.panel(0).logX(true).line("x", new double[] {0}, new double[] {1});
    empty.toImage();
    var nothing = Figure.single();
    nothing.panel(0).line("x", new double[] {0, 1}, new double[] {Double.NaN, Double.NaN});
    nothing.toImage();
    var flat = Figure.single();
    flat.panel(0).logX(true).logY(true).line("x", new double[] {1e-3}, new double[] {1});
    flat.toImage();
  }
}
