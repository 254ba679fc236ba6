package fastai.hooks;

import java.util.List;

/// What one layer of a model did in a pass: a row of [ModuleSummary].
///
/// @param path where it is in the model: `body.0.conv`
/// @param type its class
/// @param params the numbers in its parameters; `null` for a layer without any
/// @param trainable whether its first parameter is trained; `null` without any
/// @param inputs the shapes of what came in, one for each tensor
/// @param shapes of what it gave, one for each tensor: `[[1, 64, 7, 7]]`
/// @param same whether each sample came out in the shape in which it came in
public record LayerInfo(
    String path,
    String type,
    Long params,
    Boolean trainable,
    List<List<Long>> inputs,
    List<List<Long>> shapes,
    boolean same) {}
