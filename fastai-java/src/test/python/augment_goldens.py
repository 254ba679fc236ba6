"""Writes augment/goldens.tsv: batches of small images and what augmentation makes of them, by torch.

python augment_goldens.py > ../resources/augment/goldens.tsv

Columns: name, kind (image, mask, points, boxes), shape and numbers before, shape and numbers after.
The numbers that each transform draws are given in AugmentGoldenTest under the same name, or follow from the seed 5.
"""
import math

import torch
import torch.nn.functional as F

torch.manual_seed(11)
IMAGES = torch.rand(3, 3, 5, 7)
SQUARES = torch.rand(8, 1, 4, 4)
LARGE = torch.rand(2, 3, 20, 26)
MASKS = torch.randint(0, 4, (3, 5, 7))
POINTS = torch.rand(3, 4, 2) * 2 - 1
BOXES = torch.tensor([[[-0.5, -0.25, 0.5, 0.75], [0.0, 0.0, 0.25, 0.5]]]).repeat(3, 1, 1)


def t(*numbers):
    return torch.tensor(numbers, dtype=torch.float32)


def rows(*entries):
    """Matrices [batch, 3, 3] of their first six entries."""
    n = max(len(e) for e in entries if torch.is_tensor(e))
    e = [x if torch.is_tensor(x) else torch.full((n,), float(x)) for x in entries]
    return torch.stack(e + [torch.zeros(n), torch.zeros(n), torch.ones(n)], 1).reshape(n, 3, 3)


def flip(b):
    return rows(1 - 2 * b, 0, 0, 0, 1, 0)


def dihedral(k):
    k = k.long()
    xs, ys = t(1, -1, 1, -1, -1, 1, 1, -1)[k], t(1, 1, -1, 1, -1, -1, 1, -1)[k]
    main = t(1, 1, 1, 0, 1, 0, 0, 0)[k]
    return rows(xs * main, xs * (1 - main), 0, ys * (1 - main), ys * main, 0)


def rotate(degrees):
    a = degrees * math.pi / 180
    return rows(a.cos(), a.sin(), 0, -a.sin(), a.cos(), 0)


def zoom(z, x, y):
    s = 1 / z
    return rows(s, 0, (1 - s) * (2 * x - 1), 0, s, (1 - s) * (2 * y - 1))


def squish(s, x, y):
    w, h = s.clamp(max=1), (1 / s).clamp(max=1)
    return rows(w, 0, (1 - w) * (2 * x - 1), 0, h, (1 - h) * (2 * y - 1))


CORNERS = t(-1, -1, -1, 1, 1, -1, 1, 1).reshape(1, 4, 2)


def warp_corners(x, y):
    return torch.stack([-1 - y, -1 - x, -1 + y, 1 + x, 1 + y, -1 + x, 1 - y, 1 - x], 1).reshape(-1, 4, 2)


def project(coords, source, target):
    """Coordinates under the map that takes each target corner to its source, one image after the other."""
    out = []
    for i in range(len(coords)):
        s, g = source[i % len(source)].double(), target[i % len(target)].double()
        lines, right = [], []
        for (u, v), (x, y) in zip(s.tolist(), g.tolist()):
            lines += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
            right += [u, v]
        a = torch.linalg.solve(torch.tensor(lines).double(), torch.tensor(right).double())
        h = torch.cat([a, torch.ones(1).double()]).reshape(3, 3)
        flat = torch.cat([coords[i].reshape(-1, 2).double(), torch.ones(coords[i].numel() // 2, 1).double()], 1)
        q = flat @ h.T
        out.append((q[:, :2] / q[:, 2:]).reshape(coords[i].shape).float())
    return torch.stack(out)


def product(mats, h, w, n):
    m = torch.eye(3).repeat(n, 1, 1)
    for one in mats:
        m = m @ one
    m = m.clone()
    m[:, 0, 1] *= h / w
    m[:, 1, 0] *= w / h
    return m


def sample(x, mats=(), corners=(), size=None, mode="bilinear", pad="reflection"):
    n, _, h, w = x.shape
    size = size or (h, w)
    grid = F.affine_grid(product(mats, h, w, n)[:, :2], (n, 1) + tuple(size), align_corners=True)
    for c in corners:
        grid = project(grid, CORNERS, c)
    if mode == "bilinear":
        z = 2 / (grid.max() - grid.min()).item()
        d = min(h / size[0], w / size[1]) / 2
        if d > 1 and d > z:
            x = F.interpolate(x, scale_factor=1 / d, mode="area", recompute_scale_factor=True)
    return F.grid_sample(x, grid, mode=mode, padding_mode=pad, align_corners=True)


def mask(x, **k):
    return sample(x[:, None].float(), mode="nearest", **k)[:, 0].long()


def points(x, mats=(), corners=(), hw=(5, 7)):
    for c in reversed(corners):
        x = project(x, c, CORNERS)
    m = product(mats, *hw, len(x))
    return (x - m[:, :2, 2].unsqueeze(1)) @ torch.inverse(m[:, :2, :2].transpose(1, 2))


def boxes(x, **k):
    n, b = x.shape[:2]
    l, u, r, d = x.unbind(2)
    c = torch.stack([l, u, l, d, r, u, r, d], 2).reshape(n, 4 * b, 2)
    c = points(c, **k).reshape(n, b, 4, 2)
    return torch.cat([c.min(2).values, c.max(2).values], 2)


def logit(x):
    x = x.clamp(1e-7, 1 - 1e-7)
    return -(1 / x - 1).log()


def four(c):
    return c.reshape(-1, 1, 1, 1)


def brightness(x, c):
    return (logit(x) + logit(four(c))).sigmoid()


def contrast(x, c):
    return (logit(x) * four(c)).sigmoid()


def saturation(x, c):
    y = logit(x)
    grey = (y * t(0.2989, 0.5870, 0.1140).reshape(1, 3, 1, 1)).sum(1, keepdim=True)
    return (grey + four(c) * (y - grey)).sigmoid()


def hue(x, c):
    import colorsys

    out = x.clone()
    for i in range(len(x)):
        for r in range(x.shape[2]):
            for k in range(x.shape[3]):
                h, s, v = colorsys.rgb_to_hsv(*x[i, :, r, k].tolist())
                out[i, :, r, k] = torch.tensor(colorsys.hsv_to_rgb((h + c[i].item()) % 1, s, v))
    return out


def text(x):
    return ",".join(map(str, x.shape)) + "\t" + " ".join(f"{v:.7g}" for v in x.double().flatten().tolist())


def write(name, kind, before, after):
    print(name, kind, text(before), text(after), sep="\t")


def geometry(name, mats=(), corners=(), x=IMAGES, **k):
    write(name, "image", x, sample(x, mats, corners, **k))


B = flip(t(0, 1, 1))
R = rotate(t(0, 30, -75))
Z = zoom(t(1, 1.5, 0.8), t(0.5, 0.2, 1), t(0.5, 0.9, 0))
W = warp_corners(t(0, 0.2, -0.3), t(0.1, 0, 0.3))

geometry("flip", [B])
geometry("dihedral", [dihedral(t(0, 1, 2, 3, 4, 5, 6, 7))], x=SQUARES)
geometry("rotate", [R])
geometry("zoom", [Z])
geometry("warp", corners=[W])
geometry("squish", [squish(t(1, 0.5, 1.6), t(0.5, 0.2, 0.5), t(0.5, 0.5, 0.8))])
moves = torch.zeros(3, 8)
moves[0, 0], moves[1, 3], moves[2, 5] = -0.3, 0.2, -0.1
geometry("skew", corners=[CORNERS + moves.reshape(3, 4, 2)])
moves = torch.zeros(3, 8)
moves[0, [5, 7]], moves[1, [1, 3]], moves[2, [0, 4]] = t(-0.3, 0.3), t(-0.2, 0.2), t(-0.1, 0.1)
geometry("tilt", corners=[CORNERS + moves.reshape(3, 4, 2)])
geometry("perspective", corners=[CORNERS + t(0.1, -0.1, 0.2, 0, -0.3, 0.1, 0, 0.25).reshape(1, 4, 2)])
every = dict(mats=[B, R, Z], corners=[W])
for pad in "zeros", "border", "reflection":
    geometry("all-" + pad, **every, size=(4, 6), pad=pad)
geometry("all-nearest", **every, mode="nearest")
write("all", "mask", MASKS, mask(MASKS, **every, size=(4, 6)))
write("all", "points", POINTS, points(POINTS, **every))
write("all", "boxes", BOXES, boxes(BOXES, **every))
geometry("smaller", x=LARGE, size=(6, 5))
geometry("smaller-zoomed", [zoom(t(4, 4), t(0.5, 0.5), t(0.5, 0.5))], x=LARGE, size=(6, 5))
geometry("smaller-turned", [rotate(t(20, -30))], x=LARGE, size=(6, 5))
part = LARGE[:, :, 3:17, 4:23]
write("crop", "image", LARGE, sample(part, size=(6, 5)))
write("crop-whole", "image", LARGE, sample(LARGE, size=(30, 30)))

write("brightness", "image", IMAGES, brightness(IMAGES, t(0.5, 0.4, 0.9)))
write("contrast", "image", IMAGES, contrast(IMAGES, t(1, 0.5, 2)))
write("saturation", "image", IMAGES, saturation(IMAGES, t(1, 0, 1.7)))
write("hue", "image", IMAGES, hue(IMAGES, t(0, 0.3, 0.95)))
edges = torch.tensor([0.0, 1.0, 0.5, 1e-6]).reshape(1, 1, 2, 2).repeat(3, 3, 1, 1)
write("edges", "image", edges, contrast(brightness(edges, t(0.5, 0.4, 0.9)), t(1, 0.5, 2)))

# What aug_transforms() draws, in its order: numbers first, then for whom they are.
torch.manual_seed(5)
n = len(IMAGES)


def some(x, p, neutral):
    return (x - neutral) * torch.empty(n).bernoulli_(p) + neutral


F1 = flip(some(torch.ones(n), 0.5, 0))
R1 = rotate(some(torch.empty(n).uniform_(-10, 10), 0.75, 0))
z = some(torch.empty(n).uniform_(1, 1.1), 0.75, 1)
Z1 = zoom(z, torch.empty(n).uniform_(0, 1), torch.empty(n).uniform_(0, 1))
wx = some(torch.empty(n).uniform_(-0.2, 0.2), 0.75, 0)
wy = some(torch.empty(n).uniform_(-0.2, 0.2), 0.75, 0)
moved = sample(IMAGES, [F1, R1, Z1], [warp_corners(wx, wy)])
c = some(torch.empty(n).uniform_(0.4, 0.6), 0.75, 0.5)
k = some(torch.empty(n).uniform_(math.log(0.8), -math.log(0.8)).exp(), 0.75, 1)
write("aug_transforms", "image", IMAGES, contrast(brightness(moved, c), k))
