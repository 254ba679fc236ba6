"""The work of examples/FashionMnist.java in Python and PyTorch: the same files, net, one-cycle schedule, Adam with fastai's
settings, and table, over a Dataset and a DataLoader as torchvision has it, but without its detour by PIL. Arguments: the
folder, the epochs, the loader's workers."""

import gzip
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

FOLDER, EPOCHS, WORKERS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def read(name, header):
    with gzip.open(f"{FOLDER}/{name}.gz") as file:
        return torch.from_numpy(np.frombuffer(file.read(), np.uint8, offset=header).copy())


class Clothes(Dataset):
    """Pictures [1, 28, 28] with values from 0 to 1, and what they show."""

    def __init__(self, name):
        self.images = read(f"{name}-images-idx3-ubyte", 16).view(-1, 1, 28, 28)
        self.labels = read(f"{name}-labels-idx1-ubyte", 8)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        return self.images[i].float().div_(255), int(self.labels[i])


torch.manual_seed(42)
workers = {"num_workers": WORKERS, "persistent_workers": WORKERS > 0}
train = DataLoader(Clothes("train"), batch_size=128, shuffle=True, drop_last=True, **workers)
valid = DataLoader(Clothes("t10k"), batch_size=512, **workers)


def conv_layer(n_in, n_out, size):
    conv = nn.Conv2d(n_in, n_out, size, stride=2, padding=size // 2, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(n_out), nn.ReLU())


body = nn.Sequential(conv_layer(1, 8, 5), conv_layer(8, 16, 3), conv_layer(16, 32, 3), conv_layer(32, 64, 3))
net = nn.Sequential(body, nn.Flatten(), nn.Linear(256, 10))
opt = torch.optim.AdamW(net.parameters(), betas=(0.95, 0.99), eps=1e-5, weight_decay=0.01)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    opt, 1e-2, epochs=EPOCHS, steps_per_epoch=len(train), pct_start=0.25, div_factor=25, final_div_factor=1e5 / 25
)

smooth, beta, steps = 0.0, 0.98, 0
print(f"{'epoch':<9} {'train_loss':<11} {'valid_loss':<11} {'accuracy':<9} time", flush=True)
for epoch in range(EPOCHS):
    begin = time.perf_counter()
    net.train()
    for x, y in train:
        loss = F.cross_entropy(net(x), y)
        loss.backward()
        opt.step()
        opt.zero_grad()
        schedule.step()
        smooth = smooth * beta + loss.item() * (1 - beta)
        steps += 1
    net.eval()
    total = correct = count = 0
    with torch.no_grad():
        for x, y in valid:
            out = net(x)
            total += F.cross_entropy(out, y, reduction="sum").item()
            correct += (out.argmax(1) == y).sum().item()
            count += len(y)
    seconds = round(time.perf_counter() - begin)
    train_loss = smooth / (1 - beta**steps)
    print(f"{epoch:<9} {train_loss:<11.6f} {total / count:<11.6f} {correct / count:<9.6f} {seconds // 60:02}:{seconds % 60:02}", flush=True)
