"""The MiniLM (BERT) encoder, with an embedding of case and shape beside those of piece and position."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

HIDDEN, HEADS, VOCABULARY, POSITIONS = 384, 12, 30522, 512


class EncoderLayer(nn.Module):
    """Post-norm transformer layer (Vaswani et al. 2017, as in BERT, Devlin et al. 2019)."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query_key_value = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.widen = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.narrow = nn.Linear(4 * HIDDEN, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """x: [batch, pieces, hidden]; bias: [batch, 1, 1, pieces], very negative at padding."""
        x = self.attention_norm(x + self.dropout(self.attended(self._attend(x, bias))))
        return self.output_norm(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))

    def _attend(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, pieces, _ = x.shape
        size = HIDDEN // HEADS
        query, key, value = self.query_key_value(x).view(batch, pieces, 3, HEADS, size).permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():
            mixed = torch.softmax(query @ key.transpose(-1, -2) * size**-0.5 + bias, -1) @ value
        else:
            mask = bias.expand(batch, HEADS, pieces, pieces)
            mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        return mixed.transpose(1, 2).reshape(batch, pieces, HIDDEN)


class Encoder(nn.Module):
    def __init__(self, layers: int, shapes: int, dropout: float) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Embedding(shapes, HIDDEN)
        nn.init.normal_(self.shapes.weight, std=0.01)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(EncoderLayer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, shapes: Tensor) -> Tensor:
        """ids, shapes: [batch, pieces] -> [batch, pieces, hidden]. Id 0 is padding."""
        bias = (ids == 0)[:, None, None, :].float() * -1e4
        x = self.pieces(ids) + self.shapes(shapes) + self.positions.weight[: ids.shape[1]] + self.segment
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_minilm(encoder: Encoder, path: Path) -> None:
    """Fills the encoder, but for its shapes, with the published weights."""
    weights = {name: tensor.float() for name, tensor in load_file(path).items()}

    def copy(module: nn.Module, *names: str) -> None:
        for part in ("weight", "bias"):
            getattr(module, part).data = torch.cat([weights[f"{name}.{part}"] for name in names])

    encoder.pieces.weight.data = weights["embeddings.word_embeddings.weight"]
    encoder.positions.weight.data = weights["embeddings.position_embeddings.weight"]
    encoder.segment.data = weights["embeddings.token_type_embeddings.weight"][0]
    copy(encoder.norm, "embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layers):
        base = f"encoder.layer.{index}"
        copy(layer.query_key_value, *(f"{base}.attention.self.{name}" for name in ("query", "key", "value")))
        copy(layer.attended, f"{base}.attention.output.dense")
        copy(layer.attention_norm, f"{base}.attention.output.LayerNorm")
        copy(layer.widen, f"{base}.intermediate.dense")
        copy(layer.narrow, f"{base}.output.dense")
        copy(layer.output_norm, f"{base}.output.LayerNorm")
