package fastai.external;

import java.time.Duration;

/// How files are fetched.
///
/// @param timeout how long a server may be silent; Python's default of 4 seconds is short for
///   distant servers
/// @param retries how often it is tried again after the first time
/// @param retryPause before the first time again; twice as long each time
/// @param maxBytes a longer file is refused
/// @param showProgress whether progress is told on `System.err`
public record DownloadOptions(
    Duration timeout, int retries, Duration retryPause, long maxBytes, boolean showProgress) {
  public static final DownloadOptions DEFAULT =
      new DownloadOptions(Duration.ofSeconds(10), 5, Duration.ofSeconds(1), Long.MAX_VALUE, true);

  public DownloadOptions {
    if (timeout.toMillis() < 1)
      throw new IllegalArgumentException("a timeout is above 0, not " + timeout);
    if (retries < 0) throw new IllegalArgumentException("retries are 0 or more, not " + retries);
  }

  public DownloadOptions withTimeout(Duration timeout) {
    return new DownloadOptions(timeout, retries, retryPause, maxBytes, showProgress);
  }

  public DownloadOptions withRetries(int retries) {
    return new DownloadOptions(timeout, retries, retryPause, maxBytes, showProgress);
  }

  public DownloadOptions withRetryPause(Duration retryPause) {
    return new DownloadOptions(timeout, retries, retryPause, maxBytes, showProgress);
  }

  public DownloadOptions withMaxBytes(long maxBytes) {
    return new DownloadOptions(timeout, retries, retryPause, maxBytes, showProgress);
  }

  public DownloadOptions withShowProgress(boolean showProgress) {
    return new DownloadOptions(timeout, retries, retryPause, maxBytes, showProgress);
  }
}
