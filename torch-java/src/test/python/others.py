"""Writes ../resources/torch/optim/others.txt: averaged models, LBFGS on Rosenbrock's function, and steps from sparse gradients.

    python others.py

`swa NAME`: the averages and buffers after six steps; `lbfgs NAME`: position, last loss and counts after five steps;
`sparse NAME`: the parameter after four steps.
"""

import sys
import warnings
from pathlib import Path

import torch
import torch.nn as nn
from torch.optim import swa_utils


warnings.simplefilter("ignore")
target = Path(__file__).parent / "../resources/torch/optim/others.txt"
out = open(target, "w")


def net():
    """Linear, batch normalisation, linear, with weights that need no random numbers."""
    made = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))
    with torch.no_grad():
        for p in made.parameters():
            p.copy_(torch.linspace(-0.5, 1, p.numel()).reshape(p.shape))
    return made


def train(averaged, model):
    opt = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    x = torch.linspace(-1, 1, 8).reshape(4, 2)
    for i in range(6):
        opt.zero_grad()
        (model(x * (1 + 0.1 * i)) ** 2).sum().backward()
        opt.step()
        averaged.update_parameters(model)


def write(name, **results):
    print(name, file=out)
    for key, values in results.items():
        print(f"  {key}", " ".join(map(str, values)), file=out)


def show(name, averaged):
    values = torch.cat([t.detach().double().flatten() for t in [*averaged.module.parameters(), *averaged.module.buffers()]])
    write("swa " + name, n=[int(averaged.n_averaged)], values=values.tolist(), keys=averaged.state_dict())


for name, options in {
    "mean": {},
    "mean one by one": dict(avg_fn=swa_utils.get_swa_avg_fn()),
    "ema": dict(multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.9)),
    "ema one by one": dict(avg_fn=swa_utils.get_ema_avg_fn(0.9)),
    "ema with buffers": dict(multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.9), use_buffers=True),
    "mean with buffers": dict(use_buffers=True),
}.items():
    model = net()
    averaged = swa_utils.AveragedModel(model, **options)
    train(averaged, model)
    show(name, averaged)

model = net()
averaged = swa_utils.AveragedModel(model)
train(averaged, model)
swa_utils.update_bn([torch.linspace(-1, 1, 8).reshape(4, 2) * i for i in (1, 2, 3)], averaged)
show("update_bn", averaged)


def rosenbrock(x):
    return 100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2


for name, options in {
    "lbfgs": dict(lr=0.01, max_iter=4),
    "lbfgs history": dict(lr=0.02, max_iter=6, history_size=2),
    "lbfgs wolfe": dict(line_search_fn="strong_wolfe"),
    "lbfgs wolfe short": dict(max_iter=3, lr=0.5, line_search_fn="strong_wolfe", history_size=2),
}.items():
    x = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    opt = torch.optim.LBFGS([x], **options)

    def closure():
        opt.zero_grad()
        loss = rosenbrock(x)
        loss.backward()
        return loss

    for _ in range(5):
        loss = opt.step(closure)
    state = opt.state_dict()["state"][0]
    counts = [state["func_evals"], state["n_iter"], len(state["old_dirs"])]
    write(name, x=x.tolist(), loss=[loss.item()], counts=counts, d=state["d"].tolist(), ro=[float(r) for r in state["ro"]])

for name, make in {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "SGD momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "SGD nesterov": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True, maximize=True),
    "Adagrad": lambda p: torch.optim.Adagrad(p, lr=0.1, lr_decay=0.1),
    "SparseAdam": lambda p: torch.optim.SparseAdam(p, lr=0.1),
    "SparseAdam maximize": lambda p: torch.optim.SparseAdam(p, lr=0.1, betas=(0.8, 0.9), maximize=True),
}.items():
    w = torch.linspace(-1, 1, 8).reshape(4, 2).requires_grad_(True)
    opt = make([w])
    for i in range(4):
        rows = torch.tensor([[0, 2, 2] if i % 2 else [1, 2, 0]])
        w.grad = torch.sparse_coo_tensor(rows, torch.linspace(-1, 1 + i, 6).reshape(3, 2), (4, 2))
        opt.step()
    write("sparse " + name, w=w.flatten().tolist())

out.close()
print(target.resolve(), file=sys.stderr)
