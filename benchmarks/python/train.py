"""Training steps of a resnet18, an LSTM and a transformer block in Python: the rows of java/Train.java and cpp/train.cpp."""

import torch
from torch import nn
from torch.nn import functional as F

import turns


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


def resnet18():
    layers = [conv(3, 64, 7, 2), nn.BatchNorm2d(64), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    n_in = 64
    for n_out in [64, 128, 256, 512]:
        layers += [BasicBlock(n_in, n_out, 1 if n_in == n_out else 2), BasicBlock(n_out, n_out, 1)]
        n_in = n_out
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 10))


class Lstm(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(1000, 64)
        self.lstm = nn.LSTM(64, 128, num_layers=2, batch_first=True)
        self.head = nn.Linear(128, 1000)

    def forward(self, x):
        return self.head(self.lstm(self.embedding(x))[0]).flatten(0, 1)


def step(net, x, y, loss):
    sgd = torch.optim.SGD(net.parameters(), lr=1e-3, momentum=0.9)

    def steps(count):
        for _ in range(count):
            sgd.zero_grad()
            loss(net(x), y).backward()
            sgd.step()

    return steps


words = torch.arange(16 * 32) % 1000
turns.serve(
    {
        "resnet18": step(resnet18(), torch.randn(16, 3, 64, 64), torch.arange(16) % 10, F.cross_entropy),
        "lstm": step(Lstm(), words.view(16, 32), words, F.cross_entropy),
        "transformer": step(
            nn.TransformerEncoderLayer(128, 4, dim_feedforward=512, dropout=0), torch.randn(64, 8, 128), torch.randn(64, 8, 128), F.mse_loss
        ),
    },
    f"torch {torch.__version__}, threads: {torch.get_num_threads()}",
)
