"""The optimizers' formulas, a parameter at a time in float64: python reference.py > reference.csv

Three parameters of 2 x 3, 3 and 2 elements, the third without weight decay. Parameter k begins as
(-1)^i (i + 1) / 10 + k / 20; its gradient in step t is sin(1.3 t + 0.7 i + k) / (k + 1), and the
second has none in the steps 3 and 4, the third none in the first. A line is the name, then all
elements after each of 8 steps.
"""
import numpy as np

SIZES = (6, 3, 2)
STEPS = 8


def start(k):
    i = np.arange(SIZES[k])
    return (-1.0) ** i * (i + 1) / 10 + k / 20


def grad(k, t):
    if (k == 1 and t in (3, 4)) or (k == 2 and t == 1):
        return None
    return np.sin(1.3 * t + 0.7 * np.arange(SIZES[k]) + k) / (k + 1)


def decay(p, g, h, do_wd):
    if not do_wd:
        return p, g
    return (p * (1 - h['lr'] * h['wd']), g) if h.get('decouple', True) else (p, g + h['wd'] * p)


def averages(s, g, h):
    s['step'] = s.get('step', 0) + 1
    s['avg'] = h['mom'] * s.get('avg', 0) + (1 - h['mom']) * g
    s['sq'] = h['sqr_mom'] * s.get('sq', 0) + (1 - h['sqr_mom']) * g ** 2
    return s['avg'], s['sq'], 1 - h['mom'] ** s['step'], 1 - h['sqr_mom'] ** s['step']


def momentum(s, g, h):
    if h['mom'] == 0:
        return g
    s['avg'] = h['mom'] * s.get('avg', 0) + g
    return s['avg']


def sgd(p, g, s, h):
    return p - h['lr'] * momentum(s, g, h)


def rms_prop(p, g, s, h):
    d = momentum(s, g, h)
    s['sq'] = h['sqr_mom'] * s.get('sq', 0) + (1 - h['sqr_mom']) * g ** 2
    return p - h['lr'] * d / (np.sqrt(s['sq']) + h['eps'])


def adam(p, g, s, h):
    avg, sq, d1, d2 = averages(s, g, h)
    return p - h['lr'] / d1 * avg / (np.sqrt(sq / d2) + h['eps'])


def radam(p, g, s, h):
    avg, sq, d1, d2 = averages(s, g, h)
    m, t = h['sqr_mom'], s['step']
    r_inf = 2 / (1 - m) - 1
    r = r_inf - 2 * t * m ** t / (1 - m ** t)
    if r <= 5:
        return p - h['lr'] / d1 * avg
    v = np.sqrt((r - 4) * (r - 2) * r_inf / ((r_inf - 4) * (r_inf - 2) * r))
    denom = np.sqrt(sq / d2) + h['eps']
    if h['beta']:
        denom = np.log1p(np.exp(denom * h['beta'])) / h['beta']
    return p - h['lr'] * v / d1 * avg / denom


def qhadam(p, g, s, h):
    avg, sq, d1, d2 = averages(s, g, h)
    n1, n2 = h['nu_1'], h['nu_2']
    return p - h['lr'] * ((1 - n1) * g + n1 * avg / d1) / (np.sqrt((1 - n2) * g ** 2 + n2 * sq / d2) + h['eps'])


def larc(p, g, s, h):
    pn, gn = np.linalg.norm(p), np.linalg.norm(g)
    local = h['lr'] * h['trust'] * pn / (gn + h['wd'] * pn + h['eps'])
    if h['clip']:
        local = min(h['lr'], local)
    return p - local * momentum(s, g, h)


def lamb(p, g, s, h):
    avg, sq, d1, d2 = averages(s, g, h)
    step = (avg / d1) / (np.sqrt(sq / d2) + h['eps'])
    r1, r2 = np.sqrt(np.mean(p ** 2)), np.sqrt(np.mean(step ** 2))
    q = 1 if r1 == 0 or r2 == 0 else min(r1 / r2, 10)
    return p - h['lr'] * q * step


def run(name, formula, lookahead=None, **h):
    h = dict(lr=0.03, wd=0.0) | h
    params = [start(k) for k in range(3)]
    slow = [p.copy() for p in params]
    states = [{} for _ in params]
    line = []
    for t in range(1, STEPS + 1):
        for k in range(3):
            g = grad(k, t)
            if g is None:
                continue
            p, g = decay(params[k], g, h, k != 2)
            params[k] = formula(p, g, states[k], h)
        if lookahead and t % lookahead[0] == 0:
            slow = [s + lookahead[1] * (p - s) for s, p in zip(slow, params)]
            params = [s.copy() for s in slow]
        line += [repr(float(x)) for p in params for x in p]
    print(','.join([name] + line))


run('sgd', sgd, mom=0)
run('sgd wd', sgd, mom=0, wd=.2)
run('sgd l2', sgd, mom=.9, wd=.2, decouple=False)
run('sgd mom', sgd, mom=.9, wd=.2)
run('rms', rms_prop, mom=0, sqr_mom=.99, eps=1e-8)
run('rms mom', rms_prop, mom=.8, sqr_mom=.9, eps=1e-3, wd=.2)
run('rms l2', rms_prop, mom=0, sqr_mom=.9, eps=1e-3, wd=.2, decouple=False)
run('adam', adam, mom=.9, sqr_mom=.99, eps=1e-5, wd=.01)
run('adam no wd', adam, mom=.8, sqr_mom=.95, eps=1e-3)
run('adam l2', adam, mom=.8, sqr_mom=.95, eps=1e-3, wd=.2, decouple=False)
run('radam', radam, mom=.9, sqr_mom=.99, eps=1e-5, beta=0)
run('radam beta', radam, mom=.8, sqr_mom=.98, eps=1e-3, beta=3., wd=.2)
run('radam l2', radam, mom=.8, sqr_mom=.98, eps=1e-3, beta=0, wd=.2, decouple=False)
run('qhadam', qhadam, mom=.999, sqr_mom=.999, nu_1=.7, nu_2=1., eps=1e-8)
run('qhadam nus', qhadam, mom=.9, sqr_mom=.95, nu_1=.6, nu_2=.4, eps=1e-3, wd=.2)
run('qhadam l2', qhadam, mom=.9, sqr_mom=.95, nu_1=.6, nu_2=.4, eps=1e-3, wd=.2, decouple=False)
run('larc', larc, mom=.9, clip=True, trust=.02, eps=1e-8)
run('larc clips', larc, mom=.9, clip=True, trust=5., eps=1e-3, wd=.2)
run('lars', larc, mom=.9, clip=False, trust=5., eps=1e-3, wd=.2)
run('larc no mom', larc, mom=0, clip=True, trust=2., eps=1e-3, wd=.2, decouple=False)
run('lamb', lamb, mom=.9, sqr_mom=.99, eps=1e-5)
run('lamb wd', lamb, mom=.8, sqr_mom=.95, eps=1e-3, wd=.2)
run('lamb l2', lamb, mom=.8, sqr_mom=.95, eps=1e-3, wd=.2, decouple=False)
run('lookahead', sgd, lookahead=(3, .25), mom=.9)
run('ranger', radam, lookahead=(6, .5), mom=.95, sqr_mom=.99, eps=1e-6, beta=0, wd=.01)
