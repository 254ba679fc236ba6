package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import java.util.Map;

/// Lays training pictures in one of the eight ways in which a square lies on itself: four turns,
/// each mirrored or not, with their masks, points and boxes. Pictures that are no squares may
/// change height for width.
public final class DihedralItem extends SizedTransform {
  static final String NAME = "DihedralItem";

  public DihedralItem() {
    this(1);
  }

  /// @param p the share of the pictures on which it acts; one of eight of these stays as it is
  public DihedralItem(double p) {
    super(p);
  }

  @Override
  Lot lot(Size size, Split part, Draws draws) {
    int k = draws.nextInt(8);
    return _ -> new Turn(k);
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
