"""Writes the TorchScript files of torch-java/src/test/resources/torch/jit and what they compute.

    python torch-java/src/test/python/scripts.py

Each case is inputs, outputs and gradients in cases.pt, itself a TorchScript file whose attributes
hold the tensors, so that no other format is needed to read them.
"""

from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Tuple

import torch
from torch import Tensor, nn

OUT = Path(__file__).parents[1] / "resources" / "torch" / "jit"


class Net(nn.Module):
    """Layers, a buffer, a shared parameter, other methods and attributes."""

    version: int
    title: str

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3, padding=1)
        self.bn = nn.BatchNorm2d(2)
        self.body = nn.Sequential(nn.Linear(32, 6), nn.ReLU(), nn.Linear(6, 3))
        self.tied = self.body[2]
        self.register_buffer("scale", torch.tensor(2.0))
        self.version = 3
        self.title = "net"

    def forward(self, x: Tensor) -> Tensor:
        x = torch.relu(self.bn(self.conv(x)))
        return self.body(x.flatten(1)) * self.scale

    @torch.jit.export
    def logits(self, x: Tensor, temperature: float = 1.0) -> Tensor:
        return self.tied(x) / temperature


class Pair(NamedTuple):
    first: Tensor
    second: int


class Kinds(nn.Module):
    """Every type that may go in or come out."""

    def forward(
        self,
        x: Tensor,
        pair: Tuple[Tensor, Tuple[int, float]],
        items: List[Tensor],
        named: Dict[str, Tensor],
        flag: bool = False,
        text: str = "a",
        maybe: Optional[Tensor] = None,
    ) -> Tuple[Tensor, Tuple[int, float, str], Dict[str, Tensor], List[Tensor], Optional[Tensor], bool]:
        n, f = pair[1]
        y = x + pair[0] * n * f
        for item in items:
            y = y + item
        if maybe is not None:
            y = y * maybe
        out = torch.jit.annotate(Dict[str, Tensor], {})
        for key, value in named.items():
            out[key + text] = value * 2
        return y, (n + 1, f / 2, text + "!"), out, [item + 1 for item in items], maybe, not flag

    @torch.jit.export
    def numbers(self, a: List[int], b: List[float], c: List[bool], d: Dict[int, List[str]]) -> Tuple[List[int], List[float], List[bool], Dict[int, List[str]]]:
        return a[::-1], [v * 2 for v in b], [not v for v in c], {k + 1: v for k, v in d.items()}

    @torch.jit.export
    def optional(self, n: Optional[int], xs: Optional[List[int]]) -> Tuple[Optional[int], int]:
        return n, -1 if xs is None else len(xs)

    @torch.jit.export
    def device_of(self, x: Tensor, device: torch.device) -> Tuple[torch.device, Tensor, complex]:
        return x.device, x.to(device), 1 + 2j

    @torch.jit.export
    def named_tuple(self, pair: Pair) -> Pair:
        return Pair(pair.first + 1, pair.second + 1)

    @torch.jit.export
    def nothing(self) -> None:
        pass

    @torch.jit.export
    def many(self, n: int) -> List[int]:
        return list(range(n))

    @torch.jit.export
    def fail(self, n: int) -> int:
        if n > 0:
            raise ValueError("n is positive")
        return n


class Counting(nn.Module):
    """Its code replaces a buffer and an attribute."""

    def __init__(self):
        super().__init__()
        self.register_buffer("total", torch.zeros(2))
        self.calls = 0

    def forward(self, x: Tensor) -> Tensor:
        self.total = self.total + x
        self.calls += 1
        return self.total


class Cases(nn.Module):
    def __init__(self, tensors: Dict[str, Tensor]):
        super().__init__()
        self.tensors = torch.jit.Attribute(tensors, Dict[str, Tensor])

    def forward(self) -> Dict[str, Tensor]:
        return self.tensors


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    cases = {}

    net = torch.jit.script(Net())
    torch.jit.save(net, OUT / "net.pt", _extra_files={"labels.txt": "cat\ndog\nfür", "empty.txt": ""})
    x = torch.randn(2, 1, 4, 4)
    cases["net.x"] = x
    cases["net.eval"] = net.eval()(x).detach()
    net.train()
    y = net(x)
    y.square().sum().backward()
    cases["net.train"] = y.detach()
    for name, parameter in net.named_parameters():
        cases["net.grad." + name] = parameter.grad
    cases["net.running_mean"] = net.bn.running_mean
    cases["net.logits"] = net.logits(torch.arange(12.0).view(2, 6), 0.5).detach()

    # Steps of SGD on the loaded file, in training mode.
    trained = torch.jit.load(OUT / "net.pt")
    optimizer = torch.optim.SGD(trained.parameters(), lr=0.1)
    for _ in range(3):
        optimizer.zero_grad()
        trained(x).square().mean().backward()
        optimizer.step()
    cases["net.trained"] = trained.eval()(x).detach()

    traced = torch.jit.trace(nn.Sequential(nn.Linear(4, 3), nn.Tanh()).double(), torch.ones(2, 4).double())
    torch.jit.save(traced, OUT / "traced.pt")
    cases["traced"] = traced(torch.arange(8.0).view(2, 4).double()).detach()

    torch.jit.save(torch.jit.script(Kinds()), OUT / "kinds.pt")
    torch.jit.save(torch.jit.script(Counting()), OUT / "counting.pt")
    torch.jit.save(torch.jit.script(Cases(cases)), OUT / "cases.pt")


main()
