"""The work of java/Resnet.java in Python: Pillow, a DataLoader, torch.nn and AdamW with fastai's settings. Arguments: the folder,
with one folder a label; the loader's workers."""

import math
import os
import random
import sys
import time

import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

from nets import resnet18

SIZE = 128
MEAN = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
STD = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)


def random_box(w, h):
    """A part of the picture as torchvision's RandomResizedCrop draws it."""
    for _ in range(10):
        area = w * h * random.uniform(0.35, 1)
        ratio = math.exp(random.uniform(math.log(3 / 4), math.log(4 / 3)))
        wide, high = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < wide <= w and 0 < high <= h:
            left, top = random.randint(0, w - wide), random.randint(0, h - high)
            return left, top, left + wide, top + high
    side = min(w, h)
    return (w - side) // 2, (h - side) // 2, (w + side) // 2, (h + side) // 2


class Photos(Dataset):
    def __init__(self, folder):
        self.files = sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)
        self.classes = sorted({os.path.dirname(file) for file in self.files})

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        image = Image.open(self.files[i]).convert("RGB")
        image = image.crop(random_box(*image.size)).resize((SIZE, SIZE), Image.BILINEAR)
        if random.random() < 0.5:
            image = image.transpose(Image.FLIP_LEFT_RIGHT)
        pixels = torch.from_numpy(np.array(image)).permute(2, 0, 1).contiguous()
        return pixels, self.classes.index(os.path.dirname(self.files[i]))


if __name__ == "__main__":
    workers = int(sys.argv[2])
    photos = Photos(sys.argv[1])
    loader = DataLoader(photos, batch_size=32, shuffle=True, drop_last=True, num_workers=workers)
    torch.manual_seed(42)
    net = resnet18(len(photos.classes))
    opt = torch.optim.AdamW(net.parameters(), lr=1e-3, betas=(0.9, 0.99), eps=1e-5, weight_decay=0.01)
    print("epoch", flush=True)
    begin, smooth, beta, steps = time.perf_counter(), 0.0, 0.98, 0
    for x, y in loader:
        x = x.float().div_(255).sub_(MEAN).div_(STD)
        loss = F.cross_entropy(net(x), y)
        loss.backward()
        opt.step()
        opt.zero_grad()
        smooth = smooth * beta + loss.item() * (1 - beta)
        steps += 1
    seconds = round(time.perf_counter() - begin)
    print(f"0 {smooth / (1 - beta**steps):.6f} {seconds // 60:02}:{seconds % 60:02}", flush=True)
