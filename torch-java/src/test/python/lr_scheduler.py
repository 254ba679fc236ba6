"""Writes ../resources/torch/optim/schedulers.txt: the learning rates and momenta that PyTorch's schedulers set.

    python lr_scheduler.py

A case is the Python expression that makes the scheduler; its results:
  lrs, momenta   of both groups after 0, 1, 2, ... steps, one after another
  state.NAME     what its state dict holds after 12 steps, but for maps and for other schedulers' states
  jumps          the learning rates after step(epoch) for the epochs of JUMPS, where the scheduler takes one
"""

import math
import sys
import warnings
from pathlib import Path

import torch
from torch.optim.lr_scheduler import *  # noqa: F403
from torch.optim.swa_utils import SWALR  # noqa: F401

warnings.simplefilter("ignore")

STEPS = 30
METRICS = [1.0, 0.9, 0.9, 0.91, 0.92, 0.8, 0.8, 0.8, 0.81, 0.8, 0.79, 0.79, 0.79, 0.79, 0.79] * 2
JUMPS = [0, 5, 3, 20, 7, 8]
CASES = [
    "LambdaLR(opt, lambda e: 0.95 ** e)",
    "LambdaLR(opt, [lambda e: 1 / (1 + e), lambda e: 0.9 ** e])",
    "MultiplicativeLR(opt, lambda e: 0.95)",
    "StepLR(opt, 4)",
    "StepLR(opt, 3, 0.5)",
    "MultiStepLR(opt, [2, 7, 7, 20])",
    "MultiStepLR(opt, [5, 10], 0.5)",
    "ConstantLR(opt)",
    "ConstantLR(opt, 0.5, 10)",
    "LinearLR(opt)",
    "LinearLR(opt, 0.1, 0.8, 20)",
    "ExponentialLR(opt, 0.9)",
    "PolynomialLR(opt)",
    "PolynomialLR(opt, 20, 2.0)",
    "CosineAnnealingLR(opt, 10)",
    "CosineAnnealingLR(opt, 7, 0.01)",
    "CosineAnnealingWarmRestarts(opt, 7)",
    "CosineAnnealingWarmRestarts(opt, 4, 2, 0.001)",
    "CyclicLR(opt, 0.01, 0.1, 5)",
    "CyclicLR(opt, 0.01, 0.1, 4, 7, mode='triangular2')",
    "CyclicLR(opt, [0.01, 0.02], [0.1, 0.3], 5, mode='exp_range', gamma=0.95, base_momentum=0.7, max_momentum=0.95)",
    "CyclicLR(opt, 0.01, 0.1, 5, scale_fn=lambda x: 1 / (5 ** (x * 0.1)), scale_mode='iterations', cycle_momentum=False)",
    "OneCycleLR(opt, 0.1, 35)",
    "OneCycleLR(opt, [0.1, 0.2], epochs=5, steps_per_epoch=7, anneal_strategy='linear', pct_start=0.4)",
    "OneCycleLR(opt, 0.1, 40, three_phase=True, div_factor=10, final_div_factor=100, base_momentum=0.8, max_momentum=0.9)",
    "OneCycleLR(opt, 0.1, 40, cycle_momentum=False)",
    "SequentialLR(opt, [ConstantLR(opt, 0.1, 4), ExponentialLR(opt, 0.9)], [5])",
    "SequentialLR(opt, [LinearLR(opt, 0.01, 1, 5), CosineAnnealingLR(opt, 10), StepLR(opt, 3)], [5, 15])",
    "ChainedScheduler([ConstantLR(opt, 0.1, 4), ExponentialLR(opt, 0.9)])",
    "SequentialLR(opt, [SequentialLR(opt, [LinearLR(opt, 0.1, 1, 4), ExponentialLR(opt, 0.9)], [3]), StepLR(opt, 2)], [8])",
    "ReduceLROnPlateau(opt)",
    "ReduceLROnPlateau(opt, patience=1, cooldown=2, factor=0.5)",
    "ReduceLROnPlateau(opt, 'max', patience=2, threshold_mode='abs', threshold=0.05, min_lr=[0.02, 0.001])",
    "SWALR(opt, 0.01)",
    "SWALR(opt, 0.01, 5, 'linear')",
    "SWALR(opt, 0.01, 0)",
]
NO_JUMPS = ("SequentialLR", "ChainedScheduler", "ReduceLROnPlateau", "OneCycleLR", "MultiplicativeLR", "ExponentialLR")


def optimizers():
    yield "SGD", torch.optim.SGD([{"params": [torch.zeros(1)]}, {"params": [torch.zeros(1)], "lr": 0.05}], lr=0.1, momentum=0.9)
    yield "Adam", torch.optim.Adam([{"params": [torch.zeros(1)]}, {"params": [torch.zeros(1)], "lr": 0.05}], lr=0.1)


def advance(scheduler, i):
    scheduler.optimizer.step()
    if isinstance(scheduler, ReduceLROnPlateau):
        scheduler.step(METRICS[i])
    else:
        scheduler.step()


def lrs(opt):
    return [group["lr"] for group in opt.param_groups]


def momenta(opt):
    return [group["momentum"] if "momentum" in group else group["betas"][0] for group in opt.param_groups]


def literal(value):
    return repr(value).replace(", ", ",").replace("'", "")


def text(numbers):
    return " ".join(repr(float(n)) for n in numbers)


if __name__ == "__main__":
    target = Path(__file__).parent / "../resources/torch/optim/schedulers.txt"
    with open(target, "w") as out:
        for case in CASES:
            for name, opt in optimizers():
                if name == "Adam" and not case.startswith(("CyclicLR", "OneCycleLR", "StepLR")):
                    continue
                print(name, case, file=out)
                scheduler = eval(case)
                seen, moved = lrs(opt), momenta(opt)
                for i in range(STEPS):
                    if i == 12:
                        for key, value in scheduler.state_dict().items():
                            if not isinstance(value, dict) and key != "_schedulers" and key != "_schedule_phases":
                                print(f"  state.{key}", literal(value), file=out)
                            else:
                                print(f"  state.{key}", file=out)
                    advance(scheduler, i)
                    assert scheduler.get_last_lr() == lrs(opt)
                    seen += lrs(opt)
                    moved += momenta(opt)
                print("  lrs", text(seen), file=out)
                print("  momenta", text(moved), file=out)
                if not case.startswith(NO_JUMPS) and name == "SGD":
                    _, opt = next(optimizers())
                    scheduler = eval(case)
                    seen = []
                    for epoch in JUMPS:
                        scheduler.step(epoch)
                        seen += lrs(opt)
                    print("  jumps", text(seen), file=out)
    print(target.resolve(), file=sys.stderr)
