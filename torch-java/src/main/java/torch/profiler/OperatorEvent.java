package torch.profiler;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import jdk.jfr.Timestamp;

/// An operator in the Java Flight Recorder. It is written some time after the operator ran, so the
/// recorder's own `startTime` and thread are of no use; `began`, `took` and `ranOn` tell.
@Name("torch.Operator")
@Label("Operator")
@Category("PyTorch")
@Description("An operator of libtorch, a backward function or a range of the user")
@StackTrace(false)
final class OperatorEvent extends Event {
  @Label("Operator")
  String operator;

  @Label("Scope")
  String scope;

  @Label("Began")
  @Timestamp(Timestamp.MILLISECONDS_SINCE_EPOCH)
  long began;

  @Label("Began, on the clock of System.nanoTime")
  long beganNanos;

  @Label("Took")
  @Timespan(Timespan.NANOSECONDS)
  long took;

  @Label("Ran on")
  String ranOn;

  @Label("Input Shapes")
  String inputShapes;

  @Label("Input Types")
  String inputTypes;

  @Label("Input Bytes")
  @DataAmount
  long inputBytes;
}
