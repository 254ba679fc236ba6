"""Compiles the AOTInductor packages of torch-java/src/test/resources/torch/inductor.

    python torch-java/src/test/python/packages.py [FOLDER]

A package holds native code for one kind of system and processor; these are for Linux on any x86-64.
The tests use them where they can be loaded, or compile their own with the Python that the environment
variable TORCH_PYTHON names. What the models compute is a TorchScript file beside them, cases.pt.
"""

import platform
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Dict

import torch
from torch import Tensor, nn
from torch._inductor import aoti_compile_and_package
from torch.export import Dim, export

OUT = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "torch" / "inductor")


class Net(nn.Module):
    """One tensor to one tensor, with a batch of any size."""

    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 8)
        self.fc2 = nn.Linear(8, 3)
        self.register_buffer("scale", torch.tensor(2.0))

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x))) * self.scale


class Nested(nn.Module):
    """Structures in and out, and arguments by name."""

    def forward(self, pair, named, *, bias, factor=2):
        a, (b, c) = pair
        total = a + b * c + named["x"] - named["y"][0]
        return {"total": total * factor + bias, "parts": (a * 2, [b, c + 1])}, total.sum()


class Cases(nn.Module):
    def __init__(self, tensors: Dict[str, Tensor]):
        super().__init__()
        self.tensors = torch.jit.Attribute(tensors, Dict[str, Tensor])

    def forward(self) -> Dict[str, Tensor]:
        return self.tensors


def compile_to(name, program, **metadata):
    """Compiles for any processor of the kind; takes out what is for debuggers and compresses."""
    configs = {"aot_inductor.metadata": metadata}
    if platform.machine() == "x86_64":
        configs |= {"cpp.march": "x86-64", "cpp.simdlen": 1}
    package = OUT / name
    aoti_compile_and_package(program, package_path=str(package), inductor_configs=configs)
    with zipfile.ZipFile(package) as archive:
        entries = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries.items():
            if entry.endswith(".cpp"):
                continue
            if entry.endswith(".so"):
                with tempfile.NamedTemporaryFile() as library:
                    Path(library.name).write_bytes(content)
                    subprocess.run(["strip", library.name], check=True)
                    content = Path(library.name).read_bytes()
            archive.writestr(zipfile.ZipInfo(entry), content, zipfile.ZIP_DEFLATED)
    return torch._inductor.aoti_load_package(str(package))


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    cases = {}

    net = Net().eval()
    x = torch.randn(5, 4)
    with torch.no_grad():
        program = export(net, (x,), dynamic_shapes=({0: Dim("batch", min=1, max=64)},))
        model = compile_to("net.pt2", program, author="torch-java")
        cases["net.x"], cases["net.y"] = x, net(x)
        state = net.state_dict()
        for name in model.get_constant_fqns():
            cases["net.half." + name] = state[name] * 0.5
        net.load_state_dict({name: cases.get("net.half." + name, value) for name, value in state.items()})
        cases["net.half"] = net(x)

        a, b, c, d, e, bias = (torch.randn(3) for _ in range(6))
        program = export(Nested(), ((a, (b, c)), {"x": d, "y": [e]}), {"bias": bias})
        compile_to("nested.pt2", program)
        result, total = Nested()((a, (b, c)), {"x": d, "y": [e]}, bias=bias)
        for name, value in dict(a=a, b=b, c=c, d=d, e=e, bias=bias, sum=total, total=result["total"]).items():
            cases["nested." + name] = value

    torch.jit.save(torch.jit.script(Cases(cases)), OUT / "cases.pt")


main()
