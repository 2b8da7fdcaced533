"""The trained network as the file that the package carries: ONNX, attention fused, weights of eight bits.

Weights of matrices are whole numbers of seven bits (`reduce_range`): on processors without VNNI two eight-bit products may not fit in
sixteen bits and saturate silently, seven-bit weights cannot. The embeddings, which nothing multiplies, keep eight.
"""

from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

from training.network import Reader

INPUTS, OUTPUTS = ("ids", "shapes"), ("roles", "cues", "sources", "kinds")


def export(reader: Reader, path: Path) -> None:
    """Writes the reader as `path`, and beside it the same in full precision as `*.fp32.onnx`."""
    reader.eval()
    plain, fused = path.with_suffix(".plain.onnx"), path.with_suffix(".fp32.onnx")
    example = (torch.zeros((1, 64), dtype=torch.int64), torch.zeros((1, 64), dtype=torch.int64))
    pieces = torch.export.Dim("pieces", min=2, max=512)
    torch.onnx.export(
        reader, example, plain, dynamo=True, input_names=list(INPUTS), output_names=list(OUTPUTS), optimize=True,
        dynamic_shapes={"ids": {1: pieces}, "shapes": {1: pieces}}, external_data=False, verbose=False,
    )  # fmt: skip
    optimize(plain, fused, heads=reader.layers[0].heads, width=reader.words.embedding_dim)
    quantize_dynamic(
        fused,
        path,
        weight_type=QuantType.QInt8,
        reduce_range=True,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gather", "Attention", "Gemm"],
    )
    plain.unlink()


def optimize(plain: Path, fused: Path, *, heads: int, width: int) -> None:
    """Fuses what the runtime has one fast operation for: attention, norms, GELU. A norm together with its residual is slower than both."""
    options = FusionOptions("bert")
    options.enable_embed_layer_norm = options.enable_skip_layer_norm = options.enable_bias_skip_layer_norm = False
    model = optimizer.optimize_model(
        str(plain), model_type="bert", num_heads=heads, hidden_size=width, optimization_options=options, opt_level=0
    )
    model.save_model_to_file(str(fused))
