"""A training step of a small net in Python, as a loop of a user's own: what java/Learner.java's rows are measured by."""

import torch
from torch import nn

import turns

net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
loss = nn.CrossEntropyLoss()
adam = torch.optim.Adam(net.parameters(), lr=1e-3)
x = torch.randn(32, 64)
y = torch.arange(32) % 10


def step(count):
    for _ in range(count):
        loss(net(x), y).backward()
        adam.step()
        adam.zero_grad()


turns.serve({"step": step}, f"torch {torch.__version__}, threads: {torch.get_num_threads()}")
