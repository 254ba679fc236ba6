package fastai.external;

/// How much may come out of an archive before it is taken for one that is made to fill the disk.
///
/// @param maxBytes in all
/// @param maxEntries files and folders
/// @param maxRatio bytes that come out for each byte of the archive; the first 64 MiB are free
public record UnpackLimits(long maxBytes, long maxEntries, long maxRatio) {
  public static final UnpackLimits DEFAULT = new UnpackLimits(1L << 40, 20_000_000, 250);

  public UnpackLimits {
    if (maxBytes < 0 || maxEntries < 0 || maxRatio < 1)
      throw new IllegalArgumentException(
          "limits are not below 0, and the ratio not below 1; "
              + maxBytes
              + " bytes, "
              + maxEntries
              + " entries and the ratio "
              + maxRatio
              + " were given");
  }

  public UnpackLimits withMaxBytes(long maxBytes) {
    return new UnpackLimits(maxBytes, maxEntries, maxRatio);
  }

  public UnpackLimits withMaxEntries(long maxEntries) {
    return new UnpackLimits(maxBytes, maxEntries, maxRatio);
  }

  public UnpackLimits withMaxRatio(long maxRatio) {
    return new UnpackLimits(maxBytes, maxEntries, maxRatio);
  }
}
