// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// What operators with several results return, a record for each set of names.
public final class Returns {
  private Returns() {}

  /// How a [TensorScope] finds the tensors in a result.
  sealed interface Several {
    Object[] results();
  }

  public record SelfOutFoundInfOutList(Tensor[] selfOut, Tensor foundInfOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {selfOut, foundInfOut};
    }
  }

  public record Result0GrowthTrackerOut(Tensor result0, Tensor growthTrackerOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, growthTrackerOut};
    }
  }

  public record Result0Result1Result2Result3Result4(Tensor result0, Tensor result1, Tensor result2, Tensor result3, long result4) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1, result2, result3, result4};
    }
  }

  public record Result0Result1Result2Result3RunningMeanOutRunningVarOut(Tensor result0, Tensor result1, Tensor result2, Tensor result3, Tensor runningMeanOut, Tensor runningVarOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1, result2, result3, runningMeanOut, runningVarOut};
    }
  }

  public record Result0Result1(double result0, long result1) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1};
    }
  }

  public record OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask(Tensor output, Tensor logsumexp, Tensor cumSeqQ, Tensor cumSeqK, long maxQ, long maxK, Tensor philoxSeed, Tensor philoxOffset, Tensor debugAttnMask) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, logsumexp, cumSeqQ, cumSeqK, maxQ, maxK, philoxSeed, philoxOffset, debugAttnMask};
    }
  }

  public record Result0Result1Result2Result3List(Tensor result0, Tensor result1, Tensor result2, Tensor[] result3) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1, result2, result3};
    }
  }

  public record OutputLogsumexpPhiloxSeedPhiloxOffsetMaxSeqlenBatchQMaxSeqlenBatchK(Tensor output, Tensor logsumexp, Tensor philoxSeed, Tensor philoxOffset, long maxSeqlenBatchQ, long maxSeqlenBatchK) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, logsumexp, philoxSeed, philoxOffset, maxSeqlenBatchQ, maxSeqlenBatchK};
    }
  }

  public record OutputMask(Tensor output, Tensor mask) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, mask};
    }
  }

  public record OutputSoftmaxLogsumexpRngStateUnusedDebugAttnMask(Tensor output, Tensor softmaxLogsumexp, Tensor rngState, Tensor unused, Tensor debugAttnMask) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, softmaxLogsumexp, rngState, unused, debugAttnMask};
    }
  }

  public record SelfOutGradsOutStateSumsOutStateStepsOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] stateSumsOut, Tensor[] stateStepsOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {selfOut, gradsOut, stateSumsOut, stateStepsOut};
    }
  }

  public record SelfOutGradsOutStateSumsOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] stateSumsOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {selfOut, gradsOut, stateSumsOut};
    }
  }

  public record SelfOutGradsOutExpAvgsOutExpAvgSqsOutMaxExpAvgSqsOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] expAvgsOut, Tensor[] expAvgSqsOut, Tensor[] maxExpAvgSqsOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {selfOut, gradsOut, expAvgsOut, expAvgSqsOut, maxExpAvgSqsOut};
    }
  }

  public record OutputMaskRunningMinOutRunningMaxOutScaleOutZeroPointOut(Tensor output, Tensor mask, Tensor runningMinOut, Tensor runningMaxOut, Tensor scaleOut, Tensor zeroPointOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, mask, runningMinOut, runningMaxOut, scaleOut, zeroPointOut};
    }
  }

  public record SelfOutGradsOutMomentumBufferListOutList(Tensor[] selfOut, Tensor[] gradsOut, Tensor[] momentumBufferListOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {selfOut, gradsOut, momentumBufferListOut};
    }
  }

  public record Result_LUPivots(Tensor result_, Tensor LU, Tensor pivots) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result_, LU, pivots};
    }
  }

  public record EigenvaluesEigenvectors(Tensor eigenvalues, Tensor eigenvectors) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {eigenvalues, eigenvectors};
    }
  }

  public record SignLogabsdetLUPivots(Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {sign, logabsdet, LU, pivots};
    }
  }

  public record Result_LUPivotsInfo(Tensor result_, Tensor LU, Tensor pivots, Tensor info) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result_, LU, pivots, info};
    }
  }

  public record USVh(Tensor U, Tensor S, Tensor Vh) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {U, S, Vh};
    }
  }

  public record LUPivotsInfo(Tensor LU, Tensor pivots, Tensor info) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {LU, pivots, info};
    }
  }

  public record Result0Result1Result2RunningMeanOutRunningVarOut(Tensor result0, Tensor result1, Tensor result2, Tensor runningMeanOut, Tensor runningVarOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1, result2, runningMeanOut, runningVarOut};
    }
  }

  public record OutputLogSumexpPhiloxSeedPhiloxOffset(Tensor output, Tensor logSumexp, Tensor philoxSeed, Tensor philoxOffset) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, logSumexp, philoxSeed, philoxOffset};
    }
  }

  public record OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask(Tensor output, Tensor logsumexp, Tensor cumSeqQ, Tensor cumSeqK, long maxQ, long maxK, Tensor rngState, Tensor unused, Tensor debugAttnMask) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, logsumexp, cumSeqQ, cumSeqK, maxQ, maxK, rngState, unused, debugAttnMask};
    }
  }

  public record GradQueryGradKeyGradValue(Tensor gradQuery, Tensor gradKey, Tensor gradValue) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {gradQuery, gradKey, gradValue};
    }
  }

  public record OutputLogsumexp(Tensor output, Tensor logsumexp) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, logsumexp};
    }
  }

  public record GradQueryGradKeyGradValueGradAttnBias(Tensor gradQuery, Tensor gradKey, Tensor gradValue, Tensor gradAttnBias) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {gradQuery, gradKey, gradValue, gradAttnBias};
    }
  }

  public record GradInputGradWeightGradBias(Tensor gradInput, Tensor gradWeight, Tensor gradBias) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {gradInput, gradWeight, gradBias};
    }
  }

  public record PrimalTangent(Tensor primal, Tensor tangent) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {primal, tangent};
    }
  }

  public record MinMax(Tensor min, Tensor max) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {min, max};
    }
  }

  public record GradSelfGradGrid(Tensor gradSelf, Tensor gradGrid) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {gradSelf, gradGrid};
    }
  }

  public record ValuesIndices(Tensor values, Tensor indices) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {values, indices};
    }
  }

  public record Result0Result1Result2Result3(Tensor result0, Tensor result1, double result2, long result3) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1, result2, result3};
    }
  }

  public record MantissaExponent(Tensor mantissa, Tensor exponent) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {mantissa, exponent};
    }
  }

  public record ATau(Tensor a, Tensor tau) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {a, tau};
    }
  }

  public record HistBinEdges(Tensor hist, Tensor binEdges) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {hist, binEdges};
    }
  }

  public record HistBinEdgesList(Tensor hist, Tensor[] binEdges) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {hist, binEdges};
    }
  }

  public record LInfo(Tensor L, Tensor info) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {L, info};
    }
  }

  public record InverseInfo(Tensor inverse, Tensor info) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {inverse, info};
    }
  }

  public record LDPivots(Tensor LD, Tensor pivots) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {LD, pivots};
    }
  }

  public record LDPivotsInfo(Tensor LD, Tensor pivots, Tensor info) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {LD, pivots, info};
    }
  }

  public record SolutionResidualsRankSingularValues(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {solution, residuals, rank, singularValues};
    }
  }

  public record PLU(Tensor P, Tensor L, Tensor U) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {P, L, U};
    }
  }

  public record LUPivots(Tensor LU, Tensor pivots) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {LU, pivots};
    }
  }

  public record QR(Tensor Q, Tensor R) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {Q, R};
    }
  }

  public record SignLogabsdet(Tensor sign, Tensor logabsdet) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {sign, logabsdet};
    }
  }

  public record Result_Info(Tensor result_, Tensor info) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result_, info};
    }
  }

  public record OutputBuffer(Tensor output, Tensor buffer) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, buffer};
    }
  }

  public record Result0Result1Result2List(Tensor result0, Tensor[] result1, Tensor[] result2) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, result1, result2};
    }
  }

  public record OutputIsTarget(Tensor output, Tensor isTarget) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, isTarget};
    }
  }

  public record OutputTotalWeight(Tensor output, Tensor totalWeight) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {output, totalWeight};
    }
  }

  public record Result0NoiseOut(Tensor result0, Tensor noiseOut) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {result0, noiseOut};
    }
  }

  public record USV(Tensor U, Tensor S, Tensor V) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {U, S, V};
    }
  }

  public record SolutionClonedCoefficient(Tensor solution, Tensor clonedCoefficient) implements Several {
    @Override
    public Object[] results() {
      return new Object[] {solution, clonedCoefficient};
    }
  }
}
