package fastai.data;

import java.util.List;
import torch.data.Dataset;

/// What a [TfmdDL] knows of a dataset with transforms of its own: [Datasets] and [TfmdLists].
sealed interface SampleSource permits Datasets, TfmdLists {
  /// What its transforms take the items for.
  Split split();

  /// The same items, as another part.
  Dataset<?> as(Split split);

  /// No items, the same transforms.
  Dataset<?> newEmpty();

  /// Other items, transformed as in validation.
  Dataset<?> testSet(List<?> items, boolean withLabels, int rmTypeTfms);

  /// A sample, back to what can be shown.
  Object decode(Object sample);

  /// An item, for messages.
  String describe(long index);
}
