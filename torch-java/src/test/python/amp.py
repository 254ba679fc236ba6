"""Writes ../resources/torch/amp/amp.txt: what PyTorch's autocast on the CPU makes of operators, and what GradScaler does.

    python amp.py

A case of autocast is `region operands expression`; its results are the dtype and the sum of what the expression gives, or
`error`. A case of the scaler is `scaler NAME` with the scale, the growth tracker and a parameter after each iteration.
"""

import sys
import warnings
from pathlib import Path

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
torch.set_num_threads(1)

REGIONS = ["bfloat16", "float16"]
OPERANDS = ["float32", "bfloat16", "float16", "float64", "mixed"]
EXPRESSIONS = [
    # in the region's type
    "torch.mm(a, b)", "torch.matmul(a, b)", "a @ v", "torch.bmm(c, c)", "torch.addmm(a, a, b)", "torch.baddbmm(c, c, c)",
    "torch.addbmm(a, c, c)", "F.linear(a, b)", "F.conv1d(c, c)", "F.conv2d(i, i)", "F.conv_transpose2d(i, i)",
    "torch.einsum('ij,jk->ik', a, b)", "F.scaled_dot_product_attention(c, c, c)", "torch.linalg.vecdot(a, b)",
    # in float32
    "F.mse_loss(a, b)", "F.binary_cross_entropy_with_logits(a, p)", "F.binary_cross_entropy(p, p)", "F.huber_loss(a, b)",
    "F.kl_div(a, p)", "F.nll_loss(a, t)", "F.cross_entropy(a, t)", "F.l1_loss(a, b)", "F.smooth_l1_loss(a, b)",
    "F.soft_margin_loss(a, b)", "F.poisson_nll_loss(a, b)", "F.cosine_embedding_loss(a, b, v)", "F.multi_margin_loss(a, t)",
    "torch.prod(a)", "torch.cdist(a, b)", "torch.trace(a)", "torch.quantile(a, 0.5)", "torch.linalg.inv(a)", "torch.linalg.det(a)",
    "torch.linalg.norm(a)", "torch.cumprod(a, 0)", "F.avg_pool3d(w, 2)",
    "torch.fft.fft(a)", "F.interpolate(i, scale_factor=2)", "F.grid_sample(i, g)",
    # in the widest type of the operands
    "torch.cat([a, b])", "torch.stack([a, b])", "torch.index_copy(a, 0, t, b)",
    # as they are
    "a + b", "a * b", "a / b", "F.relu(a)", "F.gelu(a)", "torch.exp(a)", "torch.log(p)", "a.sum()", "a.mean()", "F.softmax(a, 1)",
    "F.log_softmax(a, 1)", "F.layer_norm(a, [3])", "F.batch_norm(a, None, None, training=True)", "torch.cumsum(a, 0)",
    "torch.sigmoid(a)", "torch.norm(a)", "F.max_pool2d(i, 2)", "F.avg_pool2d(i, 2)", "torch.pow(p, 2)", "torch.dot(v, v)",
    "torch.addcmul(a, a, b)", "torch.where(a > 0, a, b)", "torch.atan2(a, b)", "F.embedding(t, a)",
]  # fmt: skip


def operands(kind):
    first, second = ("float32", "bfloat16") if kind == "mixed" else (kind, kind)
    first, second = getattr(torch, first), getattr(torch, second)
    x = torch.linspace(-1, 1.5, 9).reshape(3, 3) + 0.5 * torch.eye(3)
    return dict(
        a=x.to(first),
        b=(x.T * 0.5 + 0.25).to(second),
        v=torch.tensor([1.0, -1.0, 1.0]).to(second),
        c=torch.linspace(-1, 1, 27).reshape(3, 3, 3).to(first),
        i=torch.linspace(-1, 1, 36).reshape(3, 3, 2, 2).to(first),
        w=torch.linspace(-1, 1, 16).reshape(1, 2, 2, 2, 2).to(first),
        g=torch.linspace(-1, 1, 24).reshape(3, 2, 2, 2).to(first),
        p=torch.linspace(0.1, 0.9, 9).reshape(3, 3).to(first),
        t=torch.tensor([0, 2, 1]),
    )


def autocast(out):
    for region in REGIONS:
        for kind in OPERANDS:
            for expression in EXPRESSIONS:
                print(region, kind, expression, file=out)
                try:
                    with torch.autocast("cpu", dtype=getattr(torch, region)):
                        result = eval(expression, globals(), operands(kind))
                    print("  dtype", str(result.dtype).split(".")[1], file=out)
                    result = torch.view_as_real(result) if result.is_complex() else result
                    print("  sum", repr(result.double().sum().item()), file=out)
                except RuntimeError:
                    print("  error", file=out)


def scaler(out, name, overflows, **options):
    """Gradients overflow in some iterations."""
    print("scaler", name, file=out)
    p = torch.tensor([1.0, -2.0], requires_grad=True)
    opt = torch.optim.SGD([p], lr=0.1, momentum=0.9)
    s = torch.amp.GradScaler("cpu", **options)
    scales, trackers, params, steps = [], [], [], []
    for i in range(12):
        opt.zero_grad()
        s.scale((p * p).sum()).backward()
        if i in overflows:
            p.grad[0] = float("inf" if i % 2 else "nan")
        before = p.detach().clone()
        s.step(opt)
        steps.append(float(not torch.equal(before, p.detach())))
        s.update()
        scales.append(s.get_scale())
        trackers.append(s.state_dict()["_growth_tracker"])
        params += p.tolist()
    for key, value in dict(scales=scales, trackers=trackers, params=params, steps=steps).items():
        print(f"  {key}", " ".join(repr(float(v)) for v in value), file=out)
    print("  state", " ".join(f"{k}={v!r}" for k, v in s.state_dict().items()), file=out)


if __name__ == "__main__":
    target = Path(__file__).parent / "../resources/torch/amp/amp.txt"
    target.parent.mkdir(exist_ok=True)
    with open(target, "w") as out:
        autocast(out)
        scaler(out, "defaults", {2, 3, 7})
        scaler(out, "growing", {5, 6}, init_scale=8.0, growth_factor=3.0, backoff_factor=0.25, growth_interval=2)
    print(target.resolve(), file=sys.stderr)
