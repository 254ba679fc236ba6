package fastai.data;

import java.util.Arrays;
import java.util.List;

/// A column of a [Table], by its name or by its position counted from 0: what takes one takes both.
public sealed interface Column {
  record Named(String name) implements Column {
    @Override
    public String toString() {
      return "'" + name + "'";
    }
  }

  record At(int position) implements Column {
    @Override
    public String toString() {
      return String.valueOf(position);
    }
  }

  static Column of(String name) {
    return new Named(name);
  }

  static Column of(int position) {
    return new At(position);
  }

  static List<Column> of(String... names) {
    return Arrays.stream(names).map(Column::of).toList();
  }

  static List<Column> of(int... positions) {
    return Arrays.stream(positions).mapToObj(Column::of).toList();
  }
}
