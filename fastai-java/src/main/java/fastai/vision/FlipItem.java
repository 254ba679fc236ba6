package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import java.util.Map;

/// Mirrors training pictures left to right, half of them unless said otherwise, with their masks,
/// points and boxes.
public final class FlipItem extends SizedTransform {
  static final String NAME = "FlipItem";

  public FlipItem() {
    this(0.5);
  }

  /// @param p the share of the pictures that are mirrored
  public FlipItem(double p) {
    super(p);
  }

  @Override
  Lot lot(Size size, Split part, Draws draws) {
    return _ -> new Turn(1);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("p", p());
  }
}
