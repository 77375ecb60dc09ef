"""Milliseconds of one training step of one of the networks in Python's PyTorch, with the notebook's settings.

usage: torch_step.py dense|conv|conv-single BATCH_SIZE THREADS
As many threads as named, or fewer, and the optimiser tensor by tensor or all at once: whichever is fastest here, found by a
short trial. Prints the medians of three rounds of two seconds, one per line. Batches are noise of MNIST's sparsity.
"""
import sys
import time

import torch
from torch import nn


def network(kind):
    if kind == "dense":
        encoder = nn.Sequential(nn.Linear(784, 164), nn.ReLU(), nn.Dropout(0.3), nn.Linear(164, 10), nn.ReLU())
        return encoder, nn.Sequential(nn.Linear(10, 164), nn.ReLU(), nn.Linear(164, 784))
    same = lambda i, o: nn.Conv2d(i, o, 3, padding=1)
    pool = lambda: nn.MaxPool2d(2, 2, ceil_mode=True)
    up = lambda: nn.Upsample(scale_factor=2)
    if kind == "conv-single":
        down = [layer for i, o in [(1, 20), (20, 10), (10, 10), (10, 10), (10, 10)] for layer in (same(i, o), nn.ReLU(), pool())]
        encoder = nn.Sequential(nn.ZeroPad2d(2), *down, nn.Conv2d(10, 10, 1), nn.ReLU())
        decoder = nn.Sequential(
            up(), same(10, 10), nn.ReLU(), up(), same(10, 10), nn.ReLU(), up(), same(10, 20), nn.ReLU(), up(), up(),
            nn.ZeroPad2d(-2), same(20, 1))
        return encoder, decoder
    encoder = nn.Sequential(
        same(1, 16), nn.ReLU(), pool(), same(16, 8), nn.ReLU(), pool(), same(8, 8), nn.ReLU(), pool(),
        nn.Conv2d(8, 10, 1), nn.ReLU())
    decoder = nn.Sequential(
        same(10, 8), nn.ReLU(), up(), same(8, 8), nn.ReLU(), up(), nn.Conv2d(8, 16, 3), nn.ReLU(), up(), same(16, 1))
    return encoder, decoder


def median_time(step, seconds):
    times, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2]


def stepper(kind, batch, foreach):
    encoder, decoder = network(kind)
    optimizer = torch.optim.Adadelta(
        [*encoder.parameters(), *decoder.parameters()], lr=1.0, rho=0.95, eps=1e-7, foreach=foreach)
    x = torch.rand(batch, 784) * (torch.rand(batch, 784) < 0.2)
    x = x if kind == "dense" else x.view(batch, 1, 28, 28)

    def step():
        code = encoder(x)
        loss = nn.functional.binary_cross_entropy_with_logits(decoder(code), x) + 2.5e-6 * code.sum()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()

    return step


def main(kind, batch, most_threads):
    trials = []
    for foreach in (False, True):
        step = stepper(kind, batch, foreach)
        for threads in range(1, most_threads + 1):
            torch.set_num_threads(threads)
            median_time(step, 0.5)
            trials.append((median_time(step, 0.5), threads, step))
    _, threads, step = min(trials, key=lambda trial: trial[0])
    torch.set_num_threads(threads)
    for _ in range(3):
        print(median_time(step, 2) * 1e3, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
