package torch;

import static torch.bindings.torch_random_h.torch_thread_generator;
import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;

/// A source of random numbers with a state of its own. The same seed gives PyTorch's own numbers.
public final class Generator {
  private static final Cleaner CLEANER = Cleaner.create();

  static {
    Native.load();
  }

  private final long handle;
  private final Device device;

  private Generator(long handle, Device device) {
    this.handle = handle;
    this.device = device;
    CLEANER.register(this, () -> torch_generator_release(handle));
  }

  /// A new generator for the CPU.
  public Generator() {
    this(Device.CPU);
  }

  public Generator(Device device) {
    this(
        Native.check(torch_generator_new(Workspace.type(device), Workspace.index(device))), device);
  }

  /// The generator that operators on the device use when none is given.
  public static Generator defaultOf(Device device) {
    return new Generator(
        Native.check(torch_generator_default(Workspace.type(device), Workspace.index(device))),
        device);
  }

  /// The generator that this thread's operators on the CPU draw from: its own ([#forThread()]), or
  /// the default one.
  public static Generator current() {
    Generator own = GeneratorScope.current();
    return own != null && own.device.type() == DeviceType.CPU ? own : defaultOf(Device.CPU);
  }

  /// Makes this the generator that operators of the calling thread draw from where they are given
  /// none and run on its device, until the scope is closed: initial weights, dropout, the order of
  /// samples. So trainings on several threads give the numbers that each gives alone. Python has no
  /// such thing; there, as here without it, all threads draw from one default generator.
  ///
  /// ```java
  /// try (var _ = new Generator().manualSeed(7).forThread()) {
  ///   var learn = new Learner(dls, net());
  ///   learn.fit(5);
  /// }
  /// ```
  ///
  /// [Torch#manualSeed] and [Torch#getRngState] go on to speak of the default one. Attention that
  /// is fused on a GPU draws its dropout from the default one, too.
  public GeneratorScope forThread() {
    return new GeneratorScope(this);
  }

  /// @param generator `null`: the default one
  static void ofThread(Generator generator) {
    Native.check(torch_thread_generator(generator == null ? 0 : generator.handle));
    Reference.reachabilityFence(generator);
  }

  long handle() {
    return handle;
  }

  public Device device() {
    return device;
  }

  /// Sets the seed; returns this generator.
  public Generator manualSeed(long seed) {
    Native.check(torch_generator_manual_seed(handle, seed));
    Reference.reachabilityFence(this);
    return this;
  }

  /// Takes a seed from the system's source of randomness; returns it.
  public long seed() {
    try (Arena arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.JAVA_LONG);
      Native.check(torch_generator_seed(handle, out.address()));
      Reference.reachabilityFence(this);
      return out.get(ValueLayout.JAVA_LONG, 0);
    }
  }

  public long initialSeed() {
    try (Arena arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.JAVA_LONG);
      Native.check(torch_generator_initial_seed(handle, out.address()));
      Reference.reachabilityFence(this);
      return out.get(ValueLayout.JAVA_LONG, 0);
    }
  }

  /// The whole state, a vector of bytes.
  public Tensor getState() {
    Tensor state = Workspace.current().tensor(torch_generator_state(handle), 0);
    Reference.reachabilityFence(this);
    return state;
  }

  public void setState(Tensor state) {
    Native.check(torch_generator_set_state(handle, Workspace.current().handle(state, "state")));
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(state);
  }
}
