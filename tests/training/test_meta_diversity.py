"""Meta tokens that say the same are told apart from those that do not, and a training can push them apart."""

from __future__ import annotations

import pytest
import torch

from model_runtime.networks.registry import build_network
from model_runtime.training.meta_diversity import MetaDiversity, likeness


def test_the_same_opposite_and_right_angled_tokens() -> None:
    one = torch.tensor([[1.0, -1.0, 0.0, 0.0]])
    other = torch.tensor([[0.0, 0.0, 1.0, -1.0]])
    assert likeness(torch.stack([one, one], dim=1)).item() == pytest.approx(1.0)
    assert likeness(torch.stack([one, -3 * one], dim=1)).item() == pytest.approx(1.0)
    assert likeness(torch.stack([one, other], dim=1)).item() == pytest.approx(0.0, abs=1e-6)
    assert likeness(torch.stack([one, one + 5], dim=1)).item() == pytest.approx(1.0)  # a layer norm sees no difference


@pytest.mark.parametrize(("task", "head"), [("classify", "light"), ("segment", "light"), ("change", "light")])
def test_descending_the_term_parts_the_tokens(task: str, head: str) -> None:
    torch.manual_seed(0)
    network = build_network(task, "tiny", 3, head=head).train()
    term = MetaDiversity(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3)
    images = [torch.randn(2, 3, 64, 64) for _ in range(2 if task == "change" else 1)]
    values = []
    for _ in range(6):
        network(*images)
        value = term.taken()
        value.backward()
        optimizer.step()
        optimizer.zero_grad()
        values.append(value.item())
    assert values[-1] < 0.7 * values[0]
    network.eval()(*images)
    assert not term._seen
