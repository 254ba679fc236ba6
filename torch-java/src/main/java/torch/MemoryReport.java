package torch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Where the memory is; see [Torch#memorySummary].
///
/// What a tensor of another thread looks like cannot be asked safely, so the groups are of the
/// calling thread; counts of all threads stand beside. [LiveTensors#track] tells more, for all
/// threads.
///
/// @param liveTensors native references that all threads hold
/// @param heavyBytes behind tensors of all threads over 16 KB; a storage counts for each
/// @param groups the tensors of this thread by dtype and size
/// @param inScopes tensors of this thread that end with a [TensorScope] that is open
/// @param leftToCollector those outside every scope: parameters, and what only the collector
///   releases
/// @param closedPending those that were closed and wait for the collector, because another thread
///   knew them
/// @param residentBytes of the whole process; -1 where the system does not tell
/// @param devices of the accelerator
public record MemoryReport(
    long liveTensors,
    long heavyBytes,
    List<Group> groups,
    long inScopes,
    long leftToCollector,
    long closedPending,
    long residentBytes,
    List<DeviceMemory> devices) {

  /// Where a size class ends, and its name.
  private enum Size {
    B1K("up to 1 KB", 1L << 10),
    B16K("up to 16 KB", 1L << 14),
    B1M("up to 1 MB", 1L << 20),
    B16M("up to 16 MB", 1L << 24),
    B256M("up to 256 MB", 1L << 28),
    MORE("more", Long.MAX_VALUE);

    private final String label;
    private final long most;

    Size(String label, long most) {
      this.label = label;
      this.most = most;
    }

    static Size of(long bytes) {
      for (Size size : values()) if (bytes <= size.most) return size;
      return MORE;
    }
  }

  /// @param size the class that the storages belong to: `up to 1 KB`
  /// @param bytes of the storages, each counted once, with the first tensor that was found in it
  public record Group(DType dtype, String size, long tensors, long bytes) {}

  /// Bytes that the caching allocator of a device has given to tensors, and has taken from the
  /// device.
  public record DeviceMemory(
      Device device, long allocated, long mostAllocated, long reserved, long mostReserved) {}

  static MemoryReport read() {
    Workspace ws = Workspace.current();
    ws.drain();
    var count = new Count();
    for (TensorScope scope = ws.scope; scope != null; scope = scope.outer())
      for (Cell.Ref ref : scope.refs()) count.add(ref, scope == ws.root);
    return new MemoryReport(
        Workspaces.live(),
        Valve.bytes(),
        count.groups(),
        count.inScopes,
        count.outside,
        count.closed,
        resident(),
        readDevices());
  }

  /// Only for handles of the calling thread, which nobody releases meanwhile.
  private static final class Count {
    private record Key(DType dtype, Size size) implements Comparable<Key> {
      @Override
      public int compareTo(Key other) {
        int byType = dtype.compareTo(other.dtype);
        return byType != 0 ? byType : size.compareTo(other.size);
      }
    }

    private final TreeMap<Key, long[]> groups = new TreeMap<>();
    private final HashSet<Long> storages = new HashSet<>();
    private long inScopes;
    private long outside;
    private long closed;

    void add(Cell.Ref ref, boolean isOutside) {
      for (int slot = 0; slot <= ref.mask; slot++) {
        long handle = ref.handles[slot];
        if (handle == 0) continue;
        if (handle < 0) closed++;
        else if (isOutside) outside++;
        else inScopes++;
        add(Math.abs(handle));
      }
    }

    private void add(long handle) {
      long bytes = Accessors.storageBytes(handle);
      var key = new Key(DType.ofCode(Accessors.dtype(handle)), Size.of(bytes));
      long[] sums = groups.computeIfAbsent(key, _ -> new long[2]);
      sums[0]++;
      long storage = NativeSystem.storageIdentity(handle);
      if (storage != 0 && storages.add(storage)) sums[1] += bytes;
    }

    List<Group> groups() {
      var list = new ArrayList<Group>();
      groups.forEach(
          (key, sums) -> list.add(new Group(key.dtype, key.size.label, sums[0], sums[1])));
      return List.copyOf(list);
    }
  }

  private static long resident() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status")))
        if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    } catch (IOException | NumberFormatException e) {
      // Not a Linux.
    }
    return -1;
  }

  private static List<DeviceMemory> readDevices() {
    var devices = new ArrayList<DeviceMemory>();
    Capabilities can = Torch.capabilities();
    for (int i = 0; i < can.deviceCount() && can.accelerator() != null; i++) {
      long[] bytes = NativeSystem.deviceMemory(i);
      if (bytes != null)
        devices.add(
            new DeviceMemory(
                new Device(can.accelerator(), i), bytes[0], bytes[1], bytes[2], bytes[3]));
    }
    return List.copyOf(devices);
  }

  /// Bytes of this thread's storages, each once.
  public long bytes() {
    long sum = 0;
    for (Group group : groups) sum += group.bytes;
    return sum;
  }

  /// Tensors of this thread.
  public long tensors() {
    return inScopes + leftToCollector + closedPending;
  }

  /// Several lines, with a table.
  @Override
  public String toString() {
    var out = new StringBuilder();
    out.append(
        "tensors alive in all threads  %d, of which over 16 KB hold %s%n"
            .formatted(liveTensors, bytes(heavyBytes)));
    out.append(
        "of this thread                %d (%d in scopes, %d left to the collector, %d closed and waiting for it) hold %s%n"
            .formatted(tensors(), inScopes, leftToCollector, closedPending, bytes(bytes())));
    out.append(
        "the process                   %s%n"
            .formatted(residentBytes < 0 ? "unknown" : bytes(residentBytes)));
    for (DeviceMemory d : devices)
      out.append(
          "%-28s  %s allocated (at most %s), %s reserved (at most %s)%n"
              .formatted(
                  d.device,
                  bytes(d.allocated),
                  bytes(d.mostAllocated),
                  bytes(d.reserved),
                  bytes(d.mostReserved)));
    if (groups.isEmpty()) return out.toString();
    out.append("%n%-14s  %-14s  %10s  %10s%n".formatted("dtype", "storage", "tensors", "bytes"));
    for (Group group : groups)
      out.append(
          "%-14s  %-14s  %10d  %10s%n"
              .formatted(group.dtype, group.size, group.tensors, bytes(group.bytes)));
    return out.toString();
  }

  /// In the unit that fits: `1.50 MB`.
  static String bytes(long bytes) {
    if (bytes < 1024) return bytes + " B";
    double value = bytes;
    int unit = -1;
    do {
      value /= 1024;
      unit++;
    } while (value >= 1024 && unit < 3);
    return String.format(Locale.ROOT, "%.2f %cB", value, "KMGT".charAt(unit));
  }
}
