#!/usr/bin/python3
"""Works out, with NumPy, SciPy and scikit-learn, the numbers that the tests of package analysis compare with.

Run from the project's folder:

    python3 src/test/python/analysis_reference.py codes TRAIN.npz TEST.npz   keeps some codes of a run, rounded
    python3 src/test/python/analysis_reference.py expected                   the numbers of the codes kept
    python3 src/test/python/analysis_reference.py mnist FOLDER               the numbers of MNIST itself

TRAIN.npz and TEST.npz are what `concept-explorer encode --split=train` (or test) wrote for a dense network trained with
`concept-explorer train --architecture=dense --data=mnist --seed=1`. Made with Python 3.11, NumPy 1.24.2, SciPy 1.10.1 and
scikit-learn 1.2.1.
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.stats import binomtest
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE, trustworthiness
from sklearn.metrics import balanced_accuracy_score, mutual_info_score, normalized_mutual_info_score, roc_curve
from sklearn.metrics.cluster import contingency_matrix
from sklearn.neighbors import KNeighborsClassifier, NearestNeighbors
from sklearn.preprocessing import StandardScaler

FOLDER = Path("src/test/resources/org/conceptexplorer/analysis")


def codes(train, test):
    kept = {}
    for split, file, count in (("train", train, 2000), ("test", test, 1000)):
        with np.load(file) as arrays:
            code = np.round(arrays["code"][:count] * 8192) / 8192  # rounded, so that the file is small
            kept[split + "_code"] = code.astype("<f4")
            kept[split + "_label"] = arrays["label"][:count].astype("<i4")
    np.savez_compressed(FOLDER / "codes.npz", **kept)


def hoyer(code):
    code = code[code.any(1)].astype(float)
    root = np.sqrt(code.shape[1])
    return ((root - np.linalg.norm(code, 1, 1) / np.linalg.norm(code, 2, 1)) / (root - 1)).mean()


def concept(code, label, one):
    active = code[:, one] > 0
    counts = np.bincount(label[active], minlength=10)
    best = int(counts.argmax())
    interval = binomtest(int(counts[best]), int(active.sum())).proportion_ci(method="wilson")
    low, high = np.percentile(code[:, one].astype(float), [1, 99])
    return {
        "active": active.mean(),
        "mean": code[:, one].astype(float).mean(),
        "low": low,
        "high": high,
        "best_class": best,
        "purity": counts[best] / active.sum(),
        "purity_low": interval.low,
        "purity_high": interval.high,
        "mutual_information": mutual_info_score(active, label),
    }


def strongest(code, label):
    winner = code.argmax(1)
    counts = contingency_matrix(label, winner)
    rows, columns = linear_sum_assignment(-counts)
    return {
        "matching_accuracy": counts[rows, columns].sum() / len(label),
        "purity": counts.max(0).sum() / len(label),
        "nmi": normalized_mutual_info_score(label, winner, average_method="arithmetic"),
    }


def matchings():
    random = np.random.default_rng(1)
    cases = []
    for shape in ((10, 10), (4, 7), (12, 5), (1, 1), (62, 62), (3, 62)):
        gains = random.integers(0, 30, shape)
        rows, columns = linear_sum_assignment(-gains)
        cases.append({"gains": gains.tolist(), "best": int(gains[rows, columns].sum())})
    return cases


def single(train, train_label, test, test_label):
    found = []
    for label in range(10):
        best = (0, 0, 0, True)
        for column in range(train.shape[1]):
            wrong, right, thresholds = roc_curve(train_label == label, train[:, column], drop_intermediate=False)
            for gain, above in ((right - wrong, True), (wrong - right, False)):
                i = int(gain.argmax())
                if gain[i] > best[0] + 1e-12:
                    best = (gain[i], column, (thresholds[i] + thresholds[min(i + 1, len(thresholds) - 1)]) / 2, above)
        gain, column, threshold, above = best
        told = (test[:, column] > threshold) == above
        found.append({
            "column": column,
            "train": (1 + gain) / 2,
            "test": balanced_accuracy_score(test_label == label, told),
        })
    return found


def linear(train, train_label, test, test_label):
    scaler = StandardScaler().fit(train)
    model = LogisticRegression(C=1, tol=1e-6, max_iter=3000).fit(scaler.transform(train), train_label)
    return model.score(scaler.transform(test), test_label)


def expected():
    with np.load(FOLDER / "codes.npz") as arrays:
        train, train_label = arrays["train_code"], arrays["train_label"]
        test, test_label = arrays["test_code"], arrays["test_label"]
    wide = train.astype(float), test.astype(float)
    knn = KNeighborsClassifier(5, algorithm="brute").fit(wide[0], train_label)
    distances, _ = NearestNeighbors(n_neighbors=5, algorithm="brute").fit(wide[0]).kneighbors(wide[1])
    pca = PCA(10, svd_solver="full").fit(wide[0])
    plane = PCA(2, svd_solver="full").fit_transform(wide[1])
    tsne = TSNE(init="pca", random_state=1).fit_transform(wide[1])
    write("expected.json", {
        "zeros": (train == 0).mean(),
        "active_per_image": (train > 0).sum(1).mean(),
        "hoyer": hoyer(train),
        "concepts": [concept(train, train_label, one) for one in range(10)],
        "strongest": strongest(train, train_label),
        "correlation": np.corrcoef(wide[0].T).tolist(),
        "matchings": matchings(),
        "linear_probe": linear(wide[0], train_label, wide[1], test_label),
        "knn": knn.score(wide[1], test_label),
        "knn_distances": distances[:100].tolist(),
        "single_concept": single(train, train_label, test, test_label),
        "pca_variance": pca.explained_variance_.tolist(),
        "pca_components": pca.components_.tolist(),
        "trustworthiness": {"pca": trustworthiness(wide[1], plane, n_neighbors=10),
                            "tsne": trustworthiness(wide[1], tsne, n_neighbors=10)},
    })


def mnist(folder):
    def images(name, count):
        with gzip.open(Path(folder) / (name + "-images-idx3-ubyte.gz")) as file:
            pixels = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 784)[:count]
        with gzip.open(Path(folder) / (name + "-labels-idx1-ubyte.gz")) as file:
            return pixels / 255.0, np.frombuffer(file.read(), np.uint8, offset=8)[:count]

    train, train_label = images("train", 60000)
    test, test_label = images("t10k", 10000)
    pca = PCA(10, svd_solver="full").fit(train)
    guess = pca.inverse_transform(pca.transform(test))
    cut = np.clip(guess, 1e-7, 1 - 1e-7)
    few, few_label = train[:5000], train_label[:5000]
    knn = KNeighborsClassifier(5, algorithm="brute").fit(few, few_label)
    scores = pca.transform(few), few_label, pca.transform(test), test_label
    write("expected-mnist.json", {
        "pca10_mse": ((test - guess) ** 2).mean(),
        "pca10_bce": -(test * np.log(cut) + (1 - test) * np.log1p(-cut)).mean(),
        "pca10_variance": pca.explained_variance_.tolist(),
        "pca10_linear_probe": linear(*scores),
        "pixels_knn": knn.score(test, test_label),
        "pixels_linear_probe": linear(few, few_label, test, test_label),
    })


def write(name, numbers):
    (FOLDER / name).write_text(json.dumps(numbers, indent=1) + "\n")


if __name__ == "__main__":
    {"codes": codes, "expected": expected, "mnist": mnist}[sys.argv[1]](*sys.argv[2:])
