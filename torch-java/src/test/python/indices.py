"""Writes ../resources/torch/indices.txt: random index expressions and what Python makes of them, for IndexExpressionsTest.

    python indices.py

A line is `shape | expression | result`, or with a value that is written `shape | expression = value | result`, where the result is
`shape: elements; gradient`, or the name of Python's exception. The tensor counts from 0; the gradient is that of the sum of the result's
elements, each times its own position. In an expression `i(2,2):0,1,1,0` is a tensor of indices, `m(2):1,0` a mask; a value is a number or a shape, of a
tensor that counts down from -1.
"""
import pathlib
import random
import torch

random.seed(7)


def index_tensor(size, shape):
    count = 1
    for s in shape:
        count *= s
    # One in thirty is out of range.
    reach = size + (random.random() < 1 / 30)
    values = [random.randint(-size, reach - 1) if size else 0 for _ in range(count)]
    return torch.tensor(values, dtype=torch.long).reshape(shape), f"i({','.join(map(str, shape))}):{','.join(map(str, values))}"


def mask(shape):
    count = 1
    for s in shape:
        count *= s
    values = [random.randint(0, 1) for _ in range(count)]
    return torch.tensor(values, dtype=torch.bool).reshape(shape), f"m({','.join(map(str, shape))}):{','.join(map(str, values))}"


def bound(size):
    return random.choice([None, None, random.randint(-size - 1, size + 1)])


def expression(shape):
    parts, dim, common = [], 0, random.choice([(2,), (2,), (1,), (2, 2), (3,)])
    while dim < len(shape):
        kind = random.choice(["int", "slice", "slice", "tensor", "tensor", "mask", "none", "all", "bool", "scalar", "stop"])
        size = shape[dim]
        if kind == "stop":
            break
        if kind == "int" and size:
            value = random.randint(-size, size - 1 + (random.random() < 1 / 20))
            parts.append((value, str(value)))
        elif kind == "slice":
            start, end, step = bound(size), bound(size), random.choice([None, 1, 2, 3, -1 if random.random() < 1 / 10 else 2])
            parts.append((slice(start, end, step), ":".join("" if p is None else str(p) for p in (start, end, step))))
        elif kind == "tensor":
            parts.append(index_tensor(size, random.choice([common, common, (1,)])))
        elif kind == "mask":
            dims = random.randint(1, min(2, len(shape) - dim))
            # One in twenty does not fit.
            wanted = [s + (random.random() < 1 / 20) for s in shape[dim:dim + dims]]
            parts.append(mask(wanted))
            dim += dims - 1
        elif kind == "none":
            parts.append((None, "None"))
            dim -= 1
        elif kind == "bool" and random.random() < 0.3:
            value = random.random() < 0.7
            parts.append((value, str(value)))
            dim -= 1
        elif kind == "scalar" and size:
            parts.append(index_tensor(size, ()))
        elif kind == "all":
            parts.append((slice(None), ":"))
        else:
            continue
        dim += 1
    if random.random() < 0.35:
        # With an ellipsis somewhere the parts after it may still fit, or may not.
        parts.insert(random.randint(0, len(parts)), (..., "..."))
    return tuple(p for p, _ in parts), ", ".join(t for _, t in parts)


def numbers(tensor):
    return " ".join(str(int(v)) for v in tensor.detach().reshape(-1).tolist())


def text(result, x):
    weights = torch.arange(result.numel(), dtype=torch.float64).reshape(result.shape)
    grad = torch.autograd.grad((result * weights).sum(), x)[0]
    return f"{','.join(map(str, result.shape))}: {numbers(result)}; {numbers(grad)}"


lines, errors = [], 0
while len(lines) < 400:
    shape = random.choice([(4,), (3, 4), (2, 3, 4), (3, 2, 2, 3), (2, 1, 3), (0, 3), ()])
    index, written = expression(shape)
    x = torch.arange(torch.Size(shape).numel(), dtype=torch.float64).reshape(shape).requires_grad_()
    writes = random.random() < 0.45
    try:
        if writes:
            y = x * 1
            with torch.no_grad():
                target = tuple(y[index].shape)
            if random.random() < 0.4:
                value, name = -5, "-5"
            else:
                cut = random.randint(0, len(target))
                wanted = [1 if random.random() < 0.3 else s for s in target[cut:]]
                if random.random() < 0.1:
                    wanted = [1] + wanted
                if random.random() < 0.05:
                    wanted = wanted + [5]
                value = -1 - torch.arange(torch.Size(wanted).numel(), dtype=torch.float64).reshape(wanted)
                name = f"({','.join(map(str, wanted))})"
            written += " = " + name
            y[index] = value
            result = text(y, x)
        else:
            result = text(x[index], x)
    except (IndexError, ValueError, RuntimeError, TypeError) as e:
        if errors * 8 > len(lines):
            continue
        errors += 1
        result = type(e).__name__
    # Where indices repeat, which of several values a place gets is open.
    if writes and "(" in written.split(" = ")[-1] and "i(" in written and result[0].isdigit():
        z = (x * 1).detach()
        if z[index].numel() != torch.arange(z.numel()).reshape(z.shape)[index].unique().numel():
            continue
    lines.append(f"{','.join(map(str, shape))} | {written} | {result}")
target = pathlib.Path(__file__).resolve().parents[1] / "resources" / "torch" / "indices.txt"
target.write_text("\n".join(lines) + "\n")
print(len(lines), "expressions,", errors, "errors", target.stat().st_size)
