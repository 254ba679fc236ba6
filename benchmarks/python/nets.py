"""Networks that torchvision has, for benchmarks that do without it."""

from torch import nn
from torch.nn import functional as F


def conv(n_in, n_out, kernel, stride):
    return nn.Conv2d(n_in, n_out, kernel, stride, padding=kernel // 2, bias=False)


class BasicBlock(nn.Module):
    def __init__(self, n_in, n_out, stride):
        super().__init__()
        self.conv1 = conv(n_in, n_out, 3, stride)
        self.bn1 = nn.BatchNorm2d(n_out)
        self.conv2 = conv(n_out, n_out, 3, 1)
        self.bn2 = nn.BatchNorm2d(n_out)
        self.downsample = None
        if stride != 1 or n_in != n_out:
            self.downsample = nn.Sequential(conv(n_in, n_out, 1, stride), nn.BatchNorm2d(n_out))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)), inplace=True)
        y = self.bn2(self.conv2(y))
        y += x if self.downsample is None else self.downsample(x)
        return F.relu(y, inplace=True)


def resnet18(classes):
    layers = [conv(3, 64, 7, 2), nn.BatchNorm2d(64), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    n_in = 64
    for n_out in [64, 128, 256, 512]:
        layers += [BasicBlock(n_in, n_out, 1 if n_in == n_out else 2), BasicBlock(n_out, n_out, 1)]
        n_in = n_out
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, classes))
