"""A training step of a small net in Python, as a user writes it: the rows of java/Mlp.java and cpp/mlp.cpp. SGD and Adam
with PyTorch's defaults; the row "adam-fused" asks for the fused one."""

import torch
from torch import nn

import turns

net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
loss = nn.CrossEntropyLoss()
sgd = torch.optim.SGD(net.parameters(), lr=1e-3)
adam = torch.optim.Adam(net.parameters(), lr=1e-3)
adam_fused = torch.optim.Adam(net.parameters(), lr=1e-3, fused=True)
x = torch.randn(32, 64)
y = torch.arange(32) % 10


def forward(count):
    for _ in range(count):
        loss(net(x), y)


def backward(count):
    for _ in range(count):
        loss(net(x), y).backward()
        sgd.zero_grad()


def stepping(optimizer):
    def steps(count):
        for _ in range(count):
            loss(net(x), y).backward()
            optimizer.step()
            optimizer.zero_grad()

    return steps


turns.serve(
    {
        "forward": forward,
        "backward": backward,
        "sgd": stepping(sgd),
        "adam": stepping(adam),
        "adam-fused": stepping(adam_fused),
    },
    f"torch {torch.__version__}, threads: {torch.get_num_threads()}",
)
