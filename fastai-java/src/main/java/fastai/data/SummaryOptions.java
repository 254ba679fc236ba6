package fastai.data;

import java.io.PrintStream;

/// How [DataBlock#summary] prints.
///
/// @param bs samples in the batch
/// @param showBatch whether the batch is shown at the end, decoded
/// @param out where to print; `null`: `System.out` as it is then
public record SummaryOptions(int bs, boolean showBatch, PrintStream out) {
  public static final SummaryOptions DEFAULT = new SummaryOptions(4, false, null);

  public SummaryOptions {
    if (bs < 1) throw new IllegalArgumentException("a batch size must be 1 or more, not " + bs);
  }

  public SummaryOptions withBs(int bs) {
    return new SummaryOptions(bs, showBatch, out);
  }

  public SummaryOptions withShowBatch(boolean showBatch) {
    return new SummaryOptions(bs, showBatch, out);
  }

  public SummaryOptions withOut(PrintStream out) {
    return new SummaryOptions(bs, showBatch, out);
  }
}
