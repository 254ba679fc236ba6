package fastai.vision.augment;

import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// The perspective map that moves an image's four corners to other places, one for each image of a
/// batch. Its eight coefficients solve
///
/// `u (g x + h y + 1) = a x + b y + c` and `v (g x + h y + 1) = d x + e y + f`
///
/// for the four pairs of a place in the result, x and y, and one in the image, u and v. All images
/// are solved at once.
public final class Homography implements CoordWarp {
  private final Tensor corners;
  private final Tensor moved;
  private Tensor forth;
  private Tensor back;

  /// @param moved where the corners come to lie, `[batch, 4, 2]`: x and y of those at (-1, -1),
  ///   (-1, 1), (1, -1), (1, 1)
  public Homography(Tensor moved) {
    this.corners = corners(moved);
    this.moved = moved;
  }

  /// The corners of an image, `[1, 4, 2]`.
  static Tensor corners(Tensor like) {
    return Torch.tensor(
            new double[] {-1, -1, -1, 1, 1, -1, 1, 1},
            TensorOptions.of(DType.FLOAT32, like.device()))
        .view(1, 4, 2);
  }

  @Override
  public Tensor apply(Tensor coords, boolean invert) {
    Tensor map = invert ? back() : forth();
    Tensor projected = coords.matmul(map.slice(2, 0, 2).transpose(1, 2));
    projected = projected.add_(map.select(2, 2).unsqueeze(1));
    return projected.slice(2, 0, 2).div(projected.slice(2, 2, 3));
  }

  private Tensor forth() {
    if (forth == null) forth = solve(moved, corners);
    return forth;
  }

  private Tensor back() {
    if (back == null) back = solve(corners, moved);
    return back;
  }

  /// The maps, `[batch, 3, 3]`, of some places to others.
  private static Tensor solve(Tensor from, Tensor to) {
    long n = Math.max(from.size(0), to.size(0));
    from = from.expand(n, 4, 2);
    to = to.expand(n, 4, 2);
    Tensor places = Torch.cat(List.of(from, from.newOnes(n, 4, 1)), 2);
    Tensor none = places.newZeros(n, 4, 3);
    Tensor u = to.slice(2, 0, 1), v = to.slice(2, 1, 2);
    Tensor rows =
        Torch.stack(
            List.of(
                Torch.cat(List.of(places, none, from.mul(u).neg_()), 2),
                Torch.cat(List.of(none, places, from.mul(v).neg_()), 2)),
            2);
    // Without a check for singular ones, which would wait for the device.
    Tensor eight =
        Aten.linalgSolveEx(rows.view(n, 8, 8), to.reshape(n, 8, 1), true, false).result_();
    return Torch.cat(List.of(eight.view(n, 8), eight.newOnes(n, 1)), 1).view(n, 3, 3);
  }
}
