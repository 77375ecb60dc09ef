"""Files as h5py lays them out for Keras 2, and what h5py finds in a file; used by the tests of Keras' .h5 files.

    keras_h5.py write FILE   the convolutional network as the notebook's autoencoder.save(FILE) lays it out
    keras_h5.py weights FILE the same as autoencoder.save_weights(FILE) lays it out
    keras_h5.py linked FILE  the same, but the first layer is a link to a place in another file
    keras_h5.py packed FILE  the same, but the first array is packed, as Keras never does
    keras_h5.py list FILE    each layer's arrays: name, shape, the sum of its values
"""
import json
import sys

import h5py
import numpy as np

CONVOLUTIONS = [  # (name, kernel shape) of every layer with weights
    ("conv2d_1", (3, 3, 1, 16)), ("conv2d_2", (3, 3, 16, 8)), ("conv2d_3", (3, 3, 8, 8)), ("dense_1", (8, 10)),
    ("conv2d_4", (3, 3, 10, 8)), ("conv2d_5", (3, 3, 8, 8)), ("conv2d_6", (3, 3, 8, 16)), ("conv2d_7", (3, 3, 16, 1))]
LAYERS = ["input_1", "conv2d_1", "max_pooling2d_1", "conv2d_2", "max_pooling2d_2", "conv2d_3", "max_pooling2d_3",
          "dense_1", "conv2d_4", "up_sampling2d_1", "conv2d_5", "up_sampling2d_2", "conv2d_6", "up_sampling2d_3",
          "conv2d_7"]


def values(shape, which):
    """Numbers that every language computes alike."""
    return (((np.arange(np.prod(shape)) * 37 + which * 11) % 101 - 50) / 256).astype(np.float32).reshape(shape)


def configured(name):
    shape = dict(CONVOLUTIONS).get(name)
    config = {"name": name, "trainable": True}
    weights = {"use_bias": True, "kernel_regularizer": None, "bias_regularizer": None, "activity_regularizer": None}
    if name.startswith("input"):
        return "InputLayer", {"batch_input_shape": [None, 28, 28, 1], "dtype": "float32", "sparse": False, "name": name}
    if name.startswith("conv2d"):
        config.update(weights, filters=shape[-1], kernel_size=[3, 3], strides=[1, 1], data_format="channels_last",
                      padding="valid" if name == "conv2d_6" else "same", dilation_rate=[1, 1],
                      activation="sigmoid" if name == "conv2d_7" else "relu")
        return "Conv2D", config
    if name.startswith("dense"):
        config.update(weights, units=10, activation="relu")
        config["activity_regularizer"] = {"class_name": "L1L2", "config": {"l1": 2.5e-06, "l2": 0.0}}
        return "Dense", config
    if name.startswith("max"):
        config.update(pool_size=[2, 2], padding="same", strides=[2, 2], data_format="channels_last")
        return "MaxPooling2D", config
    config.update(size=[2, 2], data_format="channels_last", interpolation="nearest")
    return "UpSampling2D", config


def model_config():
    layers = []
    for i, name in enumerate(LAYERS):
        kind, config = configured(name)
        inbound = [[[LAYERS[i - 1], 0, 0, {}]]] if i else []
        layers.append({"name": name, "class_name": kind, "config": config, "inbound_nodes": inbound})
    config = {"name": "model_1", "layers": layers, "input_layers": [["input_1", 0, 0]],
              "output_layers": [["conv2d_7", 0, 0]]}
    return {"class_name": "Model", "config": config}


def put_weights(group):
    group.attrs["layer_names"] = [name.encode("utf8") for name in LAYERS]
    group.attrs["backend"] = "tensorflow".encode("utf8")
    group.attrs["keras_version"] = "2.2.4".encode("utf8")
    which = 0
    for name in LAYERS:
        layer = group.create_group(name)
        arrays = []
        for part, shape in [("kernel", dict(CONVOLUTIONS)[name]), ("bias", dict(CONVOLUTIONS)[name][-1:])] \
                if name in dict(CONVOLUTIONS) else []:
            arrays.append((f"{name}/{part}:0", values(shape, which)))
            which += 1
        layer.attrs["weight_names"] = [array.encode("utf8") for array, _ in arrays]
        for array, content in arrays:
            layer.create_dataset(array, content.shape, dtype=content.dtype)[:] = content


def write(path):
    with h5py.File(path, "w") as file:
        file.attrs["keras_version"] = "2.2.4".encode("utf8")
        file.attrs["backend"] = "tensorflow".encode("utf8")
        file.attrs["model_config"] = json.dumps(model_config()).encode("utf8")
        put_weights(file.create_group("model_weights"))
        file.create_group("optimizer_weights").create_dataset("training/Adadelta/iterations:0", data=3)
        file.flush()


def weights(path):
    with h5py.File(path, "w") as file:
        put_weights(file)


def linked(path):
    with h5py.File(path, "w") as file:
        put_weights(file)
        del file["conv2d_1"]
        file["conv2d_1"] = h5py.ExternalLink("/etc/passwd", "/conv2d_1")


def packed(path):
    with h5py.File(path, "w") as file:
        put_weights(file)
        del file["conv2d_1/conv2d_1/kernel:0"]
        file.create_dataset("conv2d_1/conv2d_1/kernel:0", (3, 3, 1, 16), dtype=np.float32, compression="gzip")


def show(path):
    with h5py.File(path, "r") as file:
        json.loads(file.attrs["model_config"])
        group = file["model_weights"]
        for layer in group.attrs["layer_names"]:
            for name in group[layer].attrs["weight_names"]:
                array = group[layer][name]
                assert array.dtype == np.float32
                print(name.decode("utf8"), *array.shape, repr(float(np.sum(array[()].astype(np.float64)))))


{"write": write, "weights": weights, "linked": linked, "packed": packed, "list": show}[sys.argv[1]](sys.argv[2])
