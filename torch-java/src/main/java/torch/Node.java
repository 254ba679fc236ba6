package torch;

import static torch.bindings.torch_function_h.*;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// A recorded function of the graph, as [Tensor#gradFn()] gives it (`torch.autograd.graph.Node`).
///
/// ```java
/// var loss = w.mul(x).sum();
/// loss.gradFn().name();                                   // SumBackward0
/// loss.gradFn().nextFunctions().get(0).node().name();     // MulBackward0
/// ```
///
/// A node keeps what is behind it in the graph alive. It is released as a tensor is: at the end of
/// its [TensorScope], or by the garbage collector. Two objects for the same node are equal.
public final class Node {
  private final Tensor holder;
  private final long identity;

  private Node(Tensor holder) {
    this.holder = holder;
    Workspace ws = Workspace.current();
    identity = Native.check(torch_node_identity(ws.handle(holder, "node")));
  }

  /// Where a gradient goes: into which input of which node. Both are empty for an input that asks
  /// for none.
  ///
  /// @param node `null` where no gradient is asked for
  /// @param inputNr which output of the forward operator it is
  public record Edge(Node node, int inputNr) {}

  /// Of a tensor; `null` for a leaf.
  static Node of(Tensor tensor) {
    Workspace ws = Workspace.current();
    Tensor holder = ws.tensor(torch_tensor_node(ws.handle(tensor, "self")), 0);
    Reference.reachabilityFence(tensor);
    return holder == null ? null : new Node(holder);
  }

  static Edge gradientEdge(Tensor tensor) {
    Workspace ws = Workspace.begin();
    long out = ws.allocate(8);
    Tensor holder = ws.tensor(torch_tensor_gradient_edge(ws.handle(tensor, "tensor"), out), 0);
    Reference.reachabilityFence(tensor);
    return new Edge(new Node(holder), (int) Workspace.longAt(out));
  }

  private long handle() {
    return Workspace.current().handle(holder, "node");
  }

  /// `AddBackward0`, for example; for a custom function its class name and `Backward`.
  public String name() {
    long handle = handle();
    String name = Native.text((b, c) -> torch_node_name(handle, b, c));
    Reference.reachabilityFence(this);
    return pythonName(name);
  }

  static String pythonName(String name) {
    return switch (name) {
      // Numbers go to operators of their own here; Python makes tensors of them first.
      case "AddBackward1", "SubBackward1", "MulBackward1", "DivBackward1" -> name.replace('1', '0');
      case "DivBackward3" -> "DivBackward2";
      // Python has a class of its own for this one.
      case "torch::autograd::AccumulateGrad" -> "AccumulateGrad";
      default -> name.substring(name.lastIndexOf(':') + 1);
    };
  }

  /// Where the node's gradients go, one edge for each input of the forward operator.
  public List<Edge> nextFunctions() {
    Workspace ws = Workspace.begin();
    long count = ws.results(torch_node_next(handle(), ws.slots(), Workspace.SLOTS), 0);
    var holders = new Tensor[(int) count / 2];
    var numbers = new int[holders.length];
    for (int i = 0; i < holders.length; i++) {
      holders[i] = ws.nextTensor();
      numbers[i] = (int) ws.nextLong();
    }
    Reference.reachabilityFence(this);
    var edges = new ArrayList<Edge>(holders.length);
    for (int i = 0; i < holders.length; i++)
      edges.add(new Edge(holders[i] == null ? null : new Node(holders[i]), numbers[i]));
    return List.copyOf(edges);
  }

  /// The leaf whose gradient this node accumulates; `null` for any other node than
  /// `AccumulateGrad`.
  public Tensor variable() {
    Workspace ws = Workspace.current();
    Tensor variable = ws.tensor(torch_node_variable(handle()), 0);
    Reference.reachabilityFence(this);
    return variable;
  }

  /// What the call of a custom function saved for backward.
  ///
  /// @throws TorchException if it was freed by an earlier backward
  public Tensor[] savedTensors() {
    Tensor[] saved = Functions.saved(identity);
    Reference.reachabilityFence(this);
    return saved;
  }

  /// Calls the hook whenever the node has been run, with the gradients of its inputs (an absent one
  /// is `null`) and those of its outputs. What it returns, unless `null`, replaces the former.
  ///
  /// An exception in it surfaces from `backward`.
  public Tensor.Hook registerHook(BiFunction<Tensor[], Tensor[], Tensor[]> hook) {
    java.util.Objects.requireNonNull(hook, "hook");
    long id = register((first, second) -> hook.apply(first, second));
    Native.check(torch_node_add_post_hook(handle(), id));
    Reference.reachabilityFence(this);
    return () -> Upcalls.removeHook(id);
  }

  /// Calls the hook before the node is run, with the gradients of its outputs. What it returns,
  /// unless `null`, replaces them.
  public Tensor.Hook registerPrehook(UnaryOperator<Tensor[]> hook) {
    java.util.Objects.requireNonNull(hook, "hook");
    long id = register((first, _) -> hook.apply(first));
    Native.check(torch_node_add_pre_hook(handle(), id));
    Reference.reachabilityFence(this);
    return () -> Upcalls.removeHook(id);
  }

  private static long register(BiFunction<Tensor[], Tensor[], Tensor[]> hook) {
    return Upcalls.add(
        (Upcalls.Call)
            (_, _, first, second, _, expected) -> {
              Tensor[] results = hook.apply(first, second);
              if (results != null && results.length != expected)
                throw new IllegalArgumentException(
                    "a hook of a node returned "
                        + results.length
                        + " gradients where the node has "
                        + expected
                        + "; return one for each (null for none), or null to change nothing");
              return results;
            });
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node node && node.identity == identity;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(identity);
  }

  /// The name.
  @Override
  public String toString() {
    return name();
  }
}
