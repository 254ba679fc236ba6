"""Writes ../resources/torch/promotion.txt, Python's type promotion, for PromotionTest.

    python promotion.py

Two dtypes and then promote_types, can_cast (from the first to the second), result_type of two tensors, of a tensor and one without dimensions, of one
without dimensions and a tensor, of two without dimensions, and the dtype of the sum of two tensors; `-` where Python throws. For a dtype and a number
(bool, int, float, complex) only result_type of a tensor and the number, and of a tensor without dimensions and the number.

promotion.txt is that of 2.13.0; a later torch writes the lines that it changes or adds to a folder of its version, 2.14/promotion.txt.
"""
import pathlib
import torch

NAMES = ("uint8 int8 int16 int32 int64 bool float16 bfloat16 float32 float64 complex32 complex64 complex128 uint16 uint32 uint64 "
         "float8_e5m2 float8_e4m3fn float8_e5m2fnuz float8_e4m3fnuz float8_e8m0fnu").split()
# Of later versions.
NAMES += [name for name in ("bcomplex32",) if hasattr(torch, name)]
BASE = "2.13"
VERSION = ".".join(torch.__version__.split(".")[:2])


def attempt(function):
    try:
        return str(function()).removeprefix("torch.")
    except Exception:
        return "-"


lines = []
for left in NAMES:
    a = getattr(torch, left)
    vector, scalar = torch.empty(1, dtype=a), torch.empty((), dtype=a)
    for right in NAMES:
        b = getattr(torch, right)
        other, others = torch.empty(1, dtype=b), torch.empty((), dtype=b)
        lines.append(" ".join([
            left, right, attempt(lambda: torch.promote_types(a, b)), attempt(lambda: torch.can_cast(a, b)),
            attempt(lambda: torch.result_type(vector, other)), attempt(lambda: torch.result_type(vector, others)),
            attempt(lambda: torch.result_type(scalar, other)), attempt(lambda: torch.result_type(scalar, others)),
            attempt(lambda: torch.add(torch.zeros(1).to(a), torch.zeros(1).to(b)).dtype),
        ]))
    for number in (True, 1, 1.5, 1j):
        lines.append(f"{left} {type(number).__name__} {attempt(lambda: torch.result_type(vector, number))} "
                     f"{attempt(lambda: torch.result_type(scalar, number))}")
target = pathlib.Path(__file__).resolve().parents[1] / "resources" / "torch" / "promotion.txt"
if VERSION != BASE:
    base = set(target.read_text().splitlines())
    lines = [line for line in lines if line not in base]
    target = target.parent / VERSION / target.name
    target.parent.mkdir(exist_ok=True)
target.write_text("\n".join(lines) + "\n")
print(len(lines), "lines")
