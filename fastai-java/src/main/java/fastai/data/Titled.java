package fastai.data;

/// A value that is shown as a title, or as a cell of a table.
public interface Titled {
  String title();
}
