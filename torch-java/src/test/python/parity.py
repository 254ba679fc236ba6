"""Writes src/test/resources/torch/parity: what Python's PyTorch gives for several hundred operators, for ParityTest.

    python parity.py            (torch 2.13.0, numpy, scipy; once in a while, not part of the build)

Under a later torch it makes the calls of 2.13.0 again, and writes to a folder of that version, parity/2.14, those that it answers otherwise: {"case": the
number of the call, "out": ..., "grads": ...} or {"case": ..., "error": what it raises}. Close is what torch.testing.assert_close calls so. That folder is to be made anew whenever cases.jsonl.gz is.

The calls come from PyTorch's own test samples (torch.testing._internal.common_methods_invocations.op_db), a few small ones of
each operator and dtype. Each is made through the public Python name, with the default generator seeded, and its results and
gradients are kept. A gradient is that of the results' inner product with weights that weights() gives.

cases.jsonl.gz has a JSON object a call; {"$t": ...} in it is a tensor, whose bytes stand in tensors.bin.gz from "o" on.
"""

import gzip
import inspect
import json
import math
import sys
import types
import unittest
import warnings
from pathlib import Path

import torch

# PyTorch's test module wants a package that takes no part in making samples.
expecttest = types.ModuleType("expecttest")
expecttest.TestCase = unittest.TestCase
sys.modules.setdefault("expecttest", expecttest)
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

BASE = "2.13"
VERSION = ".".join(torch.__version__.split(".")[:2])
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "torch" / "parity"
SEED = 1234

# How many calls of each dtype are kept.
WANTED = {torch.float32: 4, torch.float64: 1, torch.int64: 1, torch.bool: 1, torch.complex64: 1, torch.bfloat16: 1}
# No call with more elements in all its tensors.
MOST_ELEMENTS = 500
# How many values the result of a call may have.
MOST_RESULTS = 2600

BUILT_IN = ("byte", "char", "short", "int", "long", "float", "double")

# Where the samples' order of arguments is not the function's.
ORDER = {
    "einsum": lambda x, equation: (equation, *x),
    "where": lambda x, condition, other: (condition, x, other),
    "polygamma": lambda x, n: (n, x),
    "special.polygamma": lambda x, n: (n, x),
    "nn.functional.embedding": lambda weight, indices: (indices, weight),
    "nn.functional.embedding_bag": lambda weight, indices: (indices, weight),
}

# Not names that a program calls, or without a result that could be compared.
LEFT_OUT = (
    "jiterator_", "masked.", "torch.ops.", "torch._scaled", "__", "_", "empty", "new_empty", "resize_", "signal.", "to_sparse",
    "sparse.", "broadcast_shapes", "hash_tensor", "item", "svd_lowrank", "pca_lowrank", "alias_copy",
    "nn.functional.multi_head_attention",
)


class Unfit(Exception):
    """A value that the file cannot hold."""


class Writer:
    def __init__(self):
        self.cases = []
        self.bytes = bytearray()

    def tensor(self, x):
        if x.layout != torch.strided or x.is_quantized:
            raise Unfit(f"layout {x.layout}")
        flat = torch.empty(x.numel(), dtype=x.dtype).copy_(x.detach().reshape(-1))
        raw = flat.view(torch.uint8).numpy().tobytes()
        entry = {"$t": str(x.dtype).split(".")[1], "s": list(x.shape), "o": len(self.bytes)}
        if x.requires_grad and x.is_leaf:
            entry["g"] = True
        self.bytes += raw
        return entry

    def value(self, x):
        if isinstance(x, torch.Tensor):
            return self.tensor(x)
        if x is None or isinstance(x, (bool, str)):
            return x
        if isinstance(x, int):
            return {"$i": x}
        if isinstance(x, float):
            return {"$f": x if math.isfinite(x) else str(x)}
        if isinstance(x, complex):
            return {"$c": [x.real, x.imag]}
        if isinstance(x, torch.dtype):
            return {"$dtype": str(x).split(".")[1]}
        if isinstance(x, torch.device):
            return {"$device": str(x)}
        if isinstance(x, torch.memory_format):
            return {"$format": str(x).split(".")[1]}
        if isinstance(x, torch.layout) and x == torch.strided:
            return None
        if isinstance(x, (list, tuple)):
            return [self.value(y) for y in x]
        raise Unfit(type(x).__name__)

    def save(self, folder=FOLDER):
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in {
            "cases.jsonl.gz": "".join(json.dumps(c, separators=(",", ":")) + "\n" for c in self.cases).encode(),
            "tensors.bin.gz": bytes(self.bytes),
        }.items():
            with open(folder / name, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
                packed.write(data)
            print(name, (folder / name).stat().st_size)


class Reader:
    """What a Writer saved."""

    def __init__(self):
        with gzip.open(FOLDER / "cases.jsonl.gz", "rt") as file:
            self.cases = [json.loads(line) for line in file]
        with gzip.open(FOLDER / "tensors.bin.gz") as file:
            self.bytes = file.read()

    def tensor(self, x):
        dtype, begin = getattr(torch, x["$t"]), x["o"]
        flat = torch.empty(math.prod(x["s"]), dtype=dtype)
        if flat.numel():
            raw = bytearray(self.bytes[begin : begin + flat.numel() * dtype.itemsize])
            flat.view(torch.uint8).copy_(torch.frombuffer(raw, dtype=torch.uint8))
        return flat.reshape(x["s"]).requires_grad_("g" in x)

    def value(self, x):
        if isinstance(x, list):
            return [self.value(y) for y in x]
        if not isinstance(x, dict):
            return x
        if "$t" in x:
            return self.tensor(x)
        if not any(key.startswith("$") for key in x):
            return {key: self.value(y) for key, y in x.items()}
        ((kind, y),) = x.items()
        if kind == "$c":
            return complex(*y)
        return {"$i": int, "$f": float, "$device": torch.device}.get(kind, lambda name: getattr(torch, name))(y)


def public(name):
    """The function, method or property behind a public name; None if Python documents none."""
    found = torch
    for part in name.split("."):
        found = getattr(found, part, None)
        if found is None:
            break
    if callable(found):
        return found
    found = getattr(torch.Tensor, name, None)
    if callable(found):
        return found
    return None if found is None else (lambda x: getattr(x, name))


def tensors(value):
    if isinstance(value, torch.Tensor):
        yield value
    elif isinstance(value, (list, tuple)):
        for v in value:
            yield from tensors(v)
    elif isinstance(value, dict):
        yield from tensors(list(value.values()))


def mapped(value, f):
    if isinstance(value, torch.Tensor):
        return f(value)
    if isinstance(value, (list, tuple)):
        values = [mapped(v, f) for v in value]
        return tuple(values) if isinstance(value, tuple) else values
    if isinstance(value, dict):
        return {k: mapped(v, f) for k, v in value.items()}
    return value


def plain(x):
    """A leaf of its own, one after the other in memory."""
    if x.layout != torch.strided:
        raise Unfit(f"layout {x.layout}")
    return x.detach().resolve_conj().resolve_neg().clone(memory_format=torch.contiguous_format).requires_grad_(x.requires_grad)


def weights(x):
    """From 0.5 to 1.5 over the elements in their order."""
    n = x.numel()
    return (torch.arange(n, dtype=torch.float64) / max(n - 1, 1) + 0.5).reshape(x.shape).to(x.dtype)


def gradients(outputs, inputs):
    """None where there are none: complex decompositions are unique up to a phase, and say so."""
    try:
        return torch.autograd.grad(outputs, inputs, [weights(t) for t in outputs], allow_unused=True)
    except RuntimeError:
        return None


def signature(name):
    """The names of a function's parameters in their order, and the defaults that are plain values, as far as signatures tell."""
    order, known = [], {}
    try:
        for p in inspect.signature(public(name)).parameters.values():
            order.append(p.name)
            if isinstance(p.default, (bool, int, float, str, type(None))):
                known[p.name] = p.default
    except (TypeError, ValueError):
        pass
    if order == ["args", "kwargs"] and public(name + "_with_indices"):
        # Chosen by an argument between two functions, of which this one has the full signature.
        order = list(inspect.signature(public(name + "_with_indices")).parameters)
    schemas = torch._C._jit_get_schemas_for_operator("aten::" + name.replace("nn.functional.", "").replace(".", "_"))
    order = order or [a.name for schema in schemas[:1] for a in schema.arguments]
    for schema in schemas:
        for a in schema.arguments:
            if a.has_default_value() and isinstance(a.default_value, (bool, int, float, str, list, type(None))):
                known.setdefault(a.name, a.default_value)
    return order, known


def call(writer, entry, function, args, kwargs):
    """Makes the call and puts its results and gradients into the entry."""
    # In-place operators refuse a leaf.
    if entry["name"].endswith("_"):
        args = (args[0].detach().clone(), *mapped(args[1:], torch.Tensor.detach))
        kwargs = mapped(kwargs, torch.Tensor.detach)
    torch.manual_seed(SEED)
    out = function(*args, **kwargs)
    values = list(out) if isinstance(out, (list, tuple)) else [out]
    if sum(t.numel() for t in tensors(values)) > MOST_RESULTS:
        raise Unfit("large")
    entry["out"] = [writer.value(v) for v in values]
    inputs = [t for t in tensors([args, kwargs]) if t.requires_grad and t.is_leaf]
    outputs = [t for t in tensors(values) if t.requires_grad]
    grads = gradients(outputs, inputs) if inputs and outputs else None
    if grads is not None:
        grads = [None if g is None else g.to_dense() for g in grads]
        entry["grads"] = writer.value(grads)
    return values, grads


def case(writer, name, function, sample, dtype):
    args = (sample.input, *sample.args)
    args = mapped(ORDER[name](*args) if name in ORDER else args, plain)
    kwargs = mapped(dict(sample.kwargs), plain)
    begin = len(writer.bytes)
    try:
        entry = {"name": name, "dtype": str(dtype).split(".")[1]}
        entry["args"] = [writer.value(a) for a in args]
        entry["kwargs"] = {k: writer.value(v) for k, v in kwargs.items()}
        call(writer, entry, function, args, kwargs)
        writer.cases.append(entry)
        return True
    except (Unfit, RuntimeError, TypeError, ValueError, NotImplementedError) as e:
        del writer.bytes[begin:]
        if "-v" in sys.argv:
            print(f"{name}: {type(e).__name__}: {str(e).splitlines()[0][:100]}")
        return False


def samples(op, dtype):
    """Small ones first, each with different shapes and arguments."""
    grad = (dtype.is_floating_point or dtype.is_complex) and op.supports_autograd and dtype in op.supported_backward_dtypes("cpu")
    torch.manual_seed(SEED)
    found = []
    for number, sample in enumerate(op.sample_inputs("cpu", dtype, requires_grad=grad)):
        if number == 60:
            break
        size = sum(t.numel() for t in tensors([sample.input, list(sample.args), sample.kwargs]))
        found.append((size == 0, size, number, sample))
    found.sort(key=lambda s: s[:3])
    seen = set()
    for _, size, _, sample in found:
        shapes = str([tuple(t.shape) for t in tensors([sample.input, list(sample.args), sample.kwargs])]) + str(sorted(sample.kwargs))
        # x.half(memory_format=...) and the like: Java has x.to(dtype, ..., memoryFormat).
        converts = op.name in ("bfloat16", "bool", "half", "cfloat", "cdouble", "chalf") or op.name in BUILT_IN
        if converts and "memory_format" in sample.kwargs:
            continue
        if size <= MOST_ELEMENTS and shapes not in seen:
            seen.add(shapes)
            yield sample


def main():
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    writer = Writer()
    names = {}
    for op in op_db:
        if op.name.startswith(LEFT_OUT) or public(op.name) is None:
            continue
        forms = {op.name: public(op.name)}
        if op.inplace_variant is not None and hasattr(torch.Tensor, op.name + "_"):
            forms[op.name + "_"] = getattr(torch.Tensor, op.name + "_")
        for name, function in forms.items():
            for dtype, wanted in WANTED.items():
                if dtype not in op.supported_dtypes("cpu") or (name != op.name and dtype != torch.float32):
                    continue
                kept = 0
                for sample in samples(op, dtype):
                    if kept == (wanted if name == op.name else 1):
                        break
                    kept += case(writer, name, function, sample, dtype)
                names[name] = names.get(name, 0) + kept
    for name in names:
        order, known = signature(name)
        writer.cases.append({"name": name, "parameters": order, "defaults": {k: writer.value(v) for k, v in known.items()}})
    writer.save()
    print(len([n for n in names.values() if n]), "names,", sum(names.values()), "calls; none for:", *[n for n, k in names.items() if not k])


def close(actual, expected):
    if isinstance(actual, (list, tuple)):
        return isinstance(expected, (list, tuple)) and len(actual) == len(expected) and all(map(close, actual, expected))
    if not isinstance(actual, torch.Tensor):
        return actual == expected
    try:
        torch.testing.assert_close(actual, expected, equal_nan=True)
        return True
    except AssertionError:
        return False


def main_of_another_version():
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    reader, writer = Reader(), Writer()
    names = set()
    for number, old in enumerate(reader.cases):
        if "args" not in old:
            continue
        entry, begin = {"case": number, "name": old["name"]}, len(writer.bytes)
        try:
            values, grads = call(writer, entry, public(old["name"]), reader.value(old["args"]), reader.value(old["kwargs"]))
            same = close(values, reader.value(old["out"])) and close(grads, reader.value(old.get("grads")))
        except RuntimeError as e:
            entry["error"], same = str(e), False
        if same:
            del writer.bytes[begin:]
        else:
            writer.cases.append(entry)
            names.add(old["name"])
    writer.save(FOLDER / VERSION)
    print(len(writer.cases), "calls of", *sorted(names))


main() if VERSION == BASE else main_of_another_version()
