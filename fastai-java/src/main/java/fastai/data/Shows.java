package fastai.data;

import fastai.plot.Panel;
import fastai.plot.Showable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Which values can be shown, and how: pictures draw themselves, titles and texts are written
/// above.
final class Shows {
  private Shows() {}

  /// Whether a value, or all values of a tuple, need no more decoding to be shown.
  static boolean canShow(Object value) {
    return Transform.isTuple(value)
        ? Arrays.stream((Object[]) value).allMatch(Shows::canShow)
        : value instanceof Showable || value instanceof Titled || value instanceof CharSequence;
  }

  /// Values that cannot be shown are passed over.
  static void show(Object value, Panel panel) {
    switch (value) {
      case Showable picture -> panel.show(picture);
      case Object[] tuple when Transform.isTuple(tuple) -> {
        for (Object one : tuple) show(one, panel);
      }
      case Titled title -> panel.title(title.title());
      case CharSequence text -> panel.title(text.toString());
      case null, default -> {}
    }
  }

  /// A value as a title or a cell of a table.
  static String text(Object value) {
    return switch (value) {
      case Titled title -> title.title();
      case TensorBase typed -> text(typed.data());
      case torch.Tensor number when number.numel() == 1 ->
          number.isFloatingPoint()
              ? String.valueOf((float) number.item())
              : String.valueOf(number.itemLong());
      case torch.Tensor tensor -> tensor.describe();
      // Several labels.
      case List<?> values -> values.stream().map(Shows::text).collect(Collectors.joining(";"));
      case null -> "";
      default -> value.toString();
    };
  }
}
