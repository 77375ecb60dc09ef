"""Reads a .keras file's three parts without Keras, and says what is in them.

    keras_zip.py FILE   versions, then each layer: its class and name, and its arrays as Keras 3 looks for them
"""
import io
import json
import re
import sys
import zipfile

import h5py
import numpy as np


def snake(name):
    return re.sub("([a-z])([A-Z])", r"\1_\2", re.sub(r"(.)([A-Z][a-z0-9]+)", r"\1_\2", name)).lower()


with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    metadata = json.loads(archive.read("metadata.json"))
    config = json.loads(archive.read("config.json"))
    weights = h5py.File(io.BytesIO(archive.read("model.weights.h5")), "r")
assert config["module"] == "keras" and config["registered_name"] is None
print(metadata["keras_version"], config["class_name"], config["build_config"]["input_shape"])
assert "vars" in weights
used = {}
for layer in config["config"]["layers"]:
    assert layer["module"] == "keras.layers" and layer["registered_name"] is None
    name = snake(layer["class_name"])
    used[name] = used.get(name, -1) + 1
    path = f"layers/{name}_{used[name]}" if used[name] else f"layers/{name}"
    arrays = weights[path]["vars"]
    print(layer["class_name"], layer["config"]["name"], *(
        "x".join(map(str, arrays[key].shape)) + "=" + str(round(float(np.sum(arrays[key][()].astype(np.float64))) * 1e6))
        for key in sorted(arrays.keys())))
