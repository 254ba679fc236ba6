package torch.parity;

import java.util.List;
import java.util.Map;

/// A call as Python made it: a function's public name, its arguments, and what it gave. Values are
/// as [CaseFile] reads them.
///
/// @param out the results, one after the other
/// @param grads of the leaves among the arguments, in their order; `null` without
/// @param error what it raised, `null` if it gave something
record Case(
    String name,
    String dtype,
    List<Object> args,
    Map<String, Object> kwargs,
    List<Object> out,
    List<Object> grads,
    String error) {

  @Override
  public String toString() {
    return name + args + (kwargs.isEmpty() ? "" : kwargs);
  }
}
