package fastai.learner;

/// The training loop as text: see [Loop#trainingLoop()].
final class TrainingLoopText {
  private static final int COLUMN = 34;

  private static final String LOOP =
      """
      Start Fit
        before_fit
        Start Epoch Loop
          before_epoch
          Start Train
            before_train
            Start Batch Loop
              before_batch
              after_pred
              after_loss
              before_backward
              after_cancel_backward
              after_backward
              before_step
              after_cancel_step
              after_step
              after_cancel_batch
              after_batch
            End Batch Loop
          End Train
          after_cancel_train
          after_train
          Start Valid
            before_validate
            Start Batch Loop
              before_batch
              after_pred
              after_loss
              after_cancel_batch
              after_batch
            End Batch Loop
          End Valid
          after_cancel_validate
          after_validate
        End Epoch Loop
        after_cancel_epoch
        after_epoch
      End Fit
      after_cancel_fit
      after_fit
      """;

  private TrainingLoopText() {}

  static String of(Loop loop) {
    var text = new StringBuilder();
    for (var line : LOOP.lines().toList()) {
      text.append(line);
      for (var event : Event.values()) {
        if (!event.toString().equals(line.strip())) continue;
        var heard = loop.orderedCbs(event).stream().map(Callback::toString).toList();
        text.append(" ".repeat(Math.max(1, COLUMN - line.length()))).append(": ").append(heard);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
