"""Golden numbers for DynamicUnetTest: a U-Net on ResNet-34, written out with torch alone, its
weights filled by a formula of their keys. Prints parameter counts and outputs."""
import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm, weight_norm


class Basic(nn.Module):
    def __init__(self, n_in, n, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(n_in, n, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(n)
        self.conv2 = nn.Conv2d(n, n, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(n)
        if stride != 1 or n_in != n:
            self.downsample = nn.Sequential(nn.Conv2d(n_in, n, 1, stride, bias=False), nn.BatchNorm2d(n))

    def forward(self, x):
        y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        return F.relu(y + (self.downsample(x) if hasattr(self, "downsample") else x))


def resnet34_body():
    parts = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    n = 64
    for stage, count in enumerate((3, 4, 6, 3)):
        blocks = []
        for i in range(count):
            blocks.append(Basic(n, 64 << stage, 2 if stage and not i else 1))
            n = 64 << stage
        parts.append(nn.Sequential(*blocks))
    return nn.Sequential(*parts)


def conv(ni, nf, ks=3, act=True, wn=False, xtra=None):
    c = nn.Conv2d(ni, nf, ks, padding=(ks - 1) // 2)
    parts = [weight_norm(c) if wn else c]
    if act:
        parts.append(nn.ReLU())
    if xtra:
        parts.append(xtra)
    return nn.Sequential(*parts)


def shuffle(ni, nf, blur=False, wn=False):
    parts = [conv(ni, nf * 4, 1, wn=wn), nn.PixelShuffle(2)]
    if blur:
        parts += [nn.ReplicationPad2d((1, 0, 1, 0)), nn.AvgPool2d(2, stride=1)]
    return nn.Sequential(*parts)


class Attention(nn.Module):
    def __init__(self, n):
        super().__init__()
        for name, out in ("query", n // 8), ("key", n // 8), ("value", n):
            setattr(self, name, nn.Sequential(spectral_norm(nn.Conv1d(n, out, 1, bias=False))))
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        flat = x.flatten(2)
        weights = F.softmax(self.query(flat).transpose(1, 2) @ self.key(flat), dim=1)
        return (self.gamma * (self.value(flat) @ weights) + flat).view(x.shape)


class Up(nn.Module):
    def __init__(self, up, skip, last, blur, attention, wn):
        super().__init__()
        self.shuf = shuffle(up, up // 2, blur, wn)
        self.bn = nn.BatchNorm2d(skip)
        ni = up // 2 + skip
        self.out = ni // 2 if last else ni
        self.conv1 = conv(ni, self.out, wn=wn)
        self.conv2 = conv(self.out, self.out, wn=wn, xtra=Attention(self.out) if attention else None)

    def forward(self, x, skip):
        x = self.shuf(x)
        if x.shape[2:] != skip.shape[2:]:
            x = F.interpolate(x, skip.shape[2:], mode="nearest")
        return self.conv2(self.conv1(F.relu(torch.cat([x, self.bn(skip)], 1))))


class Res(nn.Module):
    def __init__(self, n, inner, wn):
        super().__init__()
        self.convpath = nn.Sequential(conv(n, inner, wn=wn), conv(inner, n, act=False, wn=wn))

    def forward(self, x):
        return F.relu(self.convpath(x) + x)


class Unet(nn.Module):
    SKIPS = (6, 256), (5, 128), (4, 64), (2, 64)

    def __init__(self, n_out, blur=False, attention=False, y_range=None, bottle=False, wn=False):
        super().__init__()
        body = resnet34_body()
        layers = [body, nn.BatchNorm2d(512), nn.ReLU(), nn.Sequential(conv(512, 1024, wn=wn), conv(1024, 512, wn=wn))]
        n = 512
        for i, (_, channels) in enumerate(self.SKIPS):
            layers.append(Up(n, channels, i == 3, blur, attention and i == 1, wn))
            n = layers[-1].out
        layers += [shuffle(n, n, wn=wn), nn.Identity(), nn.Identity()]
        n += 3
        layers += [Res(n, n // 2 if bottle else n, wn), conv(n, n_out, 1, act=False, wn=wn)]
        self.layers = nn.ModuleList(layers)
        self.y_range = y_range

    def forward(self, x):
        kept, y = {}, x
        for i, part in enumerate(self.layers[0]):
            y = kept[i] = part(y)
        for part in self.layers[1:4]:
            y = part(y)
        for part, (at, _) in zip(self.layers[4:8], self.SKIPS):
            y = part(y, kept[at])
        y = self.layers[8](y)
        if y.shape[2:] != x.shape[2:]:
            y = F.interpolate(y, x.shape[2:], mode="nearest")
        y = self.layers[12](self.layers[11](torch.cat([y, x], 1)))
        if self.y_range:
            low, high = self.y_range
            y = torch.sigmoid(y) * (high - low) + low
        return y


def pattern(n, key):
    k = sum((i + 1) * ord(c) for i, c in enumerate(key)) % 1009
    i = torch.arange(n, dtype=torch.int64)
    return ((i * 7919 + k * 131 + (i * i) % 8191) % 1009).double() / 1009 - 0.5


def fill(model):
    with torch.no_grad():
        for key, value in model.state_dict().items():
            if not value.is_floating_point():
                continue
            p = pattern(value.numel(), key).view(value.shape)
            if key.endswith(("running_var", "original0")) or (key.endswith("weight") and value.dim() == 1):
                p = 1 + 0.2 * p
            elif key.endswith(("_u", "_v")):
                p = p / p.norm()
            elif value.dim() > 1:
                p = p * math.sqrt(12 / value[0].numel())
            else:
                p = p * 0.2
            value.copy_(p.float())


def show(name, model, height, width):
    model.eval()
    fill(model)
    x = pattern(2 * 3 * height * width, "input").view(2, 3, height, width).float()
    y = model(x)
    y.square().mean().backward()
    picks = [y[0, 0, 0, 0], y[0, 1, height // 2, width // 3], y[1, 4, height - 1, width - 1], y[1, 2, 3, 7]]
    print(name, sum(p.numel() for p in model.parameters()), tuple(y.shape))
    print("  picks", [round(v.item(), 6) for v in picks], "mean", round(y.mean().item(), 6), "std", round(y.std().item(), 6))
    grads = dict(model.named_parameters())
    print("  grad", round(grads["layers.0.0.weight"].grad.norm().item(), 6))


if __name__ == "__main__":
    show("plain", Unet(5), 64, 64)
    show("odd", Unet(5, blur=True, attention=True, y_range=(-3, 3), bottle=True), 45, 37)
    show("weight norm", Unet(5, blur=True, wn=True), 33, 64)
