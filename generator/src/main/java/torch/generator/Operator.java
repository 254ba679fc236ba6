package torch.generator;

/// One operator as libtorch's headers declare it: `struct` is the C++ name of its declaration
/// (`add_Tensor`), `name` and `overload` what the dispatcher knows it by (`aten::add`, `Tensor`).
record Operator(String struct, String name, String overload, Signature signature, Schema schema) {
  Operator {
    if (signature.arguments().size() != schema.parameters().size())
      throw new IllegalStateException(
          "the C++ signature and the schema of " + struct + " differ in length");
  }

  /// The name without its namespace.
  String base() {
    return name.substring(name.indexOf("::") + 2);
  }

  /// Writes its results into tensors of the caller (`out=` in Python).
  boolean isOut() {
    return schema.parameters().stream().anyMatch(p -> p.isWritten() && p.keywordOnly());
  }

  String javaName() {
    return Names.camel(base()) + (isOut() ? "Out" : "");
  }
}
