"""Training steps of a resnet18, an LSTM and a transformer block in Python: the rows of java/Train.java and cpp/train.cpp."""

import torch
from torch import nn
from torch.nn import functional as F

import turns
from nets import resnet18


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
        "resnet18": step(resnet18(10), torch.randn(16, 3, 64, 64), torch.arange(16) % 10, F.cross_entropy),
        "lstm": step(Lstm(), words.view(16, 32), words, F.cross_entropy),
        "transformer": step(
            nn.TransformerEncoderLayer(128, 4, dim_feedforward=512, dropout=0), torch.randn(64, 8, 128), torch.randn(64, 8, 128), F.mse_loss
        ),
    },
    f"torch {torch.__version__}, threads: {torch.get_num_threads()}",
)
