package torch;

import java.util.function.Supplier;

/// The cell of a tensor that has no handle of its own: every use of it computes the tensor that it
/// stands for. So a module's field can show a weight that is made of others, and no call is slower
/// for it but those that find no handle.
final class ComputedCell extends Cell {
  final Supplier<Tensor> source;

  ComputedCell(Workspace ws, Supplier<Tensor> source) {
    super(1, null, ws.root, ws.unreachable, 0);
    this.source = source;
    // There is nothing to release.
    ref.dead = true;
  }
}
