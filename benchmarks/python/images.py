"""An epoch of batches of 224x224 made of photos, by Pillow and a DataLoader with two workers: the row of java/Images.java. The
steps are those of torchvision's transforms (RandomCrop to a square, Resize, RandomCrop, RandomHorizontalFlip, ToTensor, Normalize),
written out. The argument is a folder with one folder a label."""

import os
import random
import sys
import time

import numpy as np
import torch
from PIL import Image, __version__ as pillow
from torch.utils.data import DataLoader, Dataset

WORKERS = 2
MEAN = torch.tensor([0.485, 0.456, 0.406]).view(3, 1, 1)
STD = torch.tensor([0.229, 0.224, 0.225]).view(3, 1, 1)


class Photos(Dataset):
    def __init__(self, folder):
        self.files = sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)
        labels = sorted({os.path.dirname(file) for file in self.files})
        self.labels = [labels.index(os.path.dirname(file)) for file in self.files]

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        image = Image.open(self.files[i]).convert("RGB")
        w, h = image.size
        side = min(w, h)
        left, top = random.randint(0, w - side), random.randint(0, h - side)
        image = image.crop((left, top, left + side, top + side)).resize((256, 256), Image.BILINEAR)
        left, top = random.randint(0, 32), random.randint(0, 32)
        image = image.crop((left, top, left + 224, top + 224))
        if random.random() < 0.5:
            image = image.transpose(Image.FLIP_LEFT_RIGHT)
        pixels = torch.from_numpy(np.array(image)).permute(2, 0, 1).contiguous().float().div_(255)
        return pixels.sub_(MEAN).div_(STD), self.labels[i]


if __name__ == "__main__":
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    photos = Photos(sys.argv[1])
    loader = DataLoader(photos, batch_size=64, shuffle=True, num_workers=WORKERS, persistent_workers=True)
    print("ready", f"torch {torch.__version__}, Pillow {pillow}, {WORKERS} workers, {len(photos)} images", flush=True)
    for line in sys.stdin:
        row, count = line.split()
        images, begin = 0, time.perf_counter_ns()
        for _ in range(int(count)):
            for x, y in loader:
                images += len(y)
        print((time.perf_counter_ns() - begin) / images, flush=True)
