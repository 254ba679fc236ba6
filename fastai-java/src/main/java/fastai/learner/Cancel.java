package fastai.learner;

/// What a callback throws to leave a stage of the training: `throw Cancel.FIT`. The stage's
/// `after_cancel` and `after` events still come. Signals, not errors: one object each, without a
/// stack trace.
///
/// | signal | what is left out |
/// |---|---|
/// | [#STEP] | the optimizer's step; gradients are still set to zero |
/// | [#BACKWARD] | the computation of the gradients |
/// | [#BATCH] | the rest of the batch, the step and the zeroing of gradients included |
/// | [#TRAIN] | the rest of the training part |
/// | [#VALIDATE] | the rest of the validation part |
/// | [#EPOCH] | the rest of the epoch, both parts |
/// | [#FIT] | the rest of the fit |
@SuppressWarnings("serial")
public abstract sealed class Cancel extends RuntimeException {
  public static final CancelStepException STEP = new CancelStepException();
  public static final CancelBackwardException BACKWARD = new CancelBackwardException();
  public static final CancelBatchException BATCH = new CancelBatchException();
  public static final CancelTrainException TRAIN = new CancelTrainException();
  public static final CancelValidException VALIDATE = new CancelValidException();
  public static final CancelEpochException EPOCH = new CancelEpochException();
  public static final CancelFitException FIT = new CancelFitException();

  private Cancel(String exception) {
    super(exception + " was thrown outside its stage", null, false, false);
  }

  public static final class CancelStepException extends Cancel {
    private CancelStepException() {
      super("Cancel.STEP");
    }
  }

  public static final class CancelBackwardException extends Cancel {
    private CancelBackwardException() {
      super("Cancel.BACKWARD");
    }
  }

  public static final class CancelBatchException extends Cancel {
    private CancelBatchException() {
      super("Cancel.BATCH");
    }
  }

  public static final class CancelTrainException extends Cancel {
    private CancelTrainException() {
      super("Cancel.TRAIN");
    }
  }

  public static final class CancelValidException extends Cancel {
    private CancelValidException() {
      super("Cancel.VALIDATE");
    }
  }

  public static final class CancelEpochException extends Cancel {
    private CancelEpochException() {
      super("Cancel.EPOCH");
    }
  }

  public static final class CancelFitException extends Cancel {
    private CancelFitException() {
      super("Cancel.FIT");
    }
  }
}
