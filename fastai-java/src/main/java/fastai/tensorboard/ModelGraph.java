package fastai.tensorboard;

import fastai.core.Nested;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torch.Autograd;
import torch.Node;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Hooks;
import torch.nn.Module;

/// The graph of a model as a `GraphDef`: the operators that autograd records in a pass, each in the
/// scope of the module that applied it, with the parameters and inputs that they use. What is
/// computed without a way for gradients, as the indices of an embedding, is not in it.
final class ModelGraph {
  private final Map<Node, String> scopes = new LinkedHashMap<>();
  private final Map<Node, String> leaves = new HashMap<>();
  private final Map<Node, String> names = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private ModelGraph() {}

  static Message of(Module model, Tensor... xb) {
    try (var _ = new TensorScope()) {
      return new ModelGraph().trace(model, xb);
    }
  }

  private Message trace(Module model, Tensor[] xb) {
    var inputs = new Tensor[xb.length];
    for (int i = 0; i < xb.length; i++) {
      inputs[i] = xb[i].detach();
      if (!inputs[i].isFloatingPoint()) continue;
      inputs[i].requiresGrad_(true);
      leaves.put(edge(inputs[i]), xb.length == 1 ? "input" : "input_" + i);
    }
    model
        .namedParameters()
        .forEach(
            (path, param) -> {
              if (param.requiresGrad()) leaves.put(edge(param), path.replace('.', '/'));
            });
    var handles = new ArrayList<Hooks.Handle>();
    boolean wasTraining = model.isTraining();
    Tensor pred;
    try (var _ = Torch.enableGrad()) {
      if (wasTraining) model.eval();
      model
          .namedModules()
          .forEach(
              (path, module) ->
                  handles.add(
                      module.registerForwardHook(
                          (_, in, out) -> {
                            claim(path.replace('.', '/'), in, out);
                            return null;
                          })));
      pred = model.call(inputs);
    } finally {
      handles.forEach(Hooks.Handle::remove);
      if (wasTraining) model.train();
    }
    return graph(pred);
  }

  private static Node edge(Tensor tensor) {
    return Autograd.getGradientEdge(tensor).node();
  }

  /// The operators between what a module took and gave are its own, unless a module inside it has
  /// claimed them.
  private void claim(String scope, Object in, Object out) {
    Set<Node> before = new HashSet<>();
    for (var tensor : Nested.tensors(in)) if (tensor.gradFn() != null) before.add(tensor.gradFn());
    var open = new ArrayDeque<Node>();
    for (var tensor : Nested.tensors(out)) if (tensor.gradFn() != null) open.add(tensor.gradFn());
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (before.contains(node) || leaves.containsKey(node)) continue;
      // What another module has claimed was claimed with all that is behind it.
      if (scopes.putIfAbsent(node, scope) != null) continue;
      open.addAll(behind(node));
    }
  }

  private static List<Node> behind(Node node) {
    return node.nextFunctions().stream()
        .map(Node.Edge::node)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private Message graph(Tensor pred) {
    var message = new Message();
    if (pred.gradFn() != null)
      for (var node : inOrder(pred.gradFn())) names.put(node, nameOf(node));
    names.forEach((node, name) -> message.put(1, nodeDef(name, op(node), behind(node))));
    message.put(1, output(pred));
    // The version of the format.
    return message.put(4, new Message().put(1, 22));
  }

  /// All that leads to a node, each after what leads to it.
  private static List<Node> inOrder(Node last) {
    var done = new LinkedHashSet<Node>();
    var open = new ArrayDeque<Node>(List.of(last));
    while (!open.isEmpty()) {
      var missing = behind(open.peek()).stream().filter(node -> !done.contains(node)).toList();
      if (missing.isEmpty()) done.add(open.pop());
      else missing.reversed().forEach(open::push);
    }
    return List.copyOf(done);
  }

  private Message output(Tensor pred) {
    return nodeDef("output", "output", pred.gradFn() == null ? List.of() : List.of(pred.gradFn()));
  }

  private Message nodeDef(String name, String op, List<Node> inputs) {
    var def = new Message().put(1, name).put(2, op);
    for (var input : inputs) def.put(3, names.get(input));
    return def;
  }

  private String nameOf(Node node) {
    String leaf = leaves.get(node);
    if (leaf != null) return leaf;
    String scope = scopes.getOrDefault(node, "");
    String base = scope.isEmpty() ? op(node) : scope + "/" + op(node);
    int count = counts.merge(base, 1, Integer::sum);
    return count == 1 ? base : base + "_" + (count - 1);
  }

  private String op(Node node) {
    if (leaves.containsKey(node))
      return leaves.get(node).startsWith("input") ? "input" : "parameter";
    return node.name().replaceFirst("Backward\\d*$", "");
  }
}
