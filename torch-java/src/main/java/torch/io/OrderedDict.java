package torch.io;

import java.util.LinkedHashMap;
import java.util.Map;

/// Python's `collections.OrderedDict`, the type of every `state_dict()`. It is a [LinkedHashMap]
/// that also carries what Python keeps beside the tensors: the versions of the modules, in
/// `_metadata`.
public final class OrderedDict<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial")
  private Map<?, ?> metadata;

  public OrderedDict() {}

  public OrderedDict(Map<? extends K, ? extends V> entries) {
    super(entries);
  }

  /// `state_dict._metadata`: for each module's path its version and whatever else it keeps; `null`
  /// where there is none.
  public Map<?, ?> metadata() {
    return metadata;
  }

  public OrderedDict<K, V> setMetadata(Map<?, ?> metadata) {
    this.metadata = metadata;
    return this;
  }
}
