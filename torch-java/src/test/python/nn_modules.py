"""Writes what PyTorch makes of the layers and functions that the tests in torch-java/src/test/java/torch/nn name.

    python nn_modules.py [TestClass ...]

A test names a case as layer("PYTHON", "INPUTS", ...), function("PYTHON", "INPUTS", ...) or fails("PYTHON", "INPUTS", ...). INPUTS is a list of expressions, in which r(2, 3) draws normal numbers, u(2, 3) uniform ones and i(5, 2, 3) integers below 5;
floating point inputs are used as float32 and as float64. PYTHON is a module, or an expression of the inputs a, b, c, ... . The module is made
after manual_seed(7), the computation after manual_seed(3). Floating point inputs ask for gradients, unless they stand in const(...). Gradients are those of the sum of each output times linspace(-1, 1.5). The results go
to TestClass.safetensors.gz in the resources:

    N/in/0           input, float32 where floating point; N/in/0c for const(...)
    N/state/KEY      the module's state dict when made
    N/float32/out/0  output
    N/float32/grad/0 gradient of an input, N/float32/grad/KEY of a parameter
    N/float32/after/KEY  a buffer after the computation

and in the metadata "PYTHON | INPUTS": N, and N/print: the module as text.

These files are those of 2.13.0. A later torch writes the cases of which it makes something else to a folder of its version, 2.14/TestClass.safetensors.gz;
close is what torch.testing.assert_close calls so.
"""
import gzip
import json
import math
import pathlib
import re
import struct
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

here = pathlib.Path(__file__).resolve().parent
sources = here.parent / "java" / "torch" / "nn"
resources = here.parent / "resources" / "torch" / "nn"
DTYPES = {torch.float32: "F32", torch.float64: "F64", torch.int64: "I64", torch.bool: "BOOL", torch.uint8: "U8", torch.int32: "I32"}
TEXT = r'((?:"(?:[^"\\]|\\.)*"(?:\s*\+\s*)?)+)'
BASE = "2.13"
VERSION = ".".join(torch.__version__.split(".")[:2])
torch.set_num_threads(1)


class const(torch.Tensor):
    """An input that asks for no gradient."""

    def __new__(cls, x):
        return x.as_subclass(cls)


def helpers():
    return {
        "torch": torch,
        "nn": nn,
        "F": F,
        "math": math,
        "r": torch.randn,
        "u": torch.rand,
        "i": lambda high, *shape: torch.randint(0, high, shape),
        "t": torch.tensor,
        "const": const,
    }


def make_inputs(text):
    torch.manual_seed(1)
    return list(eval(f"[{text}]", helpers()))


def flat(value):
    if isinstance(value, torch.Tensor):
        return [value]
    return [leaf for part in value if part is not None for leaf in flat(part)]


def run(python, inputs, dtype, tensors, prefix, metadata):
    inputs = [
        (x.as_subclass(torch.Tensor).to(dtype).clone().requires_grad_(not isinstance(x, const)) if x.is_floating_point() else x)
        for x in inputs
    ]
    scope = helpers() | dict(zip("abcdefgh", inputs))
    torch.manual_seed(7)
    value = eval(python, scope)
    name = str(dtype)[6:]
    parameters = {}
    if isinstance(value, nn.Module):
        module = value
        if dtype == torch.float32:
            metadata[f"{prefix}/print"] = str(module)
            for key, tensor in module.state_dict().items():
                tensors[f"{prefix}/state/{key}"] = tensor.clone()
        module.to(dtype)
        parameters = dict(module.named_parameters())
        torch.manual_seed(3)
        value = module(*inputs)
        for key, tensor in module.named_buffers():
            tensors[f"{prefix}/{name}/after/{key}"] = tensor.clone()
    outputs = flat(value)
    loss = sum((y * torch.linspace(-1, 1.5, y.numel(), dtype=y.dtype).reshape(y.shape)).sum() for y in outputs if y.is_floating_point())
    for k, y in enumerate(outputs):
        tensors[f"{prefix}/{name}/out/{k}"] = y
    if isinstance(loss, torch.Tensor) and loss.requires_grad:
        loss.backward()
    for key, x in list(enumerate(inputs)) + list(parameters.items()):
        if x.grad is not None:
            tensors[f"{prefix}/{name}/grad/{key}"] = x.grad.to_dense()


def write(path, tensors, metadata):
    header, data = {"__metadata__": metadata}, bytearray()
    for name, tensor in tensors.items():
        raw = bytes(tensor.detach().contiguous().reshape(-1).view(torch.uint8).tolist()) if tensor.numel() else b""
        header[name] = {"dtype": DTYPES[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    path.parent.mkdir(exist_ok=True)
    with open(path, "wb") as file:
        file.write(gzip.compress(struct.pack("<Q", len(head)) + head + bytes(data), mtime=0))


def read(path):
    data = gzip.decompress(path.read_bytes())
    begin = 8 + struct.unpack_from("<Q", data)[0]
    header = json.loads(data[8:begin])
    metadata, tensors = header.pop("__metadata__"), {}
    dtypes = {name: dtype for dtype, name in DTYPES.items()}
    for name, entry in header.items():
        raw = bytearray(data[begin + entry["data_offsets"][0] : begin + entry["data_offsets"][1]])
        flat = torch.empty(math.prod(entry["shape"]), dtype=dtypes[entry["dtype"]])
        if raw:
            flat.view(torch.uint8).copy_(torch.frombuffer(raw, dtype=torch.uint8))
        tensors[name] = flat.reshape(entry["shape"])
    return tensors, metadata


def of_case(prefix, tensors, metadata):
    named = {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix + "/")}
    # What an exception says is kept for the reader, and not compared.
    return named, metadata.get(f"{prefix}/print") if any(key.startswith("/float") for key in named) else None


def same(actual, expected):
    try:
        torch.testing.assert_close(actual[0], expected[0], equal_nan=True)
    except AssertionError:
        return False
    return actual[1] == expected[1]


def different(tensors, metadata, old_tensors, old_metadata):
    """The cases of which 2.13.0 made something else."""
    kept_tensors, kept_metadata = {}, {}
    for case, prefix in metadata.items():
        if " | " not in case or same(of_case(prefix, tensors, metadata), of_case(old_metadata[case], old_tensors, old_metadata)):
            continue
        kept_metadata |= {key: value for key, value in metadata.items() if key in (case, f"{prefix}/print")}
        kept_tensors |= {key: value for key, value in tensors.items() if key.startswith(prefix + "/")}
    return kept_tensors, kept_metadata


for source in sorted(sources.glob("*Test.java")):
    found = re.findall(rf"\b(layer|function|fails)\(\s*{TEXT},\s*{TEXT}", source.read_text())
    if not found or sys.argv[1:] and source.stem not in sys.argv[1:]:
        continue
    tensors, metadata = {}, {}
    for kind, *texts in found:
        python, given = ("".join(eval(part) for part in re.findall(r'"(?:[^"\\]|\\.)*"', text)) for text in texts)
        if f"{python} | {given}" in metadata:
            sys.exit(f"{source.stem}: named twice: {python} | {given}")
        prefix = str(len([key for key in metadata if "|" in key]))
        metadata[f"{python} | {given}"] = prefix
        inputs = make_inputs(given)
        for k, x in enumerate(inputs):
            tensors[f"{prefix}/in/{k}{'c' if isinstance(x, const) else ''}"] = x.as_subclass(torch.Tensor)
        try:
            for dtype in (torch.float32, torch.float64):
                run(python, inputs, dtype, {} if kind == "fails" else tensors, prefix, metadata)
            failure = None
        except Exception as e:
            failure = e
        if (failure is not None) != (kind == "fails"):
            sys.exit(f"{source.stem}: {python} | {given}: {failure or 'did not fail'}")
        if failure is not None:
            metadata[f"{prefix}/print"] = f"{type(failure).__name__}: {failure}".splitlines()[0]
    target, count = resources / f"{source.stem}.safetensors.gz", len(found)
    if VERSION != BASE:
        tensors, metadata = different(tensors, metadata, *read(target))
        target, count = resources / VERSION / target.name, len([key for key in metadata if " | " in key])
    if count:
        write(target, tensors, metadata)
    print(source.stem, count, "cases")
