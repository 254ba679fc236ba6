package torch;

import static torch.bindings.torch_cuda_h.*;

import java.lang.ref.Reference;

/// Work of a CUDA stream that was captured once and is replayed as a whole, at the price of one
/// launch (`torch.cuda.CUDAGraph`).
///
/// ```java
/// Tensor x = Torch.zeros(TensorOptions.of(Device.cuda(0)), 64, 128);   // static input
/// net.call(x);                                                        // warm up, on a side stream
/// var graph = new CudaGraph();
/// Tensor y;
/// try (var _ = Cuda.graph(graph)) {
///   y = net.call(x).keep();                                            // static output
/// }
/// x.copy_(batch);
/// graph.replay();                                                      // y has the new result
/// ```
///
/// A replay reads and writes the very memory of the capture: inputs are filled in place, outputs
/// are overwritten. Memory that the captured work took comes from a pool of the graph's own, which
/// lives as long as the graph; the tensors that go in and come out must be kept by the caller. What
/// would wait for the device, such as `item()`, cannot be captured.
public final class CudaGraph {
  /// A pool of memory that graphs may share if they are replayed in the order of their capture, and
  /// never at the same time.
  public record Pool(long first, long second) {
    static final Pool OWN = new Pool(0, 0);
  }

  /// Which calls that could disturb a capture are errors while it goes on: those of all threads, of
  /// this thread, or none.
  public enum CaptureErrorMode {
    GLOBAL,
    THREAD_LOCAL,
    RELAXED
  }

  private final Handle handle;

  public CudaGraph() {
    this(false);
  }

  /// @param keepGraph leaves it to [#instantiate], or the first replay, to make the captured work
  ///   ready
  public CudaGraph(boolean keepGraph) {
    Native.load();
    handle =
        new Handle(
            this,
            torch_cuda_graph_new(keepGraph ? 1 : 0),
            graph -> torch_cuda_graph_release(graph));
  }

  static Pool poolHandle() {
    Workspace ws = Workspace.begin();
    ws.results(torch_cuda_graph_pool(ws.slots()), 0);
    return new Pool(ws.nextLong(), ws.nextLong());
  }

  static boolean isCapturing() {
    return Native.check(torch_cuda_is_capturing()) != 0;
  }

  /// Begins a capture on this thread's current stream, which must not be the default one. Prefer
  /// [Cuda#graph(CudaGraph)].
  public void captureBegin() {
    captureBegin(null, CaptureErrorMode.GLOBAL);
  }

  /// @param pool where captured work takes its memory; `null` for a pool of the graph's own
  public void captureBegin(Pool pool, CaptureErrorMode mode) {
    GradMode.requirePlatformThread("a capture");
    Pool used = pool == null ? Pool.OWN : pool;
    Native.check(
        torch_cuda_graph_capture_begin(handle.address(), used.first, used.second, mode.ordinal()));
    Reference.reachabilityFence(this);
  }

  /// Ends the capture, on the thread that began it.
  public void captureEnd() {
    Native.check(torch_cuda_graph_capture_end(handle.address()));
    Reference.reachabilityFence(this);
  }

  /// Makes the captured work ready, for a graph with `keepGraph`.
  public void instantiate() {
    Native.check(torch_cuda_graph_instantiate(handle.address()));
    Reference.reachabilityFence(this);
  }

  /// Puts the captured work on this thread's current stream.
  public void replay() {
    Native.check(torch_cuda_graph_replay(handle.address()));
    Reference.reachabilityFence(this);
  }

  /// Forgets the captured work; the graph may capture again.
  public void reset() {
    Native.check(torch_cuda_graph_reset(handle.address()));
    Reference.reachabilityFence(this);
  }

  /// The pool that the captured work has its memory in, for the capture of another graph.
  public Pool pool() {
    Workspace ws = Workspace.begin();
    ws.results(torch_cuda_graph_pool_of(handle.address(), ws.slots()), 0);
    Reference.reachabilityFence(this);
    return new Pool(ws.nextLong(), ws.nextLong());
  }

  /// A capture under way: closing it ends the capture and goes back to the stream before.
  public static final class Capture implements AutoCloseable {
    private final CudaGraph graph;
    private final Stream.Scope scope;
    private boolean closed;

    Capture(CudaGraph graph, Pool pool, Stream stream, CaptureErrorMode mode) {
      this.graph = graph;
      // As Python does: nothing is under way, and the pool finds as much memory as there is.
      Cuda.synchronize();
      Torch.collect();
      Cuda.emptyCache();
      scope = stream.use();
      boolean begun = false;
      try {
        graph.captureBegin(pool, mode);
        begun = true;
      } finally {
        if (!begun) scope.close();
      }
    }

    /// A second call does nothing.
    @Override
    public void close() {
      if (closed) return;
      closed = true;
      try {
        graph.captureEnd();
      } finally {
        scope.close();
      }
    }
  }
}
