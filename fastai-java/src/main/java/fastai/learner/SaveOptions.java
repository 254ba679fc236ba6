package fastai.learner;

/// What [Learner#save] and [Learner#load] take by keyword in Python.
///
/// @param withOpt whether what the optimizer remembers goes along
/// @param strict whether the file must have every weight of the model and no others
public record SaveOptions(boolean withOpt, boolean strict) {
  public static final SaveOptions DEFAULT = new SaveOptions(true, true);

  public SaveOptions withOpt(boolean withOpt) {
    return new SaveOptions(withOpt, strict);
  }

  public SaveOptions withStrict(boolean strict) {
    return new SaveOptions(withOpt, strict);
  }
}
