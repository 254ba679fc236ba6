"""Writes losses/goldens.tsv: losses of random predictions by torch, with gradients.

python loss_goldens.py > ../resources/losses/goldens.tsv

Columns: loss, options, dtype and shape of predictions, predictions, dtype and shape of targets, targets, loss
(one number or one an element), gradient of its sum with respect to the predictions, activated, decoded.
"""
import torch
import torch.nn.functional as F

torch.manual_seed(7)


def flat(pred, targ, axis, is_2d=True, floatify=False):
    """What fastai's BaseLoss does, with movedim for transpose (the same up to the order of elements)."""
    p = pred.movedim(axis, -1)
    t = targ.movedim(axis, -1) if targ.dim() == pred.dim() else targ
    if floatify and t.dtype != torch.float16:
        t = t.float()
    if t.dtype in (torch.int8, torch.int16, torch.int32, torch.uint8):
        t = t.long()
    return (p.reshape(-1, p.shape[-1]) if is_2d else p.reshape(-1)), t.reshape(-1)


def focal(inp, targ, gamma, weight, reduction):
    ce = F.cross_entropy(inp, targ, weight=weight, reduction="none")
    loss = (1 - torch.exp(-ce)) ** gamma * ce
    return {"mean": torch.mean, "sum": torch.sum, "none": lambda x: x}[reduction](loss)


def smoothing(inp, targ, eps, weight, reduction):
    lp = F.log_softmax(inp, dim=1)
    first = {"sum": lambda: -lp.sum(), "mean": lambda: (-lp.sum(1)).mean(), "none": lambda: -lp.sum(1)}[reduction]()
    return first * eps / inp.shape[1] + (1 - eps) * F.nll_loss(lp, targ.long(), weight=weight, reduction=reduction)


def dice(inp, targ, axis, smooth, reduction, square):
    t = torch.stack([(targ == c).float() for c in range(inp.shape[axis])], axis)
    p = F.softmax(inp, axis)
    dims = tuple(range(2, inp.dim()))
    inter = (p * t).sum(dims)
    union = ((p**2 if square else p) + t).sum(dims)
    loss = 1 - (2 * inter + smooth) / (union + smooth)
    return {"mean": torch.mean, "sum": torch.sum, "none": lambda x: x}[reduction](loss)


def nums(t):
    return " ".join(f"{v:.8g}" for v in t.detach().double().flatten().tolist())


def kind(t):
    return str(t.dtype).replace("torch.", "").upper() + ":" + ",".join(map(str, t.shape))


def short(t):
    return " ".join(f"{v:.8g}" for v in t.detach().double().flatten().tolist())


def row(name, options, pred, targ, fn, activated, decoded):
    pred = pred.detach().clone().requires_grad_()
    loss = fn(pred)
    loss.float().sum().backward()
    print("\t".join([name, ";".join(f"{k}={v}" for k, v in options.items()), kind(pred), nums(pred), kind(targ), nums(targ),
                     nums(loss), nums(pred.grad), short(activated(pred)), short(decoded(activated(pred)))]))


W = torch.tensor([0.5, 2.0, 1.0, 0.25])
SHAPES = [((5, 4), -1), ((5, 4), 1), ((2, 4, 3), 1), ((2, 4, 3, 2), 1), ((1, 3, 2, 4), -1), ((1, 4, 2, 2, 2), 1)]
for shape, axis in SHAPES:
    tshape = [s for i, s in enumerate(shape) if i != axis % len(shape)]
    for reduction in ("mean", "sum", "none"):
        for weight in (None, W):
            x = torch.randn(shape) * 2
            y = torch.randint(0, 4, tshape)
            o = {"axis": axis, "reduction": reduction.upper(), "weight": "" if weight is None else "0.5,2.0,1.0,0.25"}
            soft, arg = (lambda p: p.softmax(axis)), (lambda a: a.argmax(axis))
            last, lastarg = (lambda p: p.softmax(-1)), (lambda a: a.argmax(-1))
            row("CrossEntropyLossFlat", o, x, y, lambda p: F.cross_entropy(*flat(p, y, axis), weight=weight, reduction=reduction), soft, arg)
            z = y.clone()
            z.view(-1)[0] = 9
            row("CrossEntropyLossFlat", {**o, "ignoreIndex": 9}, x, z,
                lambda p: F.cross_entropy(*flat(p, z, axis), weight=weight, reduction=reduction, ignore_index=9), soft, arg)
            for gamma in (2.0, 0.5) if weight is None else (2.0,):
                row("FocalLossFlat", {**o, "gamma": gamma}, x, y, lambda p: focal(*flat(p, y, axis), gamma, weight, reduction), soft, arg)
            for eps in (0.1, 0.3) if weight is None else (0.1,):
                row("LabelSmoothingCrossEntropyFlat", {**o, "eps": eps}, x, y,
                    lambda p: smoothing(*flat(p, y, axis), eps, weight, reduction), last, lastarg)
            if axis == 1:
                row("FocalLoss", {**o, "gamma": 2.0}, x, y, lambda p: focal(p, y, 2.0, weight, reduction), soft, arg)
                row("LabelSmoothingCrossEntropy", {**o, "eps": 0.1}, x, y, lambda p: smoothing(p, y, 0.1, weight, reduction), last, lastarg)
        if axis == 1 and len(shape) > 2:
            for square in (False, True):
                for smooth in (1e-6, 1.0):
                    row("DiceLoss", {"axis": 1, "smooth": smooth, "reduction": reduction.upper(), "squareInUnion": str(square).lower()},
                        x, y, lambda p: dice(p, y, 1, smooth, reduction, square), soft, arg)
same = lambda p: p
for kind_of in (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64):
    x, y = torch.randn(6, 3), torch.randint(0, 3, (6,)).to(kind_of)
    row("CrossEntropyLossFlat", {}, x, y, lambda p: F.cross_entropy(p, y.long()), lambda p: p.softmax(-1), lambda a: a.argmax(-1))
for shape, tshape in [((6,), (6,)), ((6, 1), (6,)), ((3, 4), (3, 4)), ((2, 2, 1, 2), (2, 2, 1, 2))]:
    for reduction in ("mean", "sum", "none"):
        o = {"reduction": reduction.upper()}
        x = torch.randn(shape) * 2
        for y in (torch.rand(tshape), torch.randint(0, 2, tshape), torch.randint(0, 2, tshape).bool(), torch.rand(tshape).half(), torch.rand(tshape).bfloat16()):
            for t in (0.5, 0.7):
                row("BCEWithLogitsLossFlat", {**o, "thresh": t}, x, y,
                    lambda p: F.binary_cross_entropy_with_logits(*flat(p, y, -1, False, True), reduction=reduction), torch.sigmoid, lambda a: a > t)
            p01 = x.sigmoid()
            if y.dtype != torch.float16:
                row("BCELossFlat", o, p01, y, lambda p: F.binary_cross_entropy(*flat(p, y, -1, False, True), reduction=reduction), same, same)
            row("MSELossFlat", o, x, y, lambda p: F.mse_loss(*flat(p, y, -1, False, True), reduction=reduction), same, same)
            row("L1LossFlat", o, x, y, lambda p: F.l1_loss(*flat(p, y, -1, False, True), reduction=reduction), same, same)
for reduction in ("mean", "sum", "none"):
    x, y = torch.randn(5, 4), torch.randint(0, 2, (5, 4))
    o = {"reduction": reduction.upper(), "posWeight": "0.5,2.0,1.0,0.25"}
    row("BCEWithLogitsLossFlat", o, x, y,
        lambda p: F.binary_cross_entropy_with_logits(p, y.float(), pos_weight=W, reduction=reduction), torch.sigmoid, lambda a: a > 0.5)
    x, y = torch.randn(2, 4, 3), torch.randint(0, 2, (2, 4, 3))
    row("BCEWithLogitsLossFlat", {**o, "axis": 1}, x, y,
        lambda p: F.binary_cross_entropy_with_logits(p.movedim(1, -1), y.movedim(1, -1).float(), pos_weight=W, reduction=reduction),
        torch.sigmoid, lambda a: a > 0.5)
for d in (torch.bfloat16, torch.float16):
    x = torch.randn(6, 3).to(d)
    y = torch.randint(0, 3, (6,))
    row("CrossEntropyLossFlat", {}, x, y, lambda p: F.cross_entropy(p, y), lambda p: p.softmax(-1), lambda a: a.argmax(-1))
    z = torch.rand(6, 3)
    row("MSELossFlat", {}, x, z, lambda p: F.mse_loss(p.reshape(-1), z.reshape(-1)), same, same)
    row("MSELossFlat", {}, x, z.to(d), lambda p: F.mse_loss(*flat(p, z.to(d), -1, False, True)), same, same)
    row("BCEWithLogitsLossFlat", {}, x, z, lambda p: F.binary_cross_entropy_with_logits(p.reshape(-1), z.reshape(-1)), torch.sigmoid, lambda a: a > 0.5)
