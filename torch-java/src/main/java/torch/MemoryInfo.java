package torch;

/// Bytes of a device's memory: what is free for any process, and what there is.
public record MemoryInfo(long free, long total) {}
