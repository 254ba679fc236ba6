package fastai.data;

/// Makes the loader of a part of the samples: fastai's `dl_type`. The usual one is [TfmdDL]; text
/// and tables have their own.
@FunctionalInterface
public interface DlType {
  Loader create(Datasets<?> datasets, Split split, DlOptions options);
}
