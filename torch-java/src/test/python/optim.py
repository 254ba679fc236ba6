"""Writes ../resources/torch/optim/optimizers.txt: what PyTorch's optimizers make of a small problem.

    python optim.py

A case is a line `Name option=value ...`; what follows, indented, are its results by name:
  repr                   the optimizer in print, lines joined by |
  single, foreach, fused the parameters after all steps, by the way they are updated
  half.params            the parameters after half of the steps, one by one
  half.state.P.NAME      the state of parameter number P then
"""

import sys
import warnings
from pathlib import Path

import torch
from torch import optim

warnings.simplefilter("ignore")
torch.set_num_threads(1)

STEPS = 12
CASES = [
    ("SGD", dict(lr=0.1)),
    ("SGD", dict(lr=0.1, weight_decay=0.1)),
    ("SGD", dict(lr=0.1, momentum=0.9)),
    ("SGD", dict(lr=0.1, momentum=0.9, dampening=0.2, weight_decay=0.01)),
    ("SGD", dict(lr=0.1, momentum=0.9, nesterov=True)),
    ("SGD", dict(lr=0.01, momentum=0.5, nesterov=True, weight_decay=0.1, maximize=True)),
    ("Adam", dict()),
    ("Adam", dict(lr=0.05, betas=(0.8, 0.95), eps=1e-6)),
    ("Adam", dict(lr=0.05, weight_decay=0.1)),
    ("Adam", dict(lr=0.05, amsgrad=True)),
    ("Adam", dict(lr=0.05, amsgrad=True, weight_decay=0.1, maximize=True)),
    ("Adam", dict(lr=0.05, weight_decay=0.1, decoupled_weight_decay=True)),
    ("AdamW", dict(lr=0.05)),
    ("AdamW", dict(lr=0.05, weight_decay=0.2, amsgrad=True)),
    ("AdamW", dict(lr=0.05, betas=(0.7, 0.9), maximize=True)),
    ("Adadelta", dict()),
    ("Adadelta", dict(lr=2.0, rho=0.8, eps=1e-3)),
    ("Adadelta", dict(lr=2.0, eps=1e-3, weight_decay=0.1, maximize=True)),
    ("Adagrad", dict()),
    ("Adagrad", dict(lr=0.1, lr_decay=0.05, initial_accumulator_value=0.1)),
    ("Adagrad", dict(lr=0.1, weight_decay=0.1, eps=1e-4)),
    ("Adagrad", dict(lr=0.1, maximize=True, weight_decay=0.1)),
    ("Adamax", dict()),
    ("Adamax", dict(lr=0.05, betas=(0.8, 0.9), eps=1e-4)),
    ("Adamax", dict(lr=0.05, weight_decay=0.1, maximize=True)),
    ("NAdam", dict()),
    ("NAdam", dict(lr=0.05, betas=(0.8, 0.9), momentum_decay=0.1)),
    ("NAdam", dict(lr=0.05, weight_decay=0.1)),
    ("NAdam", dict(lr=0.05, weight_decay=0.1, decoupled_weight_decay=True, maximize=True)),
    ("RAdam", dict()),
    ("RAdam", dict(lr=0.05, betas=(0.8, 0.9), eps=1e-4)),
    ("RAdam", dict(lr=0.05, betas=(0.8, 0.5))),
    ("RAdam", dict(lr=0.05, weight_decay=0.1)),
    ("RAdam", dict(lr=0.05, weight_decay=0.1, decoupled_weight_decay=True, maximize=True)),
    ("ASGD", dict()),
    ("ASGD", dict(lr=0.1, lambd=0.1, alpha=0.5, t0=4)),
    ("ASGD", dict(lr=0.1, weight_decay=0.1, t0=2.0, maximize=True)),
    ("RMSprop", dict()),
    ("RMSprop", dict(lr=0.05, alpha=0.8, eps=1e-4, momentum=0.9)),
    ("RMSprop", dict(lr=0.05, centered=True)),
    ("RMSprop", dict(lr=0.05, centered=True, momentum=0.5, weight_decay=0.1, maximize=True)),
    ("Rprop", dict()),
    ("Rprop", dict(lr=0.1, etas=(0.3, 1.5), step_sizes=(1e-3, 0.2))),
    ("Rprop", dict(lr=0.1, maximize=True)),
    ("Adafactor", dict()),
    ("Adafactor", dict(lr=0.1, beta2_decay=-0.5, eps=(1e-6, 0.01), d=2.0, weight_decay=0.1)),
    ("Adafactor", dict(lr=0.05, maximize=True)),
    ("Muon", dict()),
    ("Muon", dict(lr=0.05, momentum=0.8, nesterov=False, weight_decay=0.0)),
    ("Muon", dict(lr=0.05, ns_coefficients=(3.0, -4.0, 2.0), ns_steps=3, adjust_lr_fn="match_rms_adamw")),
]
KINDS = ["float32", "float64", "complex64"]
NO_FOREACH = {"Muon"}
FUSED = {"SGD", "Adam", "AdamW", "Adagrad"}
NO_COMPLEX = {"Adafactor", "Muon"}


def parameters(name, kind):
    shapes = [(2, 3), (4, 2)] if name == "Muon" else [(2, 3), (4,), (2, 2)]
    made = []
    for i, shape in enumerate(shapes):
        n = 1
        for size in shape:
            n *= size
        values = torch.linspace(-1 + 0.3 * i, 1.2 - 0.1 * i, n, dtype=torch.float64).reshape(shape)
        if kind == "complex64":
            values = torch.complex(values, values.flip(0))
        made.append(values.to(getattr(torch, kind)).requires_grad_(True))
    return made


def loss(params, step):
    """The second parameter has a gradient only in two steps of three."""
    total = 0
    for i, p in enumerate(params):
        if i == 1 and step % 3 == 0:
            continue
        q = torch.view_as_real(p) if p.is_complex() else p
        total = total + (q * q * (0.5 + 0.25 * i)).sum() + (q * (1 + 0.3 * step)).sin().sum()
    return total


def make(name, params, options):
    """The last parameter has a group of its own with half the learning rate."""
    kind = getattr(optim, name)
    opt = kind(params[:-1], **options)
    opt.add_param_group({"params": params[-1:], "lr": opt.param_groups[0]["lr"] / 2})
    return opt


def train(opt, params, start, end):
    for step in range(start, end):
        opt.zero_grad()
        loss(params, step).backward()
        opt.step()


def numbers(tensors):
    flat = []
    for t in tensors:
        t = t.detach()
        t = torch.view_as_real(t) if t.is_complex() else t
        flat += t.flatten().tolist()
    return " ".join(map(repr, flat))


def run(name, options, kind, out):
    text = " ".join(f"{k}={v!r}".replace(", ", ",").replace("'", "") for k, v in options.items())
    print(f"{name} {kind} {text}".strip(), file=out)
    ways = {"single": {}} if name in NO_FOREACH else {"single": {"foreach": False}, "foreach": {"foreach": True}}
    # Python's fused SGD fails when some parameters have momentum and others take their first step.
    if name in FUSED and kind != "complex64" and "momentum" not in options:
        ways["fused"] = {"fused": True}
    for way, extra in ways.items():
        params = parameters(name, kind)
        opt = make(name, params, {**options, **extra})
        train(opt, params, 0, STEPS // 2)
        if way == "single":
            shown = repr(make(name, parameters(name, kind), options))
            print("  repr", shown.replace("\n", "|"), file=out)
            print("  half.params", numbers(params), file=out)
            for number, state in opt.state_dict()["state"].items():
                for key, value in state.items():
                    print(f"  half.state.{number}.{key}", numbers([value]), file=out)
        train(opt, params, STEPS // 2, STEPS)
        print(" ", way, numbers(params), file=out)


if __name__ == "__main__":
    target = Path(__file__).parent / "../resources/torch/optim/optimizers.txt"
    with open(target, "w") as out:
        for name, options in CASES:
            run(name, options, "float32", out)
        for name in dict.fromkeys(name for name, _ in CASES):
            options = dict(lr=0.05)
            run(name, options, "float64", out)
            if name not in NO_COMPLEX:
                run(name, options, "complex64", out)
    print(target.resolve(), file=sys.stderr)
