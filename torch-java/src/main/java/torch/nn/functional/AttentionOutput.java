package torch.nn.functional;

import torch.Tensor;

/// What attention gives.
///
/// @param output `[queries, batch, embedding]`, or without batch
/// @param weights of the keys for each query: `[batch, queries, keys]`, or `[batch, heads, queries,
///   keys]` where they are not averaged, or without batch; `null` where they were not asked for
public record AttentionOutput(Tensor output, Tensor weights) {}
