"""Writes metrics/goldens.tsv: scores of many predictions by scikit-learn 1.9.1 and SciPy.

python metric_goldens.py > ../resources/metrics/goldens.tsv

A line "case" has: id, kind (classes, probs, labels, indicators, numbers), columns, targets, predictions, sample weights.
The lines after it have: metric, options, value ("error" where scikit-learn refuses).
"""
import warnings

import numpy as np
import scipy.stats as scs
import sklearn.metrics as skm
import torch

warnings.filterwarnings("ignore")
rng = np.random.default_rng(11)
n_case = 0


def text(a):
    return " ".join(f"{float(v):.9g}" for v in np.asarray(a).ravel())


def case(kind, columns, targ, pred, weight):
    global n_case
    n_case += 1
    print("\t".join(["case", str(n_case), kind, str(columns), text(targ), text(pred), text(weight)]))


def score(metric, options, fn, *args, **kwargs):
    try:
        value = fn(*args, **kwargs)
        value = "nan" if np.isnan(value) else repr(float(value))
    except ZeroDivisionError:  # a mean of nothing
        value = "nan"
    except ValueError:
        value = "error"
    print("\t".join([metric, ";".join(f"{k}={v}" for k, v in options.items()), value]))


def class_scores(t, p, w):
    case("classes", 1, t, p, w)
    for weighted in (False, True):
        sw = {"sample_weight": w if weighted else None}
        o = {"weighted": str(weighted).lower()}
        for average in ("binary", "macro", "micro", "weighted"):
            oa = {**o, "average": average.upper()}
            for labels in (None, [0, 2], [2, 1]) if average != "binary" and not weighted else (None,):
                ol = oa if labels is None else {**oa, "labels": ",".join(map(str, labels))}
                k = {"average": average, "labels": labels, **sw}
                score("precision", ol, skm.precision_score, t, p, **k)
                score("recall", ol, skm.recall_score, t, p, **k)
                score("f1", ol, skm.f1_score, t, p, **k)
                score("jaccard", ol, skm.jaccard_score, t, p, **k)
                for beta in (0, 0.5, 2, np.inf) if not weighted and labels is None else (2,):
                    score("fbeta", {**ol, "beta": beta}, skm.fbeta_score, t, p, beta=beta, **k)
        score("precision", {**o, "average": "BINARY", "posLabel": 0}, skm.precision_score, t, p, pos_label=0, **sw)
        score("fbeta", {**o, "average": "BINARY", "posLabel": 0, "beta": 2}, skm.fbeta_score, t, p, pos_label=0, beta=2, **sw)
        for adjusted in (False, True):
            score("balanced", {**o, "adjusted": str(adjusted).lower()}, skm.balanced_accuracy_score, t, p, adjusted=adjusted, **sw)
        for weights in (None, "linear", "quadratic"):
            score("kappa", {**o, "weights": "NONE" if weights is None else weights.upper()}, skm.cohen_kappa_score, t, p, weights=weights, **sw)
            if len(set(t)) > 2:
                score("kappa", {**o, "weights": "NONE" if weights is None else weights.upper(), "labels": "2,0,1"},
                      skm.cohen_kappa_score, t, p, weights=weights, labels=[2, 0, 1], **sw)
        score("hamming", o, skm.hamming_loss, t, p, **sw)
        score("matthews", o, skm.matthews_corrcoef, t, p, **sw)
        score("brier", o, lambda: skm.brier_score_loss(t, p.astype(float), **sw))


def class_probs(t, x, w):
    c = x.shape[1]
    case("probs", c, t, x, w)
    p = torch.tensor(x).softmax(1).numpy()
    for weighted in (False, True):
        sw = {"sample_weight": w if weighted else None}
        o = {"weighted": str(weighted).lower()}
        if c == 2:
            for m in (1, 0.1, 0.35, 0.9):
                score("rocAucBinary", {**o, "maxFpr": m}, skm.roc_auc_score, t, p[:, -1], max_fpr=m, **sw)
            score("apBinary", o, skm.average_precision_score, t, p[:, -1], **sw)
            score("apBinary", {**o, "posLabel": 0}, skm.average_precision_score, t, p[:, -1], pos_label=0, **sw)
            score("brierOfScores", o, skm.brier_score_loss, t, p[:, -1], pos_label=1, **sw)
            if not weighted:
                score("rocAuc", {**o, "average": "MACRO", "multi": "OVR"}, skm.roc_auc_score, t, p[:, -1])
        else:
            for multi, average in [(m, a) for m in ("ovr", "ovo") for a in ("macro", "weighted", "micro") if (m, a) != ("ovo", "micro")]:
                if multi == "ovo" and weighted:
                    continue
                score("rocAuc", {**o, "average": average.upper(), "multi": multi.upper()}, skm.roc_auc_score, t, p,
                      multi_class=multi, average=average, labels=list(range(c)), **sw)


def label_scores(t, x, w):
    c = t.shape[1]
    case("labels", c, t, x, w)
    s = torch.tensor(x).sigmoid().numpy()
    for weighted in (False, True):
        sw = {"sample_weight": w if weighted else None}
        for thresh in (0.5, 0.2) if not weighted else (0.5,):
            p = (s >= thresh).astype(int)
            o = {"weighted": str(weighted).lower(), "thresh": thresh}
            for average in ("macro", "micro", "weighted", "samples"):
                for labels in (None, [1, 0]) if not weighted else (None,):
                    oa = {**o, "average": average.upper(), **({} if labels is None else {"labels": "1,0"})}
                    k = {"average": average, "labels": labels, **sw}
                    score("precisionMulti", oa, skm.precision_score, t, p, **k)
                    score("recallMulti", oa, skm.recall_score, t, p, **k)
                    score("f1Multi", oa, skm.f1_score, t, p, **k)
                    score("fbetaMulti", {**oa, "beta": 2}, skm.fbeta_score, t, p, beta=2, **k)
                    score("jaccardMulti", oa, skm.jaccard_score, t, p, **k)
            score("hammingMulti", o, skm.hamming_loss, t, p, **sw)
            if not weighted:
                score("matthewsMulti", o, skm.matthews_corrcoef, t.ravel(), p.ravel())
                score("brierMulti", o, skm.mean_squared_error, t.ravel(), p.ravel())
        o = {"weighted": str(weighted).lower()}
        if not weighted:
            score("brierMultiOfScores", o, skm.mean_squared_error, t.ravel(), s.ravel())
        for average in ("macro", "micro", "weighted", "samples"):
            oa = {**o, "average": average.upper()}
            score("rocAucMulti", oa, skm.roc_auc_score, t, s, average=average, **sw)
            score("apMulti", oa, skm.average_precision_score, t, s, average=average, **sw)
        score("rocAucMulti", {**o, "average": "MACRO", "maxFpr": 0.4}, skm.roc_auc_score, t, s, max_fpr=0.4, **sw)


def number_scores(t, p, w):
    case("numbers", 1, t, p, w)
    for weighted in (False, True):
        sw = {"sample_weight": w if weighted else None}
        o = {"weighted": str(weighted).lower()}
        score("r2", o, skm.r2_score, t, p, **sw)
        score("explained", o, skm.explained_variance_score, t, p, **sw)
    score("pearson", {}, lambda: scs.pearsonr(p, t)[0])
    score("spearman", {}, lambda: scs.spearmanr(p, t)[0])
    score("mse", {}, skm.mean_squared_error, t, p)
    score("rmse", {}, skm.root_mean_squared_error, t, p)
    score("mae", {}, skm.mean_absolute_error, t, p)
    if min(t.min(), p.min()) > -1:
        score("msle", {}, lambda: skm.mean_squared_log_error(t, p) if min(t.min(), p.min()) >= 0 else np.mean((np.log1p(t) - np.log1p(p)) ** 2))
    score("expRmspe", {}, lambda: np.sqrt(np.mean(((np.exp(t) - np.exp(p)) / np.exp(t)) ** 2)))


def weights(n):
    return np.round(rng.random(n) * 3 + 0.1, 3)


def a(*v):
    return np.array(v)


pairs = [(rng.integers(0, 2, 20), rng.integers(0, 2, 20)), (rng.integers(0, 2, 60), rng.integers(0, 2, 60)),
         (rng.integers(0, 3, 30), rng.integers(0, 3, 30)), (rng.integers(0, 5, 50), rng.integers(0, 5, 50)),
         (rng.integers(0, 3, 25), rng.integers(0, 6, 25)),  # classes that are predicted only
         (rng.integers(0, 6, 25), rng.integers(0, 3, 25)),  # and true only
         (a(0, 1, 1, 0), a(1, 0, 0, 1)), (a(0, 1, 2, 2), a(1, 2, 0, 0)),  # all wrong
         (a(0, 1, 1, 0), a(0, 1, 1, 0)), (a(0, 1, 2, 2), a(0, 1, 2, 2)),  # all right
         (a(1, 1, 1), a(1, 1, 1)), (a(0, 0, 0), a(0, 0, 0)), (a(1, 1, 1), a(0, 0, 0)), (a(0, 0, 0), a(1, 1, 1)),  # one class
         (a(2, 2, 2), a(2, 2, 2)), (a(1, 1, 0), a(0, 0, 0)), (a(0, 0), a(0, 1)), (a(1), a(1)), (a(0), a(1)), (a(3, 7, 7), a(7, 3, 7)), (a(-1, 1, 1), a(1, -1, 1))]
for t, p in pairs:
    class_scores(t, p, weights(len(t)))
for n, c in ((25, 2), (40, 2), (30, 3), (40, 4)):
    t, x = rng.integers(0, c, n), rng.normal(size=(n, c)).astype(np.float32)
    x[np.arange(n), t] += 1
    class_probs(t, x, weights(n))
    class_probs(t, np.round(x), weights(n))  # ties
class_probs(np.zeros(5, int), rng.normal(size=(5, 2)).astype(np.float32), weights(5))
class_probs(np.ones(5, int), rng.normal(size=(5, 2)).astype(np.float32), weights(5))
class_probs(rng.integers(0, 2, 12), np.zeros((12, 2), np.float32), weights(12))
class_probs(a(0, 0, 1, 1), np.array([[2, 0], [1, 0], [0, 1], [0, 2]], np.float32), weights(4))
class_probs(a(1, 1, 0, 0), np.array([[2, 0], [1, 0], [0, 1], [0, 2]], np.float32), weights(4))
class_probs(rng.choice([0, 2], 15), rng.normal(size=(15, 3)).astype(np.float32), weights(15))  # class 1 is absent
class_probs(np.full(4, 2), rng.normal(size=(4, 3)).astype(np.float32), weights(4))
for n, c in ((12, 3), (25, 5)):
    t, x = rng.integers(0, 2, (n, c)), rng.normal(size=(n, c)).astype(np.float32)
    label_scores(t, x, weights(n))
    label_scores(t, np.round(x), weights(n))
t = rng.integers(0, 2, (8, 3))
t[:, 1] = 0
t[3] = 0
label_scores(t, rng.normal(size=(8, 3)).astype(np.float32), weights(8))  # an absent label, an empty sample
label_scores(np.zeros((4, 2), int), rng.normal(size=(4, 2)).astype(np.float32), weights(4))
label_scores(np.ones((4, 2), int), rng.normal(size=(4, 2)).astype(np.float32), weights(4))
label_scores(rng.integers(0, 2, (5, 2)), np.full((5, 2), -9, np.float32), weights(5))  # nothing predicted
for n in (2, 3, 20, 60):
    t = rng.normal(size=n).astype(np.float32)
    number_scores(t, (t + rng.normal(size=n)).astype(np.float32), weights(n))
    number_scores(np.abs(np.round(t)), np.abs(np.round(t + rng.normal(size=n))).astype(np.float32), weights(n))  # ties
number_scores(a(1.0, 2, 3), a(1.0, 2, 3), weights(3))
number_scores(a(1.0, 2, 3), a(2.0, 3, 4), weights(3))
number_scores(a(2.0, 2, 2), a(2.0, 2, 2), weights(3))
number_scores(a(2.0, 2, 2), a(1.0, 2, 3), weights(3))
number_scores(a(2.0, 2, 2), a(3.0, 3, 3), weights(3))
number_scores(a(1.0, 2, 3), a(2.0, 2, 2), weights(3))
number_scores(a(1.0, 2, 3), a(3.0, 2, 1), weights(3))
