package fastai.vision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Pictures worth learning that are drawn on the spot: coloured discs, squares and triangles on
/// noise, and everything that a model may be asked of them. In three pictures of four each kind has
/// its own colour, in the others that of another kind: colours alone are right three times of four.
/// The same seed draws the same pictures.
///
/// ```java
/// var shapes = new Shapes(64, 42);
/// var dls = DataBlock.<Shapes.Sample>of(new ImageBlock(), new CategoryBlock(Shapes.KINDS))
///     .withGetX(Shapes.Sample::image)
///     .withGetY(Shapes.Sample::label)
///     .dataloaders(shapes.samples(500));
/// shapes.write(folder, 500);          // folder/train/disc/0.png, ..., masks, labels.csv
/// ```
///
/// | to learn | block | getter |
/// |---|---|---|
/// | the largest shape | `CategoryBlock` | [Sample#label] |
/// | all shapes | `MultiCategoryBlock` | [Sample#labels] |
/// | which shape each pixel is of | `MaskBlock(Shapes.CODES)` | [Sample#mask] |
/// | the middle of the largest shape | `PointBlock` | [Sample#centre] |
/// | where the shapes are | `BBoxBlock`, `BBoxLblBlock` | [Sample#boxes], [Sample#boxLabels] |
/// | how large the largest one is | `RegressionBlock` | [Sample#radius] |
///
/// @param size of the pictures, height and width
/// @param seed of the first one
/// @param most how many shapes a picture has, at most
/// @param noise how far pixels are off, 0 to 1
public record Shapes(int size, long seed, int most, double noise) {
  /// The shapes, in the order of the alphabet.
  public static final List<String> KINDS = List.of("disc", "square", "triangle");

  /// The classes of masks: 0 where no shape is.
  public static final List<String> CODES = List.of("background", "disc", "square", "triangle");

  private static final int[][] COLOURS = {{220, 80, 60}, {70, 190, 90}, {70, 110, 230}};

  public Shapes {
    if (size < 16) throw new IllegalArgumentException("shapes need 16 pixels or more, not " + size);
    if (most < 1) throw new IllegalArgumentException("a picture has a shape or more, not " + most);
    if (!(noise >= 0 && noise <= 1))
      throw new IllegalArgumentException("noise is from 0 to 1, not " + noise);
  }

  /// Up to three shapes a picture, and some noise.
  public Shapes(int size, long seed) {
    this(size, seed, 3, 0.15);
  }

  public Shapes withMost(int most) {
    return new Shapes(size, seed, most, noise);
  }

  public Shapes withNoise(double noise) {
    return new Shapes(size, seed, most, noise);
  }

  /// A shape: its kind (a place in [#KINDS]), its middle and half its height and width.
  public record Shape(int kind, int x, int y, int radius) {
    public String name() {
      return KINDS.get(kind);
    }

    /// Whether a pixel is of it.
    boolean covers(int px, int py) {
      int dx = px - x, dy = py - y;
      return switch (kind) {
        case 0 -> dx * dx + dy * dy <= radius * radius;
        case 1 -> Math.abs(dx) <= radius && Math.abs(dy) <= radius;
        default -> Math.abs(dy) <= radius && 2 * Math.abs(dx) <= dy + radius;
      };
    }
  }

  /// A picture and what is on it.
  ///
  /// @param shapes the largest first; none covers another
  public record Sample(Image image, Mask mask, List<Shape> shapes) {
    /// What the largest shape is.
    public String label() {
      return shapes.getFirst().name();
    }

    /// What shapes there are, each once, sorted.
    public List<String> labels() {
      return List.copyOf(new LinkedHashSet<>(shapes.stream().map(Shape::name).sorted().toList()));
    }

    /// The middle of the largest shape: `x, y` in pixels.
    public float[][] centre() {
      var first = shapes.getFirst();
      return new float[][] {{first.x + 0.5f, first.y + 0.5f}};
    }

    /// `x1, y1, x2, y2` of each shape, in pixels.
    public float[][] boxes() {
      return shapes.stream()
          .map(
              s ->
                  new float[] {
                    s.x - s.radius, s.y - s.radius, s.x + s.radius + 1, s.y + s.radius + 1
                  })
          .toArray(float[][]::new);
    }

    /// What is in each box.
    public List<String> boxLabels() {
      return shapes.stream().map(Shape::name).toList();
    }

    /// Half the size of the largest shape, in parts of the picture.
    public float radius() {
      return (float) shapes.getFirst().radius / image.width();
    }
  }

  /// The first `n` pictures.
  public List<Sample> samples(int n) {
    return IntStream.range(0, n).mapToObj(this::sample).toList();
  }

  /// Picture `i`.
  public Sample sample(int i) {
    var random = new SplittableRandom(seed * 1_000_003 + i);
    var shapes = place(random);
    int area = size * size;
    var pixels = new byte[3 * area];
    var classes = new byte[area];
    int ground = random.nextInt(90, 170);
    int shift = random.nextInt(4) == 0 ? random.nextInt(1, 3) : 0;
    for (int at = 0; at < area; at++) {
      Shape on = on(shapes, at % size, at / size);
      if (on != null) classes[at] = (byte) (on.kind + 1);
      for (int channel = 0; channel < 3; channel++) {
        int level = on == null ? ground : COLOURS[(on.kind + shift) % 3][channel];
        double off = noise * 255 * (random.nextDouble() - 0.5) * 2;
        pixels[channel * area + at] = (byte) Math.clamp(Math.round(level + off), 0, 255);
      }
    }
    return new Sample(
        new Image(ImageMode.RGB, size, size, pixels),
        new Mask(Image.of(size, size, classes), CODES),
        shapes);
  }

  private static Shape on(List<Shape> shapes, int x, int y) {
    for (var shape : shapes) if (shape.covers(x, y)) return shape;
    return null;
  }

  /// Shapes that lie in the picture and apart; the first is the largest.
  private List<Shape> place(SplittableRandom random) {
    int wanted = random.nextInt(1, most + 1);
    int largest = random.nextInt(size / 7, size / 4 + 1);
    var shapes = new ArrayList<Shape>();
    for (int tries = 0; shapes.size() < wanted && tries < 20 * wanted; tries++) {
      int radius = shapes.isEmpty() ? largest : random.nextInt(Math.max(size / 14, 1), largest);
      var shape =
          new Shape(
              random.nextInt(KINDS.size()),
              random.nextInt(radius, size - radius),
              random.nextInt(radius, size - radius),
              radius);
      if (shapes.stream().allMatch(other -> apart(shape, other))) shapes.add(shape);
    }
    return shapes;
  }

  private static boolean apart(Shape a, Shape b) {
    return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) > a.radius + b.radius + 1;
  }

  /// Writes `n` pictures: `train/KIND/NUMBER.png` and, every fifth, `valid/KIND/NUMBER.png`;
  /// `masks/NUMBER.png`; and `labels.csv` with the columns `name`, `labels` (divided by spaces),
  /// `x`, `y` (the middle of the largest) and `is_valid`.
  public void write(Path folder, int n) {
    var table = new StringBuilder("name,labels,x,y,is_valid\n");
    for (int i = 0; i < n; i++) {
      var sample = sample(i);
      boolean valid = i % 5 == 4;
      String name = (valid ? "valid/" : "train/") + sample.label() + "/" + i + ".png";
      sample.image().save(folder.resolve(name));
      sample.mask().image().save(folder.resolve("masks/" + i + ".png"));
      float[] centre = sample.centre()[0];
      table.append(
          "%s,%s,%s,%s,%s%n"
              .formatted(
                  name,
                  String.join(" ", sample.labels()),
                  centre[0],
                  centre[1],
                  valid ? "True" : "False")
              .replace("\r", ""));
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("labels.csv"), table, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder.resolve("labels.csv") + ": " + e, e);
    }
  }
}
