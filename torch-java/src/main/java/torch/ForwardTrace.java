package torch;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.stream.Stream;

/// The Java stack at a forward call, recorded in anomaly mode for each node of the graph.
record ForwardTrace(StackTraceElement[] stack) {
  /// Frames at the top that every operator has: they only hide the user's line.
  private static final Set<String> PLUMBING =
      Set.of(
          "torch.Upcalls",
          "torch.Aten",
          "torch.TensorOps",
          "torch.Functions",
          "torch.Autograd$Function");

  private static final Set<String> LIBRARIES = Set.of("torch", "fastai", "java.base");

  static ForwardTrace of(Stream<StackFrame> frames) {
    return new ForwardTrace(
        frames
            .dropWhile(frame -> isPlumbing(frame.getClassName()))
            .map(StackFrame::toStackTraceElement)
            .toArray(StackTraceElement[]::new));
  }

  private static boolean isPlumbing(String name) {
    return PLUMBING.contains(name) || name.startsWith("torch.bindings.");
  }

  /// The first frame of the user's own code. A trace may hide it, as common with that of backward.
  private String place() {
    for (StackTraceElement frame : stack)
      if (frame.getModuleName() == null || !LIBRARIES.contains(frame.getModuleName()))
        return " at " + frame;
    return "";
  }

  TorchException failure(String node, Throwable cause) {
    var failure =
        new TorchException.ForwardCall(
            node
                + " belongs to the forward call"
                + place()
                + (cause == null ? "" : ", which was part of the backward call of the cause"),
            cause);
    failure.setStackTrace(stack);
    return failure;
  }
}
