package torch;

import static torch.bindings.torch_device_h.*;

/// Settings of the libraries that operators use (`torch.backends`). They are the whole process's.
///
/// ```java
/// Backends.Cudnn.setBenchmark(true);
/// Backends.Cuda.Matmul.setAllowTf32(true);
/// ```
public final class Backends {
  private Backends() {}

  /// `torch.backends.cudnn`
  public static final class Cudnn {
    private Cudnn() {}

    /// Whether libtorch was built with cuDNN.
    public static boolean isAvailable() {
      return Devices.has(TORCH_HAS_CUDNN());
    }

    /// cuDNN's version: 92400 is 9.24.0.
    public static long version() {
      return Devices.cudnnVersion();
    }

    public static boolean isEnabled() {
      return Devices.isOn(TORCH_SETTING_CUDNN_ENABLED());
    }

    /// Whether operators use cuDNN where they can; on by default.
    public static void setEnabled(boolean enabled) {
      Devices.setting(TORCH_SETTING_CUDNN_ENABLED(), enabled);
    }

    public static boolean isBenchmark() {
      return Devices.isOn(TORCH_SETTING_CUDNN_BENCHMARK());
    }

    /// Whether convolutions try several algorithms for each new shape and keep the fastest; off by
    /// default. It pays where shapes repeat.
    public static void setBenchmark(boolean benchmark) {
      Devices.setting(TORCH_SETTING_CUDNN_BENCHMARK(), benchmark);
    }

    public static int getBenchmarkLimit() {
      return (int) Devices.setting(TORCH_SETTING_CUDNN_BENCHMARK_LIMIT());
    }

    /// How many algorithms are tried, 10 by default; 0 for all.
    public static void setBenchmarkLimit(int limit) {
      Devices.setting(TORCH_SETTING_CUDNN_BENCHMARK_LIMIT(), limit);
    }

    public static boolean isDeterministic() {
      return Devices.isOn(TORCH_SETTING_CUDNN_DETERMINISTIC());
    }

    /// Whether only algorithms that give the same numbers every time are used; off by default.
    public static void setDeterministic(boolean deterministic) {
      Devices.setting(TORCH_SETTING_CUDNN_DETERMINISTIC(), deterministic);
    }

    public static boolean isAllowTf32() {
      return Devices.isOn(TORCH_SETTING_CUDNN_TF32());
    }

    /// Whether convolutions of float32 may round their inputs to TF32; on by default.
    public static void setAllowTf32(boolean allow) {
      Devices.setting(TORCH_SETTING_CUDNN_TF32(), allow);
    }
  }

  /// `torch.backends.cuda`
  public static final class Cuda {
    private Cuda() {}

    /// Whether libtorch was built with CUDA.
    public static boolean isBuilt() {
      return Devices.isBuilt(DeviceType.CUDA);
    }

    /// Which implementations `F.scaledDotProductAttention` may choose from; all by default.
    public static void enableFlashSdp(boolean enabled) {
      Devices.setting(TORCH_SETTING_FLASH_SDP(), enabled);
    }

    public static boolean flashSdpEnabled() {
      return Devices.isOn(TORCH_SETTING_FLASH_SDP());
    }

    public static void enableMemEfficientSdp(boolean enabled) {
      Devices.setting(TORCH_SETTING_MEM_EFFICIENT_SDP(), enabled);
    }

    public static boolean memEfficientSdpEnabled() {
      return Devices.isOn(TORCH_SETTING_MEM_EFFICIENT_SDP());
    }

    public static void enableMathSdp(boolean enabled) {
      Devices.setting(TORCH_SETTING_MATH_SDP(), enabled);
    }

    public static boolean mathSdpEnabled() {
      return Devices.isOn(TORCH_SETTING_MATH_SDP());
    }

    public static void enableCudnnSdp(boolean enabled) {
      Devices.setting(TORCH_SETTING_CUDNN_SDP(), enabled);
    }

    public static boolean cudnnSdpEnabled() {
      return Devices.isOn(TORCH_SETTING_CUDNN_SDP());
    }

    /// `torch.backends.cuda.matmul`
    public static final class Matmul {
      private Matmul() {}

      public static boolean isAllowTf32() {
        return Devices.isOn(TORCH_SETTING_CUBLAS_TF32());
      }

      /// Whether products of float32 may round their inputs to TF32; off by default. See
      /// [Torch#setFloat32MatmulPrecision].
      public static void setAllowTf32(boolean allow) {
        Devices.setting(TORCH_SETTING_CUBLAS_TF32(), allow);
      }

      public static boolean isAllowFp16ReducedPrecisionReduction() {
        return Devices.isOn(TORCH_SETTING_FP16_REDUCTION());
      }

      /// Whether products of float16 may add up in float16; on by default.
      public static void setAllowFp16ReducedPrecisionReduction(boolean allow) {
        Devices.setting(TORCH_SETTING_FP16_REDUCTION(), allow);
      }

      public static boolean isAllowBf16ReducedPrecisionReduction() {
        return Devices.isOn(TORCH_SETTING_BF16_REDUCTION());
      }

      /// Whether products of bfloat16 may add up in bfloat16; on by default.
      public static void setAllowBf16ReducedPrecisionReduction(boolean allow) {
        Devices.setting(TORCH_SETTING_BF16_REDUCTION(), allow);
      }
    }
  }

  /// `torch.backends.mkldnn`: oneDNN on the CPU.
  public static final class Mkldnn {
    private Mkldnn() {}

    public static boolean isAvailable() {
      return Devices.has(TORCH_HAS_MKLDNN());
    }

    public static boolean isEnabled() {
      return Devices.isOn(TORCH_SETTING_MKLDNN_ENABLED());
    }

    /// Whether operators use oneDNN where they can; on by default.
    public static void setEnabled(boolean enabled) {
      Devices.setting(TORCH_SETTING_MKLDNN_ENABLED(), enabled);
    }
  }

  /// `torch.backends.mkl.is_available()`
  public static boolean hasMkl() {
    return Devices.has(TORCH_HAS_MKL());
  }

  /// `torch.backends.openmp.is_available()`
  public static boolean hasOpenmp() {
    return Devices.has(TORCH_HAS_OPENMP());
  }

  /// Whether libtorch was built with LAPACK, which `torch.linalg` needs on the CPU.
  public static boolean hasLapack() {
    return Devices.has(TORCH_HAS_LAPACK());
  }
}
