"""Golden numbers for the tests of fastai.vision.gan, with torch alone: the ready networks, and a
Wasserstein GAN of two tiny networks that takes turns as fastai's callbacks have it."""
import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

from unet_golden import Attention, fill, pattern


def up(ni, nf, ks, stride, padding):
    return nn.Sequential(nn.ConvTranspose2d(ni, nf, ks, stride, padding, bias=False), nn.BatchNorm2d(nf), nn.ReLU())


def down(ni, nf, ks=4, stride=2, norm=True):
    parts = [nn.Conv2d(ni, nf, ks, stride, 1, bias=not norm), nn.ReLU()]
    return nn.Sequential(parts[0], nn.BatchNorm2d(nf), parts[1]) if norm else nn.Sequential(*parts)


generator = nn.Sequential(
    nn.Unflatten(1, (100, 1, 1)), up(100, 128, 4, 1, 0), up(128, 64, 4, 2, 1), up(64, 64, 3, 1, 1),
    nn.ConvTranspose2d(64, 3, 4, 2, 1, bias=False), nn.Tanh())
critic = nn.Sequential(down(3, 64, norm=False), down(64, 64, 3, 1), down(64, 128), nn.Conv2d(128, 1, 4), nn.Flatten())


def spectral(ni, nf, ks=4, stride=2, xtra=()):
    return nn.Sequential(spectral_norm(nn.Conv2d(ni, nf, ks, stride, 1)), nn.LeakyReLU(0.2), *xtra)


class Dense(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        self.layers = nn.ModuleList(layers)

    def forward(self, x):
        return torch.cat([self.layers[1](self.layers[0](x)), x], 1)


gan_critic = nn.Sequential(
    spectral(3, 16), nn.Dropout2d(0.075), Dense(spectral(16, 16, 3, 1), spectral(16, 16, 3, 1)),
    nn.Dropout2d(0.15), spectral(32, 64, xtra=[Attention(64)]), nn.Dropout2d(0.15), spectral(64, 128),
    nn.Sequential(spectral_norm(nn.Conv2d(128, 1, 4, bias=False))), nn.Flatten())

for name, net, shape in ("generator", generator, (4, 100)), ("critic", critic, (4, 3, 16, 16)), ("gan_critic", gan_critic, (2, 3, 40, 40)):
    fill(net)
    net.eval()
    n = torch.Size(shape).numel()
    y = net(pattern(n, "input").view(shape).float())
    print(name, sum(p.numel() for p in net.parameters()), tuple(y.shape), [round(v, 6) for v in y.flatten()[[0, 1, -1]].tolist()], round(y.std().item(), 6))

# A Wasserstein GAN: 2 epochs of 6 batches, 2 for the critic and 1 for the generator, SGD of 0.1,
# clipped at 0.3. The second epoch begins with the generator, since validation left it there.
gen, crit = nn.Linear(2, 2), nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
fill(gen)
fill(crit)
noise = pattern(6 * 4 * 2, "noise").view(6, 4, 2).float() * 4
real = pattern(6 * 4 * 2, "real").view(6, 4, 2).float() * 2 + 1
turns, means, lists, gen_mode = "", {"g": 0, "c": 0}, {"g": [], "c": []}, False
for epoch in range(2):
    count = 0
    for z, x in zip(noise, real):
        with torch.no_grad():
            for p in crit.parameters():
                p.clamp_(-0.3, 0.3)
        if gen_mode:
            loss, net = crit(gen(z)).mean(), gen
        else:
            loss, net = crit(x).mean() - crit(gen(z).detach()).mean(), crit
        for p, g in zip(net.parameters(), torch.autograd.grad(loss, list(net.parameters()))):
            p.data -= 0.1 * g
        key = "g" if gen_mode else "c"
        turns += key
        means[key] = 0.98 * means[key] + 0.02 * loss.item()
        lists[key].append(means[key] / (1 - 0.98 ** (len(lists[key]) + 1)))
        count += 1
        if count == (1 if gen_mode else 2):
            gen_mode, count = not gen_mode, 0
    gen_mode = True
print(turns)
for key in lists:
    print(key, [round(v, 6) for v in lists[key]])
print("weights", [round(v, 6) for v in gen.weight.flatten().tolist()], [round(v, 6) for v in crit[2].weight.flatten().tolist()])
