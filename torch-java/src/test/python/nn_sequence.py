"""Writes the goldens of the tests of torch.nn that use NnGoldens: what PyTorch makes of the Python lines that stand in them.

    python nn_sequence.py [TestClass ...]

The first argument of each check(...) in a test is a case: statements, separated by "; ". They see torch, nn, F, and r(2, 3), a random tensor
that asks for its gradient; they set m, the module, and out, a tensor or several. To resources/torch/nn/TestClass.txt go the case and, below it,
the module in print, the keys of its state, and a digest (shape, a weighted sum and some elements) of each initial parameter, each output, and the
gradients of the outputs' squares with respect to the inputs made by r and to the parameters.
"""
import pathlib
import re
import sys
import warnings

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils import parametrizations, parametrize, prune, rnn

warnings.simplefilter("ignore")
torch.set_num_threads(1)
here = pathlib.Path(__file__).resolve().parent
sources = here.parent / "java" / "torch" / "nn"
goldens = here.parent / "resources" / "torch" / "nn"


def digest(tensor):
    if tensor is None:
        return "none"
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
    flat = tensor.detach().flatten().double()
    n = flat.numel()
    weights = torch.arange(n).remainder(7).double() - 3
    picks = [flat[i * (n - 1) // 4] for i in range(5)] if n > 5 else list(flat)
    numbers = " ".join(f"{float(x):.8g}" for x in [(flat * weights).sum(), *picks])
    return f"{str(tensor.dtype)[6:]}{list(tensor.shape)} {numbers}"


def run(case):
    inputs = []

    def r(*shape):
        x = torch.randn(*shape, requires_grad=True)
        inputs.append(x)
        return x

    scope = dict(
        torch=torch, nn=nn, F=F, r=r, rnn=rnn, parametrize=parametrize, parametrizations=parametrizations, prune=prune, utils=nn.utils
    )
    torch.manual_seed(42)
    *statements, last = case.split("; ")
    exec("\n".join(statements), scope)
    module = scope["m"]
    initial = {k: p.detach().clone() for k, p in module.named_parameters()}
    exec(last, scope)
    out = scope["out"]
    out = list(out) if isinstance(out, (tuple, list)) else [out]
    lines = ["repr " + repr(module).replace("\n", "\\n"), "keys " + " ".join(module.state_dict())]
    lines += [f"init {k} {digest(p)}" for k, p in initial.items()]
    lines += [f"out {i} {digest(o)}" for i, o in enumerate(out)]
    losses = [(o * o).sum() for o in out if o is not None and o.requires_grad]
    if losses:
        sum(losses).backward()
        lines += [f"input {i} {digest(x.grad)}" for i, x in enumerate(inputs)]
        lines += [f"grad {k} {digest(p.grad)}" for k, p in module.named_parameters()]
    return lines


for source in sorted(sources.rglob("*Test.java")):
    java = source.read_text()
    if "NnGoldens" not in java or sys.argv[1:] and source.stem not in sys.argv[1:]:
        continue
    texts = re.findall(r'\bcheck\(\s*((?:"(?:[^"\\]|\\.)*"(?:\s*\+\s*)?)+)', java)
    cases = ["".join(eval(part) for part in re.findall(r'"(?:[^"\\]|\\.)*"', text)) for text in texts]
    lines = []
    for case in dict.fromkeys(cases):
        try:
            lines += [case] + ["  " + line for line in run(case)]
        except Exception as e:
            sys.exit(f"{source.stem}: {case}: {type(e).__name__}: {e}")
    (goldens / f"{source.stem}.txt").write_text("\n".join(lines) + "\n")
    print(source.stem, len(set(cases)), "cases")
