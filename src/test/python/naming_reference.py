#!/usr/bin/env python3
"""Works out with NumPy, SciPy and scikit-learn what the package naming works out, for its tests to compare.

Needs Debian's python3-numpy, python3-scipy and python3-sklearn. From the project's folder:

  ./mvnw test -Dtest=NamingReferenceInput
  /usr/bin/python3 src/test/python/naming_reference.py target/naming/digits.npz \
      src/test/resources/org/conceptexplorer/naming/reference.npz
"""
import sys

import numpy as np
from scipy import sparse
from scipy.ndimage import map_coordinates
from scipy.sparse.linalg import eigsh
from sklearn.cluster import KMeans
from sklearn.metrics import mutual_info_score
from sklearn.neighbors import NearestNeighbors

GROUPS, WANTED, DIMENSIONS, NEIGHBOURS = 10, 20, 50, 5
ROWS, COLUMNS = np.mgrid[0:28, 0:28].astype(float)
MIDDLE = 13.5


def deskew(image):
    mass = image.sum()
    row, column = (image * ROWS).sum() / mass, (image * COLUMNS).sum() / mass
    slant = (image * (ROWS - row) * (COLUMNS - column)).sum() / (image * (ROWS - row) ** 2).sum()
    slant = np.clip(slant, -1, 1)
    source = [ROWS - MIDDLE + row, COLUMNS - MIDDLE + column + slant * (ROWS - MIDDLE)]
    return map_coordinates(image, source, order=1, mode="grid-constant")


def pooling():
    taps = np.arange(-3, 4)
    weights = np.exp(-taps ** 2 / (2 * 1.75 ** 2))
    matrix = np.zeros((7, 28 + 6))
    for place in range(7):
        matrix[place, 4 * place:4 * place + 7] = weights / weights.sum()
    return matrix[:, 3:-3]


def features(image):
    framed = np.pad(deskew(image), 1)
    across = (framed[1:-1, 2:] - framed[1:-1, :-2]) / 2
    down = (framed[2:, 1:-1] - framed[:-2, 1:-1]) / 2
    length = np.hypot(across, down)
    place = np.arctan2(down, across) / (2 * np.pi / 8)
    pool = pooling()
    bins = []
    for direction in range(8):
        distance = np.abs((place - direction + 4) % 8 - 4)
        bins.append(pool @ (length * np.maximum(0, 1 - distance)) @ pool.T)
    return np.sqrt(np.stack(bins, axis=-1)).ravel()


def main(digits, out):
    images = np.load(digits)["digits"].reshape(-1, 28, 28) / 255
    table = np.stack([features(image) for image in images])
    centred = table - table.mean(0)
    _, scales, axes = np.linalg.svd(centred, full_matrices=False)
    points = centred @ axes[:DIMENSIONS].T

    search = NearestNeighbors(n_neighbors=NEIGHBOURS, algorithm="brute").fit(points)
    nearest = search.kneighbors(return_distance=False)
    count = len(points)
    entries = (np.ones(nearest.size), (np.repeat(np.arange(count), NEIGHBOURS), nearest.ravel()))
    near = sparse.csr_matrix(entries, shape=(count, count))
    graph = (near + near.T) / 2
    roots = sparse.diags(1 / np.sqrt(np.asarray(graph.sum(1)).ravel()))
    values, vectors = eigsh(roots @ graph @ roots, k=WANTED, which="LA", v0=np.ones(count), tol=1e-12)
    values, vectors = values[::-1], vectors[:, ::-1]

    sphere = vectors[:, :GROUPS] / np.linalg.norm(vectors[:, :GROUPS], axis=1, keepdims=True)
    groups = KMeans(GROUPS, n_init=50, random_state=0, tol=0).fit(sphere)
    edges = graph.tocoo()
    twice = (2 * edges.data).astype(int)
    ends = [np.repeat(groups.labels_[side], twice) for side in (edges.row, edges.col)]
    np.savez_compressed(
        out,
        features=table[:20].astype("f4"),
        feature_sums=table.sum(1).astype("f4"),
        variances=(scales[:DIMENSIONS] ** 2 / count).astype("f4"),
        nearest=nearest.astype("i4"),
        eigenvalues=values.astype("f4"),
        eigenvectors=np.ascontiguousarray(vectors, "f4"),
        groups=groups.labels_.astype("i4"),
        spread=np.array([groups.inertia_], "f4"),
        information=np.array([mutual_info_score(*ends)], "f4"),
    )


main(*sys.argv[1:])
