"""The work of examples/Digits.java in Python and PyTorch: the same data file, split, net, one-cycle schedule, Adam with
fastai's settings, table, plot and saved result. A Dataset and a DataLoader feed it, as in any PyTorch script. The plot needs
matplotlib and is left out without it, to Python's advantage."""

import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "digits.csv.gz"
EPOCHS = 8


class Digits(Dataset):
    """Images [1, 8, 8] with values from 0 to 1, and what they show."""

    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        row = self.rows[i]
        return torch.from_numpy(row[:64]).view(1, 8, 8).float().div_(16), int(row[64])


torch.manual_seed(42)
rows = np.loadtxt(DATA, delimiter=",", dtype=np.uint8)
order = torch.randperm(len(rows)).numpy()
cut = int(0.2 * len(rows))
train = DataLoader(Digits(rows[order[cut:]]), batch_size=64, shuffle=True, drop_last=True)
valid = DataLoader(Digits(rows[order[:cut]]), batch_size=64)



def conv_layer(n_in, n_out):
    return nn.Sequential(nn.Conv2d(n_in, n_out, 3, padding=1, bias=False), nn.BatchNorm2d(n_out), nn.ReLU())


body = nn.Sequential(conv_layer(1, 32), nn.MaxPool2d(2), conv_layer(32, 64))
net = nn.Sequential(body, nn.MaxPool2d(2), nn.Flatten(), nn.Linear(256, 10))
opt = torch.optim.AdamW(net.parameters(), betas=(0.95, 0.99), eps=1e-5, weight_decay=0.01)
schedule = torch.optim.lr_scheduler.OneCycleLR(
    opt, 1e-2, epochs=EPOCHS, steps_per_epoch=len(train), pct_start=0.25, div_factor=25, final_div_factor=1e5 / 25
)

losses, valid_losses, smooth, beta = [], [], 0.0, 0.98
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
        losses.append(loss.item())
        smooth = smooth * beta + losses[-1] * (1 - beta)
    net.eval()
    total = correct = count = 0
    with torch.no_grad():
        for x, y in valid:
            out = net(x)
            total += F.cross_entropy(out, y, reduction="sum").item()
            correct += (out.argmax(1) == y).sum().item()
            count += len(y)
    valid_losses.append(total / count)
    seconds = round(time.perf_counter() - begin)
    train_loss = smooth / (1 - beta ** len(losses))
    print(f"{epoch:<9} {train_loss:<11.6f} {total / count:<11.6f} {correct / count:<9.6f} {seconds // 60:02}:{seconds % 60:02}", flush=True)

try:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot
except ImportError:
    pyplot = None
if pyplot:
    pyplot.plot(losses, label="train")
    pyplot.plot([len(train) * (i + 1) for i in range(EPOCHS)], valid_losses, label="valid")
    pyplot.legend()
    pyplot.savefig("digits-loss.png")

torch.save({"model": net.state_dict(), "vocab": list(range(10))}, "digits.pth")
