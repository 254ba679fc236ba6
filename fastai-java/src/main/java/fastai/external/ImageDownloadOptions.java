package fastai.external;

import java.time.Duration;

/// How [Images#downloadImages] works.
///
/// @param maxPics of a file of addresses only as many are taken
/// @param nWorkers how many are fetched at once
/// @param timeout how long a server may be silent
/// @param preserveFilename names as in the addresses, with a number where one is taken; otherwise
///   names are random
public record ImageDownloadOptions(
    int maxPics, int nWorkers, Duration timeout, boolean preserveFilename) {
  public static final ImageDownloadOptions DEFAULT =
      new ImageDownloadOptions(1000, 8, Duration.ofSeconds(4), false);

  public ImageDownloadOptions {
    if (maxPics < 0 || nWorkers < 1)
      throw new IllegalArgumentException(
          "maxPics is 0 or more and nWorkers 1 or more; "
              + maxPics
              + " and "
              + nWorkers
              + " were given");
  }

  public ImageDownloadOptions withMaxPics(int maxPics) {
    return new ImageDownloadOptions(maxPics, nWorkers, timeout, preserveFilename);
  }

  public ImageDownloadOptions withNWorkers(int nWorkers) {
    return new ImageDownloadOptions(maxPics, nWorkers, timeout, preserveFilename);
  }

  public ImageDownloadOptions withTimeout(Duration timeout) {
    return new ImageDownloadOptions(maxPics, nWorkers, timeout, preserveFilename);
  }

  public ImageDownloadOptions withPreserveFilename(boolean preserveFilename) {
    return new ImageDownloadOptions(maxPics, nWorkers, timeout, preserveFilename);
  }
}
