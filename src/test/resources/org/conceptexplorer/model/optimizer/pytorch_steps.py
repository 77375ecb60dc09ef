"""Writes pytorch-steps.csv beside it: what PyTorch's own optimisers make of four parameters in twelve steps.

Double precision, so that what differs in the test is the program's rounding alone.
"""
from pathlib import Path

import torch

START = [1.0, -0.5, 0.25, 0.0]
STEPS = 12
OPTIMISERS = {
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.01, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.1),
    "nesterov": lambda p: torch.optim.SGD(p, lr=0.01, momentum=0.9, nesterov=True),
    "adam": lambda p: torch.optim.Adam(p, lr=0.01, betas=(0.9, 0.999), eps=1e-7),
    "sgd": lambda p: torch.optim.SGD(p, lr=0.01),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.01, alpha=0.9, eps=1e-7),
    "adadelta": lambda p: torch.optim.Adadelta(p, lr=1.0, rho=0.95, eps=1e-7),
}


def gradient(step: int, index: int) -> float:
    """Changes sign and size from step to step, and is exact in binary."""
    return ((7 * step + 3 * index) % 11 - 5) / 8


lines = ["optimizer,step,w0,w1,w2,w3"]
for name, make in OPTIMISERS.items():
    weights = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    optimiser = make([weights])
    for step in range(1, STEPS + 1):
        weights.grad = torch.tensor([gradient(step, i) for i in range(len(START))], dtype=torch.float64)
        optimiser.step()
        lines.append(",".join([name, str(step)] + [f"{w:.12g}" for w in weights.tolist()]))
Path(__file__).with_name("pytorch-steps.csv").write_text("\n".join(lines) + "\n")
