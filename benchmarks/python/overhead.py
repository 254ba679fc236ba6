"""What small operators cost in Python: the rows of java/Overhead.java and cpp/overhead.cpp. Each result is dropped at once."""

import torch
from torch.nn import functional as F

import turns

a = torch.rand(4)
values = dict(
    torch=torch,
    F=F,
    a=a,
    b=torch.rand(4),
    c=torch.rand(4),
    leaf=torch.rand(4, requires_grad=True),
    mask=a > 0.5,
    pair=torch.rand(2),
    square=torch.rand(2, 2),
    cube=torch.rand(2, 2, 2),
    m=torch.rand(32, 32),
    n=torch.rand(32, 32),
    index=torch.tensor([1, 0]),
    column=torch.tensor([[1], [0]]),
    one=torch.tensor(1.0),
    both=[torch.rand(4), torch.rand(4)],
    two=[2],
)
ROWS = {
    "add": "a + b",
    "add-grad": "leaf + b",
    "add_": "c.add_(b)",
    "sub": "a - b",
    "mul": "a * b",
    "mul-number": "a * 2.0",
    "mul_-number": "c.mul_(1.0)",
    "div": "a / b",
    "pow-number": "a ** 2",
    "maximum": "a.maximum(b)",
    "lerp": "a.lerp(b, 0.5)",
    "addcmul": "a.addcmul(a, b)",
    "eq": "a == b",
    "gt-number": "a > 0.5",
    "where": "torch.where(mask, a, b)",
    "neg": "-a",
    "exp": "a.exp()",
    "sqrt": "a.sqrt()",
    "tanh": "a.tanh()",
    "sigmoid": "a.sigmoid()",
    "relu": "a.relu()",
    "gelu": "F.gelu(a)",
    "clamp": "a.clamp(0, 1)",
    "softmax": "square.softmax(1)",
    "log_softmax": "square.log_softmax(1)",
    "sum": "a.sum()",
    "sum-dim": "square.sum(0)",
    "mean": "a.mean()",
    "max": "a.max()",
    "argmax-dim": "square.argmax(1)",
    "norm": "a.norm()",
    "cumsum": "a.cumsum(0)",
    "any": "mask.any()",
    "matmul": "m @ n",
    "mm-small": "square.mm(square)",
    "mv": "square.mv(pair)",
    "dot": "a.dot(b)",
    "bmm": "cube.bmm(cube)",
    "linear": "F.linear(m, n)",
    "view": "a.view(2, 2)",
    "reshape": "a.reshape(2, 2)",
    "t": "square.t()",
    "transpose": "cube.transpose(0, 1)",
    "permute": "cube.permute(2, 0, 1)",
    "unsqueeze": "a.unsqueeze(0)",
    "squeeze": "a.squeeze()",
    "expand": "a.expand(2, 4)",
    "select": "square.select(0, 1)",
    "narrow": "a.narrow(0, 1, 2)",
    "detach": "leaf.detach()",
    "cat": "torch.cat(both)",
    "stack": "torch.stack(both)",
    "index_select": "square.index_select(0, index)",
    "gather": "square.gather(1, column)",
    "embedding": "F.embedding(index, square)",
    "clone": "a.clone()",
    "copy_": "c.copy_(a)",
    "zero_": "c.zero_()",
    "to-double": "a.to(torch.float64)",
    "empty": "torch.empty(4)",
    "zeros": "torch.zeros(4)",
    "ones": "torch.ones(4)",
    "zeros_like": "torch.zeros_like(a)",
    "arange": "torch.arange(4)",
    "randn": "torch.randn(4)",
    "dropout": "F.dropout(a, 0.5)",
    "mse_loss": "F.mse_loss(a, b)",
    "cross_entropy": "F.cross_entropy(square, index)",
    "layer_norm": "F.layer_norm(square, two)",
    "dim": "a.dim()",
    "size": "a.size(0)",
    "item": "one.item()",
}


def row(operator):
    """A function of its own with local names: the cheapest loop that Python has."""
    scope = dict(values)
    names = ", ".join(f"{name}={name}" for name in values)
    exec(f"def run(count, {names}):\n    for _ in range(count):\n        {operator}", scope)
    return scope["run"]


turns.serve({name: row(operator) for name, operator in ROWS.items()}, f"torch {torch.__version__}, threads: {torch.get_num_threads()}")
