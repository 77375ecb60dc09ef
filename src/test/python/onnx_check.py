"""Has ONNX's own checker look at a file, with all shapes inferred.

    onnx_check.py FILE
"""
import sys

import onnx

model = onnx.load(sys.argv[1])
onnx.checker.check_model(model, full_check=True)
inferred = onnx.shape_inference.infer_shapes(model, strict_mode=True)


def shape(value):
    return [dim.dim_param or dim.dim_value for dim in value.type.tensor_type.shape.dim]


print(model.producer_name, *shape(inferred.graph.input[0]), "->", *shape(inferred.graph.output[0]))
print(*sorted(entry.key for entry in model.metadata_props))
