/// Where the time goes: operators and ranges of one's own, as tables, as traces and as events of
/// the Java Flight Recorder. Begin with [torch.profiler.Profiler].
package torch.profiler;
