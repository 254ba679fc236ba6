package fastai.interpret;

/// A sample and its loss.
///
/// @param index its place in the data that are interpreted
/// @param item what the data were made of, such as a file's path or a table's row; `null` where the
///   loader does not know
public record LossItem(int index, Object item, double loss) {}
