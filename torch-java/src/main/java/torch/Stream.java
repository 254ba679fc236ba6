package torch;

/// A queue of work on a device, as libtorch names it.
public record Stream(Device device, long id) {}
