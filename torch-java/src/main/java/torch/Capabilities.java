package torch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the libtorch that is loaded and this machine can do; see [Torch#capabilities].
///
/// @param version of the libtorch that is loaded: `2.13.0`
/// @param builtFor the version that the native part of this library was compiled against
/// @param openmp whether operators run on several threads by OpenMP
/// @param mkl whether there is Intel's MKL
/// @param mkldnn whether there is oneDNN
/// @param lapack whether `Linalg` works on the CPU
/// @param cpuCapability the vector instructions that operators use: `DEFAULT`, `AVX2`, `AVX512`,
///   `NEON` and others
/// @param cuda the version of CUDA that libtorch was built for; empty if it was not
/// @param cudnn the version of cuDNN; empty without
/// @param rocm whether libtorch was built for AMD's ROCm, which goes by the name of CUDA
/// @param mps whether libtorch was built for Apple's Metal and the machine has it
/// @param xpu whether libtorch was built for Intel's accelerators and the machine has one
/// @param accelerator the kind of accelerator that libtorch was built for; `null` for none
/// @param deviceCount how many of them there are, as far as they can be used
public record Capabilities(
    String version,
    String builtFor,
    boolean openmp,
    boolean mkl,
    boolean mkldnn,
    boolean lapack,
    String cpuCapability,
    String cuda,
    String cudnn,
    boolean rocm,
    boolean mps,
    boolean xpu,
    DeviceType accelerator,
    int deviceCount) {

  static Capabilities read(String builtFor) {
    var lines = new HashMap<String, String>();
    NativeSystem.capabilities()
        .lines()
        .forEach(
            line ->
                lines.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return new Capabilities(
        Torch.version(),
        builtFor,
        is(lines, "openmp"),
        is(lines, "mkl"),
        is(lines, "mkldnn"),
        is(lines, "lapack"),
        lines.get("cpu"),
        lines.get("cuda"),
        lines.get("cudnn"),
        is(lines, "hip"),
        is(lines, "mps"),
        is(lines, "xpu"),
        accelerator(lines.get("accelerator")),
        Integer.parseInt(lines.get("devices")));
  }

  private static boolean is(Map<String, String> lines, String name) {
    return "1".equals(lines.get(name));
  }

  /// `null` also for a kind that a later libtorch brings.
  private static DeviceType accelerator(String name) {
    for (DeviceType type : DeviceType.values())
      if (type.toString().equals(name.toLowerCase(Locale.ROOT))) return type;
    return null;
  }

  /// Whether libtorch was built for CUDA (or ROCm).
  public boolean cudaBuilt() {
    return !cuda.isEmpty() || rocm;
  }

  /// Whether there is a CUDA device to use (`torch.cuda.is_available()`).
  public boolean cudaAvailable() {
    return accelerator == DeviceType.CUDA && deviceCount > 0;
  }

  /// Several lines, for reports.
  @Override
  public String toString() {
    return """
    libtorch       %s (this library was compiled against %s)
    CPU            %s, %d processors, %d threads for an operator, %d for independent tasks
    libraries      OpenMP %s, MKL %s, oneDNN %s, LAPACK %s
    CUDA           %s
    other devices  ROCm %s, MPS %s, XPU %s
    accelerator    %s
    """
        .formatted(
            version,
            builtFor,
            cpuCapability,
            Runtime.getRuntime().availableProcessors(),
            Torch.getNumThreads(),
            Torch.getNumInteropThreads(),
            word(openmp),
            word(mkl),
            word(mkldnn),
            word(lapack),
            cuda.isEmpty()
                ? "not built for it"
                : cuda + (cudnn.isEmpty() ? ", no cuDNN" : ", cuDNN " + cudnn),
            word(rocm),
            word(mps),
            word(xpu),
            accelerator == null ? "none" : accelerator + ", " + deviceCount + " of them");
  }

  private static String word(boolean present) {
    return present ? "yes" : "no";
  }
}
