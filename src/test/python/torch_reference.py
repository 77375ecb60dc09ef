"""The program's networks in PyTorch, written independently of it, to compare numbers with.

Needs Debian's python3-torch and python3-numpy.

  torch_reference.py losses NETWORK MNIST_DIR INITIAL.npz
      prints the losses of the first 20 training steps with the notebook's settings, from given weights, over the training
      images in file order, without dropout and with the L1 penalty summed over the batch: the -losses.txt of the tests
  torch_reference.py encode NETWORK MNIST_DIR WEIGHTS.npz CODES.npz
      compares what `concept-explorer encode` wrote of the test images with what these weights make of them here
  torch_reference.py decode NETWORK MNIST_DIR WEIGHTS.npz CODES.npz
      the same for reconstructions drawn from the codes in the file (`encode --reconstructions`)

NETWORK is dense, conv or conv-single. Weights are Keras layouts: <layer>/kernel and <layer>/bias, dense in x out,
convolution height x width x in x out.
"""
import gzip
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional

RELU = nn.ReLU()
POOL = nn.MaxPool2d(2, ceil_mode=True)
UP = nn.Upsample(scale_factor=2)
PAD = nn.ZeroPad2d(2)
CROP = nn.ZeroPad2d(-2)


def conv(inputs, outputs, side=3, padding=1):
    return nn.Conv2d(inputs, outputs, side, padding=padding)


def dense_network():
    encoder = [nn.Linear(784, 164), RELU, nn.Linear(164, 10), RELU]
    return encoder, [nn.Linear(10, 164), RELU, nn.Linear(164, 784)]


def conv_network():
    encoder = [conv(1, 16), RELU, POOL, conv(16, 8), RELU, POOL, conv(8, 8), RELU, POOL, conv(8, 10, 1, 0), RELU]
    decoder = [conv(10, 8), RELU, UP, conv(8, 8), RELU, UP, conv(8, 16, 3, 0), RELU, UP, conv(16, 1)]
    return encoder, decoder


def conv_single_network():
    encoder = [PAD]
    for inputs, outputs in (1, 20), (20, 10), (10, 10), (10, 10), (10, 10):
        encoder += [conv(inputs, outputs), RELU, POOL]
    encoder += [conv(10, 10, 1, 0), RELU]
    decoder = [UP, conv(10, 10), RELU, UP, conv(10, 10), RELU, UP, conv(10, 20), RELU, UP, UP, CROP, conv(20, 1)]
    return encoder, decoder


NETWORKS = {"dense": dense_network, "conv": conv_network, "conv-single": conv_single_network}


def names(kind, layers):
    """The layers' names, in order: what is before the concepts, the concepts, what is after, the last."""
    if kind == "dense":
        return ["encoder_hidden", "concepts", "decoder_hidden", "reconstruction"]
    down = next(i for i, layer in enumerate(layers) if layer.kernel_size == (1, 1))
    return ([f"encoder_conv_{i + 1}" for i in range(down)] + ["concepts"]
            + [f"decoder_conv_{i + 1}" for i in range(len(layers) - down - 2)] + ["reconstruction"])


def network(kind, weights):
    encoder, decoder = NETWORKS[kind]()
    layers = [layer for layer in encoder + decoder if isinstance(layer, (nn.Linear, nn.Conv2d))]
    arrays = np.load(weights)
    for name, layer in zip(names(kind, layers), layers):
        kernel = torch.tensor(np.ascontiguousarray(arrays[name + "/kernel"]))
        if kernel.dim() == 4:
            kernel = kernel.permute(3, 2, 0, 1)
        else:
            kernel = kernel.T if isinstance(layer, nn.Linear) else kernel.T[:, :, None, None]
        assert kernel.shape == layer.weight.shape, (name, kernel.shape, layer.weight.shape)
        layer.weight.data.copy_(kernel)
        layer.bias.data.copy_(torch.tensor(np.ascontiguousarray(arrays[name + "/bias"])))
    return nn.Sequential(*encoder), nn.Sequential(*decoder)


def images(folder, split, kind):
    with gzip.open(f"{folder}/{split}-images-idx3-ubyte.gz") as file:
        pixels = np.frombuffer(file.read(), np.uint8, offset=16)
    return torch.tensor(pixels.astype(np.float32) / 255).view((-1, 784) if kind == "dense" else (-1, 1, 28, 28))


def losses(kind, folder, initial):
    encoder, decoder = network(kind, initial)
    parameters = [*encoder.parameters(), *decoder.parameters()]
    optimizer = torch.optim.Adadelta(parameters, lr=1.0, rho=0.95, eps=1e-7)
    x, batch = images(folder, "train", kind), 256 if kind == "dense" else 128
    for step in range(20):
        part = x[step * batch:(step + 1) * batch]
        code = encoder(part)
        loss = functional.binary_cross_entropy_with_logits(decoder(code), part) + 2.5e-6 * code.sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        print("%.7f" % loss.item())


def channels_last(code):
    return code if code.dim() == 2 else code.permute(0, 2, 3, 1)


@torch.no_grad()
def encode(kind, folder, weights, file):
    encoder, decoder = network(kind, weights)
    x, encoded = images(folder, "t10k", kind), np.load(file)
    code = encoder(x)
    bce = functional.binary_cross_entropy_with_logits(decoder(code), x, reduction="none").flatten(1).mean(1)
    code = channels_last(code)
    assert encoded["code"].shape == tuple(code.shape), (encoded["code"].shape, code.shape)
    print("largest difference of codes %.1e (largest code %.2f), of errors %.1e; mean error %.5f" % (
        np.abs(encoded["code"] - code.numpy()).max(), code.max(), np.abs(encoded["bce"] - bce.numpy()).max(), bce.mean()))


@torch.no_grad()
def decode(kind, folder, weights, file):
    _, decoder = network(kind, weights)
    encoded = np.load(file)
    code = torch.tensor(encoded["code"])
    code = code if code.dim() == 2 else code.permute(0, 3, 1, 2)
    picture = torch.sigmoid(decoder(code)).reshape(-1, 28, 28)
    print("largest difference of pixels %.1e" % np.abs(encoded["reconstruction"] - picture.numpy()).max())


if __name__ == "__main__":
    commands = {"losses": losses, "encode": encode, "decode": decode}
    if len(sys.argv) < 5 or sys.argv[1] not in commands or sys.argv[2] not in NETWORKS:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
