"""Golden material for LeMeViT-Tiny: weight recipe, inputs, output digests.

Every weight is a pure function of the
reference state-dict key, the element index and the tensor shape, so any
implementation that exposes the same keys gets bit-identical weights, in any
registration order and without a random generator.
"""

import hashlib

import numpy as np

MASK = np.uint64(0xFFFFFFFFFFFFFFFF)


def _splitmix(z):
    with np.errstate(over="ignore"):
        z = (z + np.uint64(0x9E3779B97F4A7C15)) & MASK
        z = ((z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)) & MASK
        z = ((z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)) & MASK
        return z ^ (z >> np.uint64(31))


def uniform(name, n):
    """n float64 values in [-1, 1), a function of name and index only."""
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "little")
    with np.errstate(over="ignore"):
        z = np.arange(n, dtype=np.uint64) * np.uint64(0xD1B54A32D192ED03) + np.uint64(seed)
    bits = _splitmix(z) >> np.uint64(11)
    return bits.astype(np.float64) * (2.0 / 9007199254740992.0) - 1.0


_ATTN_PROJ = (".attn.q.", ".attn.kv.", ".attn.qkv.", ".attn.qkv1.", ".attn.qkv2.", ".to_q.", ".to_k.", ".to_qkv.")


def weight(key, shape):
    """The golden value of reference key `key` with shape `shape` (float32, or int64 counters)."""
    shape = tuple(int(s) for s in shape)
    n = int(np.prod(shape)) if shape else 1
    if key.endswith("num_batches_tracked"):
        return np.zeros(shape, dtype=np.int64)
    u = uniform(key, n)
    if key.endswith("running_var"):
        v = 1.0 + 0.5 * u
        if key == "backbone.downsample_layers.0.1.running_var":
            v = 1e4 * v  # the change detector sees raw 0..255 pixels; bring them to order 1 here
    elif key.endswith("running_mean"):
        v = 0.1 * u
    elif key.endswith(".bias"):
        v = 0.1 * u
    elif key.endswith("meta_tokens") or key.endswith("pos_embedding"):
        v = np.sqrt(3.0) * u
    elif len(shape) == 1:  # norm scales
        v = 1.0 + 0.25 * u
    else:
        fan_in = n // shape[0]
        gain = 2.0 if any(t in key for t in _ATTN_PROJ) else 1.0
        if ".pos_embed." in key or key == "conv_pred.weight":
            gain = 0.3  # keeps the residual stream of order 1, so that every branch shows in the output
        v = gain * np.sqrt(3.0 / fan_in) * u
    return v.astype(np.float32).reshape(shape)


def image(name, shape, kind="normalised"):
    """A deterministic image batch: block structure at 3 scales plus pixel noise.

    kind "normalised": roughly mean 0, std 1.  kind "raw255": integers 0..255 as float32.
    """
    b, c, h, w = shape
    out = np.zeros(shape, dtype=np.float64)
    for i, (cell, amp) in enumerate(((64, 0.8), (16, 0.6), (4, 0.5), (1, 0.5))):
        gh, gw = -(-h // cell), -(-w // cell)
        g = uniform(f"image/{name}/{i}", b * c * gh * gw).reshape(b, c, gh, gw)
        g = np.repeat(np.repeat(g, cell, axis=2), cell, axis=3)[:, :, :h, :w]
        out += amp * np.sqrt(3.0) * g
    if kind == "raw255":
        out = np.clip(np.rint(127.5 + 50.0 * out), 0, 255)
    return out.astype(np.float32)


CASES = {  # kind -> case name -> (input shape, image kind)
    "cls": {"224": ((2, 3, 224, 224), "normalised")},
    "dense": {"512": ((1, 3, 512, 512), "normalised")},
    "cd": {"256": ((1, 3, 256, 256), "raw255")},
}


def inputs(kind, case):
    shape, ik = CASES[kind][case]
    if kind == "cd":
        a = image(f"cd/{case}/A", shape, ik)
        b = image(f"cd/{case}/B", shape, ik)
        h, w = shape[2:]
        # second date: same scene, changed in two rectangles
        m = np.zeros((1, 1, h, w), dtype=bool)
        m[..., h // 8 : h // 2, w // 8 : w // 3] = True
        m[..., h // 2 :, (2 * w) // 3 :] = True
        return (a, np.where(m, b, a).astype(np.float32))
    return (image(f"{kind}/{case}", shape, ik),)


def grid(n, k):
    """k sample positions over 0..n-1, both ends included."""
    return np.unique(np.rint(np.linspace(0, n - 1, min(k, n))).astype(int))


def digest(arr, cells):
    """Small but sharp summary of an NCHW map: a sampled grid, channel means and channel stds."""
    a = np.asarray(arr, dtype=np.float32)
    gy, gx = grid(a.shape[2], cells), grid(a.shape[3], cells)
    a64 = a.astype(np.float64)
    return {
        "shape": np.array(a.shape),
        "sample": np.ascontiguousarray(a[:, :, gy][:, :, :, gx]),
        "mean": a64.mean(axis=(2, 3)).astype(np.float32),
        "std": a64.std(axis=(2, 3)).astype(np.float32),
    }
