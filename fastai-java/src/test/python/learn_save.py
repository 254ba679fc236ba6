# Written by Python as fastai's learn.save does (torch 2.13.0), from fastai's formulas.
import sys, types, copy, torch, numpy as np
m = types.ModuleType("fastcore"); f = types.ModuleType("fastcore.foundation"); m.foundation = f
sys.modules["fastcore"] = m; sys.modules["fastcore.foundation"] = f
class L:
    def __init__(self, items): self.items = items
L.__module__ = "fastcore.foundation"; L.__qualname__ = "L"; f.L = L
torch.manual_seed(1)
net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.BatchNorm1d(8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
x = torch.arange(32).view(8, 4).float().sin(); y = torch.tensor([0, 1, 2, 0, 1, 2, 0, 1])
hyper = {"wd": 0.01, "mom": 0.9, "sqr_mom": 0.99, "eps": 1e-5, "lr": 0.05}
names = [n for n, _ in net.named_parameters()]
state = {}
for n in names:
    state[n] = {}
    if n.startswith("1."): state[n]["force_train"] = True
    if n.startswith("1.") or n.endswith("bias"): state[n]["do_wd"] = False
def step():
    net.zero_grad(); torch.nn.functional.cross_entropy(net(x), y).backward()
    with torch.no_grad():
        for n, p in net.named_parameters():
            s = state[n]
            if s.get("do_wd", True): p.mul_(1 - hyper["lr"] * hyper["wd"])
            if "step" not in s: s.update(grad_avg=torch.zeros_like(p), sqr_avg=torch.zeros_like(p), step=0)
            s["grad_avg"].mul_(hyper["mom"]).add_(p.grad, alpha=1 - hyper["mom"])
            s["sqr_avg"].mul_(hyper["sqr_mom"]).addcmul_(p.grad, p.grad, value=1 - hyper["sqr_mom"])
            s["step"] += 1
            d1 = 1 - hyper["mom"] ** s["step"]; d2 = 1 - hyper["sqr_mom"] ** s["step"]
            p.addcdiv_(s["grad_avg"], (s["sqr_avg"] / d2).sqrt() + hyper["eps"], value=-hyper["lr"] / d1)
step(); step()
h = dict(hyper, lr=np.float64(0.05))
out = sys.argv[1]
torch.save({"model": net.state_dict(), "opt": {"state": [state[n] for n in names], "hypers": L([h])}}, out + "/fastai-learn-save.pth", pickle_protocol=2)
torch.save(net.state_dict(), out + "/fastai-weights-only.pth", pickle_protocol=2)
step(); step()
print([round(v, 7) for v in net[0].weight.flatten().tolist()[:4]], [round(v, 7) for v in net[3].bias.tolist()], [round(v,7) for v in net[1].running_mean.tolist()[:2]])
