package fastai.learner;

/// An exception in a [Callback], with the callback and the event in its message and the exception
/// itself as cause.
public final class CallbackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CallbackException(Callback callback, Event event, RuntimeException cause) {
    super(
        "Exception occurred in `"
            + callback
            + "` when calling event `"
            + event
            + "`:\n\t"
            + cause.getMessage(),
        cause);
  }
}
