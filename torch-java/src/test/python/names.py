"""Writes the names that Python documents: ../resources/torch/names.txt, one "namespace.name" a line. Run with the torch that the project follows:

    python names.py

Documented is a public name of torch, torch.Tensor, torch.nn.functional, torch.linalg, torch.fft or torch.special that has a docstring of its
own: functions, methods, properties, and of the classes and constants of torch those that its documentation shows (dtypes, layouts, modes).
"""
import inspect
import pathlib
import re
import types
import typing
import torch
import torch.nn.functional

# Classes that torch's page describes; the others in the module belong to the compiler or to pages of their own.
CLASSES = {
    "Tensor", "Generator", "Size", "device", "dtype", "layout", "memory_format", "finfo", "iinfo", "Stream", "Event", "autocast", "no_grad", "enable_grad",
    "set_grad_enabled", "inference_mode",
}
CONSTANTS = (torch.dtype, torch.layout, torch.memory_format, torch.Generator, float)
# What a namespace imports for its own use.
FOREIGN = {"add_docstr", "boolean_dispatch", "handle_torch_function", "has_torch_function", "has_torch_function_unary", "has_torch_function_variadic",
           "has_torch_function_binary", "Optional"}
# What pybind11 says of functions that have no documentation of their own.
UNDOCUMENTED = re.compile(r"\w+\((.*\barg0\b|.*(torch\._C|torch::|c10::)|input: str, parse|name: str|\*args, \*\*kwargs\) -> torch\._C)")


def documented(owner, name):
    value = inspect.getattr_static(owner, name)
    if name in FOREIGN or isinstance(value, types.ModuleType):
        return False
    if owner is torch:
        if isinstance(value, CONSTANTS):
            return True
        if inspect.isclass(value):
            return name in CLASSES
    elif inspect.isclass(value):
        return False
    value = getattr(owner, name)
    module = getattr(value, "__module__", None) or ""
    if inspect.isfunction(value) and not module.startswith("torch") or typing.get_origin(value) is not None:
        return False
    doc = getattr(value, "__doc__", None) or ""
    return (callable(value) or owner is torch.Tensor) and bool(doc) and not UNDOCUMENTED.match(doc.split("\n")[0])


spaces = {
    "torch": torch,
    "torch.Tensor": torch.Tensor,
    "torch.nn.functional": torch.nn.functional,
    "torch.linalg": torch.linalg,
    "torch.fft": torch.fft,
    "torch.special": torch.special,
}
lines = [f"{space}.{name}" for space, owner in spaces.items() for name in sorted(dir(owner)) if not name.startswith("_") and documented(owner, name)]
target = pathlib.Path(__file__).resolve().parents[1] / "resources" / "torch" / "names.txt"
target.write_text("\n".join(lines) + "\n")
for space in spaces:
    print(space, sum(line.rpartition(".")[0] == space for line in lines))
