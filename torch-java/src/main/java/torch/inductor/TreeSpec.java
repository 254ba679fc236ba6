package torch.inductor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.io.FormatException;

/// How values nest, and in which order their leaves stand: Python's `torch.utils._pytree.TreeSpec`,
/// read from the JSON of `treespec_dumps`.
sealed interface TreeSpec {
  /// Adds the value's tensors in order; what else stands at a leaf was fixed when the model was
  /// compiled. `path` is the value's place, for messages.
  void flatten(Object value, String path, List<Tensor> into);

  /// The value that has these leaves.
  Object unflatten(Iterator<Tensor> leaves);

  static TreeSpec parse(String json) {
    if (Json.parse(json) instanceof List<?> versioned
        && versioned.size() == 2
        && Long.valueOf(1).equals(versioned.getFirst())) return of(versioned.get(1));
    throw new FormatException(
        "the model's call spec is of a version that is not known here: " + json);
  }

  private static TreeSpec of(Object json) {
    if (!(json instanceof Map<?, ?> node && node.get("children_spec") instanceof List<?> parts))
      throw new FormatException("the model's call spec has " + json + " where a node is expected");
    List<TreeSpec> children = parts.stream().map(TreeSpec::of).toList();
    Object type = node.get("type");
    return switch (type == null ? "leaf" : type.toString()) {
      case "leaf" -> new Leaf();
      case "builtins.tuple",
          "builtins.list",
          "collections.deque",
          "collections.namedtuple",
          "torch.fx.immutable_collections.immutable_list" ->
          new Sequence(children);
      case "builtins.dict",
          "collections.OrderedDict",
          "torch.fx.immutable_collections.immutable_dict" ->
          new Dict(keys(node.get("context")), children);
      default ->
          throw new FormatException(
              "the model takes or returns a " + type + ", which has no counterpart here");
    };
  }

  private static List<?> keys(Object context) {
    Object keys = context instanceof String text ? Json.parse(text) : context;
    if (keys instanceof List<?> list) return list;
    throw new FormatException("the model's call spec has " + context + " where keys are expected");
  }

  private static String describe(Object value) {
    return switch (value) {
      case null -> "null";
      case Tensor tensor -> "a tensor " + tensor.describe();
      case List<?> list -> "a list of " + list.size();
      case Object[] array -> "an array of " + array.length;
      case Map<?, ?> map -> "a map with the keys " + map.keySet();
      default -> value.getClass().getSimpleName() + " " + value;
    };
  }

  record Leaf() implements TreeSpec {
    @Override
    public void flatten(Object value, String path, List<Tensor> into) {
      if (value instanceof Tensor tensor) into.add(tensor);
      else if (value instanceof List<?> || value instanceof Map<?, ?> || value instanceof Object[])
        throw new IllegalArgumentException(
            path + " is " + describe(value) + "; the model takes a single value there");
    }

    @Override
    public Object unflatten(Iterator<Tensor> leaves) {
      if (leaves.hasNext()) return leaves.next();
      throw new FormatException("the model returned fewer tensors than its call spec has leaves");
    }
  }

  record Sequence(List<TreeSpec> children) implements TreeSpec {
    @Override
    public void flatten(Object value, String path, List<Tensor> into) {
      List<?> members =
          value instanceof Object[] array
              ? java.util.Arrays.asList(array)
              : value instanceof List<?> list ? list : null;
      if (members == null || members.size() != children.size())
        throw new IllegalArgumentException(
            path + " is " + describe(value) + "; the model takes a list of " + children.size());
      for (int i = 0; i < children.size(); i++)
        children.get(i).flatten(members.get(i), path + "[" + i + "]", into);
    }

    @Override
    public Object unflatten(Iterator<Tensor> leaves) {
      var list = new ArrayList<>(children.size());
      for (TreeSpec child : children) list.add(child.unflatten(leaves));
      return Collections.unmodifiableList(list);
    }
  }

  record Dict(List<?> keys, List<TreeSpec> children) implements TreeSpec {
    public Dict {
      if (keys.size() != children.size())
        throw new FormatException(
            "the model's call spec has a dict of " + keys + " that misses some");
    }

    @Override
    public void flatten(Object value, String path, List<Tensor> into) {
      if (!(value instanceof Map<?, ?> map
          && map.size() == keys.size()
          && keys.stream().allMatch(map::containsKey)))
        throw new IllegalArgumentException(
            path + " is " + describe(value) + "; the model takes a map with the keys " + keys);
      for (int i = 0; i < keys.size(); i++)
        children.get(i).flatten(map.get(keys.get(i)), path + "[" + keys.get(i) + "]", into);
    }

    @Override
    public Object unflatten(Iterator<Tensor> leaves) {
      var map = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) map.put(keys.get(i), children.get(i).unflatten(leaves));
      return Collections.unmodifiableMap(map);
    }
  }
}
