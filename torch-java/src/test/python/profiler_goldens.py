"""Writes the goldens of ProfilerTest: what PyTorch's profiler tells of the same operators, and its table of given events.

    python3 torch-java/src/test/python/profiler_goldens.py torch-java/src/test/resources/torch/profiler
"""

import pathlib
import sys

import torch
import torch.nn.functional as F
from torch.autograd.profiler_util import EventList, FunctionEventAvg
from torch.profiler import ProfilerActivity, profile, record_function

out = pathlib.Path(sys.argv[1])
x = torch.ones(2, 3)
one = torch.ones(())
w = torch.ones(4, 3, requires_grad=True)
b = torch.ones(4, requires_grad=True)


def work():
    with record_function("forward"):
        y = F.linear(torch.cat([x, x]), w, b)
        loss = torch.relu(y).softmax(1).sum()
    loss.backward(one)
    torch.einsum("ij,kj->ik", x, x)
    torch.matmul(x, w.t())


work()
w.grad = b.grad = None
with profile(activities=[ProfilerActivity.CPU], record_shapes=True) as prof:
    work()
rows = sorted(f"{e.key}\t{e.count}\t{e.input_shapes}" for e in prof.key_averages(group_by_input_shape=True))
(out / "operators.txt").write_text("\n".join(rows) + "\n")


def average(key, count, total, self_total, shapes=""):
    avg = FunctionEventAvg()
    avg.key, avg.count, avg.cpu_time_total, avg.self_cpu_time_total = key, count, total, self_total
    avg.input_shapes, avg.is_async, avg.node_id, avg.overload_name = shapes, False, -1, ""
    avg.device_type = torch.autograd.DeviceType.CPU
    return avg


plain = [
    average("aten::linear", 3, 1234.5678, 34.5),
    average("aten::addmm", 3, 1200.0678, 1200.0678),
    average("autograd::engine::evaluate_function: torch::autograd::AccumulateGrad", 1000, 2500000.0, 1.25),
]
shaped = [average("aten::mm", 2, 12.0, 12.0, "[[2, 3], [3, 4]]"), average("aten::cat", 1, 3.0, 1.5, "[[], []]")]
text = EventList(plain).table("self_cpu_time_total") + EventList(plain).table(None, row_limit=1) + EventList(shaped).table("count")
(out / "tables.txt").write_text(text)
