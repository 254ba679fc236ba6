package torch;

import static torch.bindings.torch_aoti_h.*;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A model that was compiled ahead of time, as libtorch runs it: tensors in, tensors out
/// (`torch._C._aoti.AOTIModelPackageLoader`). [torch.inductor.AOTICompiledModel] stands on this and
/// takes and returns what the model did in Python.
///
/// A package holds native code, which runs with all rights of this process.
public final class AOTIModelPackageLoader {
  static {
    Native.load();
  }

  private final Handle handle;

  /// Loads a model of a package.
  ///
  /// @param path the package; where [#readsFolders], the folder that holds its `data`
  /// @param modelName the model within the package: `model`
  /// @param runSingleThreaded runs without locks, for one caller at a time
  /// @param numRunners how many calls may run at the same time
  /// @param deviceIndex which device of the kind that the model was compiled for; -1 for the
  ///   current
  public AOTIModelPackageLoader(
      Path path, String modelName, boolean runSingleThreaded, int numRunners, int deviceIndex) {
    if (numRunners < 1)
      throw new IllegalArgumentException("numRunners must be 1 or more, not " + numRunners);
    Workspace ws = Workspace.begin();
    long file = ws.text(path.toString(), "path");
    long length = ws.textLength();
    long name = ws.text(modelName, "modelName");
    handle =
        new Handle(
            this,
            torch_aoti_load(
                file,
                length,
                name,
                ws.textLength(),
                runSingleThreaded ? 1 : 0,
                numRunners,
                deviceIndex),
            a -> torch_aoti_release(a));
  }

  /// Whether this libtorch loads unpacked packages.
  public static boolean readsFolders() {
    return torch_aoti_reads_folders() != 0;
  }

  /// Whether this processor has the instructions that are named, as a package's metadata does under
  /// `AOTI_CPU_ISA`.
  public static boolean processorHas(String names) {
    Workspace ws = Workspace.begin();
    long text = ws.text(names, "names");
    return Native.check(torch_aoti_processor_has(text, ws.textLength())) != 0;
  }

  /// Runs the model. Several threads may: as many at the same time as there are runners. No
  /// gradients flow.
  public List<Tensor> run(List<Tensor> inputs) {
    Tensor[] given = inputs.toArray(Tensor[]::new);
    Workspace ws = Workspace.begin();
    long handles = ws.handles(given, "inputs");
    long count =
        torch_aoti_run(handle.address(), handles, given.length, ws.slots(), Workspace.SLOTS);
    Reference.reachabilityFence(given);
    Reference.reachabilityFence(this);
    ws.results(count, 0);
    return List.of(ws.nextTensors());
  }

  /// How the inputs, args and kwargs, and the outputs nest in Python, as JSON.
  public List<String> getCallSpec() {
    return List.of(spec(0), spec(1));
  }

  private String spec(int which) {
    String spec = Native.text((b, c) -> torch_aoti_call_spec(handle.address(), which, b, c));
    Reference.reachabilityFence(this);
    return spec;
  }

  /// What was written down when the model was compiled, and what it was compiled for.
  public Map<String, String> getMetadata() {
    Workspace ws = Workspace.begin();
    long count = torch_aoti_metadata(handle.address(), ws.slots(), Workspace.SLOTS);
    Reference.reachabilityFence(this);
    ws.results(count, 0);
    var metadata = new java.util.TreeMap<String, String>();
    ((Map<?, ?>) Values.next(ws)).forEach((k, v) -> metadata.put((String) k, (String) v));
    return metadata;
  }

  /// The names of the parameters and buffers that [#loadConstants] can change.
  public List<String> getConstantFqns() {
    Workspace ws = Workspace.begin();
    long count = torch_aoti_constants(handle.address(), ws.slots(), Workspace.SLOTS);
    Reference.reachabilityFence(this);
    ws.results(count, 0);
    return ((List<?>) Values.next(ws)).stream().map(String.class::cast).sorted().toList();
  }

  /// Copies parameters and buffers into the model.
  ///
  /// @param useInactive into the set that is not in use
  /// @param checkFullUpdate requires all of them
  /// @throws TorchException.Value if the model has no such constant, or one of another shape, dtype
  ///   or device
  public void loadConstants(
      Map<String, Tensor> constants, boolean useInactive, boolean checkFullUpdate) {
    Values values = new Values().put(constants, "constants");
    Workspace.begin();
    Native.check(
        torch_aoti_load_constants(
            handle.address(),
            values.pass(),
            values.count(),
            useInactive ? 1 : 0,
            checkFullUpdate ? 1 : 0));
    Reference.reachabilityFence(values);
    Reference.reachabilityFence(this);
  }
}
