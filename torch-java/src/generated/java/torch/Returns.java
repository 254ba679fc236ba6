// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// What operators with several results return, a record for each set of names.
public final class Returns {
  private Returns() {}

  public record SelfOutFoundInfOutList(Tensor[] selfOut, Tensor foundInfOut) {}

  public record Result0GrowthTrackerOut(Tensor result0, Tensor growthTrackerOut) {}

  public record Result0Result1Result2Result3Result4(Tensor result0, Tensor result1, Tensor result2, Tensor result3, long result4) {}

  public record Result0Result1Result2Result3RunningMeanOutRunningVarOut(Tensor result0, Tensor result1, Tensor result2, Tensor result3, Tensor runningMeanOut, Tensor runningVarOut) {}

  public record Result0Result1(double result0, long result1) {}

  public record OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask(Tensor output, Tensor logsumexp, Tensor cumSeqQ, Tensor cumSeqK, long maxQ, long maxK, Tensor philoxSeed, Tensor philoxOffset, Tensor debugAttnMask) {}

  public record Result0Result1Result2Result3List(Tensor result0, Tensor result1, Tensor result2, Tensor[] result3) {}

  public record OutputLogsumexpPhiloxSeedPhiloxOffsetMaxSeqlenBatchQMaxSeqlenBatchK(Tensor output, Tensor logsumexp, Tensor philoxSeed, Tensor philoxOffset, long maxSeqlenBatchQ, long maxSeqlenBatchK) {}

  public record OutputMask(Tensor output, Tensor mask) {}

  public record OutputSoftmaxLogsumexpRngStateUnusedDebugAttnMask(Tensor output, Tensor softmaxLogsumexp, Tensor rngState, Tensor unused, Tensor debugAttnMask) {}

  public record SelfOutGradsOutStateSumsOutStateStepsOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] stateSumsOut, Tensor[] stateStepsOut) {}

  public record SelfOutGradsOutStateSumsOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] stateSumsOut) {}

  public record SelfOutGradsOutExpAvgsOutExpAvgSqsOutMaxExpAvgSqsOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] expAvgsOut, Tensor[] expAvgSqsOut, Tensor[] maxExpAvgSqsOut) {}

  public record OutputMaskRunningMinOutRunningMaxOutScaleOutZeroPointOut(Tensor output, Tensor mask, Tensor runningMinOut, Tensor runningMaxOut, Tensor scaleOut, Tensor zeroPointOut) {}

  public record SelfOutGradsOutMomentumBufferListOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] momentumBufferListOut) {}

  public record Result_LUPivots(Tensor result_, Tensor LU, Tensor pivots) {}

  public record EigenvaluesEigenvectors(Tensor eigenvalues, Tensor eigenvectors) {}

  public record SignLogabsdetLUPivots(Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots) {}

  public record Result_LUPivotsInfo(Tensor result_, Tensor LU, Tensor pivots, Tensor info) {}

  public record USVh(Tensor U, Tensor S, Tensor Vh) {}

  public record LUPivotsInfo(Tensor LU, Tensor pivots, Tensor info) {}

  public record Result0Result1Result2RunningMeanOutRunningVarOut(Tensor result0, Tensor result1, Tensor result2, Tensor runningMeanOut, Tensor runningVarOut) {}

  public record OutputLogSumexpPhiloxSeedPhiloxOffset(Tensor output, Tensor logSumexp, Tensor philoxSeed, Tensor philoxOffset) {}

  public record OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask(Tensor output, Tensor logsumexp, Tensor cumSeqQ, Tensor cumSeqK, long maxQ, long maxK, Tensor rngState, Tensor unused, Tensor debugAttnMask) {}

  public record GradQueryGradKeyGradValue(Tensor gradQuery, Tensor gradKey, Tensor gradValue) {}

  public record OutputLogsumexp(Tensor output, Tensor logsumexp) {}

  public record GradQueryGradKeyGradValueGradAttnBias(Tensor gradQuery, Tensor gradKey, Tensor gradValue, Tensor gradAttnBias) {}

  public record GradInputGradWeightGradBias(Tensor gradInput, Tensor gradWeight, Tensor gradBias) {}

  public record PrimalTangent(Tensor primal, Tensor tangent) {}

  public record MinMax(Tensor min, Tensor max) {}

  public record GradSelfGradGrid(Tensor gradSelf, Tensor gradGrid) {}

  public record ValuesIndices(Tensor values, Tensor indices) {}

  public record Result0Result1Result2Result3(Tensor result0, Tensor result1, double result2, long result3) {}

  public record MantissaExponent(Tensor mantissa, Tensor exponent) {}

  public record ATau(Tensor a, Tensor tau) {}

  public record HistBinEdges(Tensor hist, Tensor binEdges) {}

  public record HistBinEdgesList(Tensor hist, Tensor[] binEdges) {}

  public record LInfo(Tensor L, Tensor info) {}

  public record InverseInfo(Tensor inverse, Tensor info) {}

  public record LDPivots(Tensor LD, Tensor pivots) {}

  public record LDPivotsInfo(Tensor LD, Tensor pivots, Tensor info) {}

  public record SolutionResidualsRankSingularValues(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {}

  public record PLU(Tensor P, Tensor L, Tensor U) {}

  public record LUPivots(Tensor LU, Tensor pivots) {}

  public record QR(Tensor Q, Tensor R) {}

  public record SignLogabsdet(Tensor sign, Tensor logabsdet) {}

  public record Result_Info(Tensor result_, Tensor info) {}

  public record OutputBuffer(Tensor output, Tensor buffer) {}

  public record Result0Result1Result2List(Tensor result0, Tensor[] result1, Tensor[] result2) {}

  public record OutputIsTarget(Tensor output, Tensor isTarget) {}

  public record OutputTotalWeight(Tensor output, Tensor totalWeight) {}

  public record Result0NoiseOut(Tensor result0, Tensor noiseOut) {}

  public record USV(Tensor U, Tensor S, Tensor V) {}

  public record SolutionClonedCoefficient(Tensor solution, Tensor clonedCoefficient) {}
}
