"""Training on a GPU that is there for a few minutes: data packed before, weights brought back in small files.

    python gpu_training.py pack DATA OUT [--start W.safetensors] [--limit-mib 52]   # here: OUT/part-1.zip, ...
    python gpu_training.py unpack PARTS FOLDER                                      # there, after each transfer
    python gpu_training.py train FOLDER OUT [--device cuda] [--minutes 7] [--model-minutes 2] [--models a,b]
    python gpu_training.py join FOLDER W.safetensors                                # here: pieces to one file

Images travel as JPEG, scenes in part, masks and labels as they are. The extractor is trained first, in bf16 where the
device computes it, then models that start from it. Each result comes back as fp16 pieces of up to ``PIECE_MIB``, all
logs and metrics in one file. Where a step ends with an error the next ones still run, and the program says so.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
RECIPES = ROOT / "resources" / "recipes"
PIECE_MIB = 14
QUALITY = 72
SETS = {
    "segmentation/roads_massachusetts": 1,
    "detection/trees_naip": 1,
    "segmentation/dubai": 1,
    "segmentation/amazon_forest": 1,
    "segmentation/fields_naip": 1,
    "buildings": 1,
    "change/ombria_s2": 1,
    "detection/ships_sentinel2": 1,
    "detection/trees_neon_boxes": 1,
    "detection/vehicles_hbb": 1,
    "classification/ucmerced": 4,
    "classification/eurosat_rgb": 10,
}
"""What travels, first things first; of scenes every n-th."""
IMAGES = {".jpg", ".jpeg", ".tif", ".tiff", ".png"}
LEFT = {"nir", "A", "polygons"}
"""Folders that no recipe here reads: near infrared, the first date of floods, outlines of fields."""


def pack(data: Path, out: Path, start: Path | None, limit: int) -> int:
    """Zip files of up to ``limit`` bytes; returns how many."""
    out.mkdir(parents=True, exist_ok=True)
    files = ((name, content) for folder, every in SETS.items() for name, content in travelling(data, folder, every))
    if start is not None:
        import itertools

        files = itertools.chain([("start.safetensors", halved(start))], files)
    part, size = 0, limit
    archive: zipfile.ZipFile | None = None
    for name, content in files:
        if size + len(content) > limit or archive is None:
            if archive is not None:
                archive.close()
            part, size = part + 1, 0
            archive = zipfile.ZipFile(out / f"part-{part}.zip", "w")
        archive.writestr(zipfile.ZipInfo(name), content)  # no clock: the same data give the same bytes
        size += len(content) + 200
    if archive is not None:
        archive.close()
    return part


def travelling(data: Path, folder: str, every: int):  # noqa: ANN201 - a generator of names and bytes
    """Names and contents of a set, images made small."""
    root = data / folder
    if (root / "train.zip").is_file():
        yield from scenes(root, folder, every)
        return
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if not path.is_file() or LEFT & set(parts):
            continue
        is_image = path.suffix.lower() in IMAGES and parts[-2:-1] in (("images",), ("B",))
        name = f"{folder}/{'/'.join(parts)}"
        if is_image:
            yield str(Path(name).with_suffix(".jpg")), jpeg(path.read_bytes())
        else:
            yield name, path.read_bytes()


def scenes(root: Path, folder: str, every: int):  # noqa: ANN201 - as above
    """Every n-th scene, as files in place of archives."""
    yield f"{folder}/classes.txt", (root / "classes.txt").read_bytes()
    for split in ("train", "val"):
        lines = (root / f"{split}.txt").read_text(encoding="utf-8").splitlines()[::every]
        yield f"{folder}/{split}.txt", ("\n".join(lines) + "\n").encode()
        with zipfile.ZipFile(root / f"{split}.zip") as archive:
            for line in lines:
                name = line.rsplit(maxsplit=1)[0]
                yield f"{folder}/{name}", jpeg(archive.read(name))


def jpeg(content: bytes) -> bytes:
    """A picture as a JPEG, or as it came where that is smaller."""
    from PIL import Image

    target = io.BytesIO()
    with Image.open(io.BytesIO(content)) as image:
        image.convert("RGB").save(target, "JPEG", quality=QUALITY)
        is_kept = image.format == "JPEG" and len(content) <= target.tell()
    return content if is_kept else target.getvalue()


def halved(path: Path) -> bytes:
    """Weights as fp16, with their training record."""
    from safetensors.torch import save

    from model_runtime.training.export.weights import read_metadata, read_state

    state = {key: value.half() if value.is_floating_point() else value for key, value in read_state(path).items()}
    return save(state, metadata={"lemevit:training": json.dumps(read_metadata(path))})


def unpack(parts: Path, folder: Path) -> int:
    for path in sorted(parts.glob("part-*.zip")):
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
    return 0


def recipe_file(name: str, start: Path | None, part: str, folder: Path) -> Path:
    """A recipe on top of a committed one that starts from weights made here."""
    lines = [f'base = "{(RECIPES / name).as_posix()}.toml"']
    lines += [f'init = "{start.resolve().as_posix()}"', f'init_part = "{part}"'] if start is not None else ['init = ""']
    path = folder / f"{name}.toml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def train(folder: Path, out: Path, device: str, minutes: float, model_minutes: float, models: list[str]) -> int:
    """The extractor, then the models; returns how many steps failed."""
    from model_runtime.training import train as trainer

    work = folder.with_name(f"{folder.name}-runs")
    work.mkdir(parents=True, exist_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    start = folder / "start.safetensors"
    begun: Path | None = start if start.is_file() else None
    failed, records = 0, {}
    for name, limit in (("overhead-tiny-gpu", minutes), *((model, model_minutes) for model in models)):
        part = "network" if name == "overhead-tiny-gpu" and begun is not None else "backbone"
        recipe = recipe_file(name, begun, part, work)
        began = time.monotonic()
        try:
            trainer.train(recipe, folder, work / name, device=device, max_minutes=limit, resume=False, overwrite=True)
        except Exception as error:  # noqa: BLE001 - minutes of a GPU are not lost for one step
            failed += 1
            print(f"{name}: failed: {type(error).__name__}: {error}", flush=True)
            continue
        pieces = pieces_of(work / name / "weights.safetensors", out, name)
        record = json.loads((work / name / "metrics.json").read_text(encoding="utf-8"))
        seconds = time.monotonic() - began
        log = [json.loads(line) for line in (work / name / "log.jsonl").read_text(encoding="utf-8").splitlines()]
        records[name] = {"seconds": round(seconds, 1), "metrics": record, "log": log}
        (out / "records.json").write_text(json.dumps(records, indent=1), encoding="utf-8")
        print(f"{name}: {record['steps']} steps, {seconds:.0f} s, {record['hardware']}, {pieces} pieces", flush=True)
        if name == "overhead-tiny-gpu":
            begun = work / name / "weights.safetensors"
    return failed


def pieces_of(weights: Path, out: Path, name: str) -> int:
    content = halved(weights)
    size = PIECE_MIB * 2**20
    for index in range(0, len(content), size):
        (out / f"{name}.piece-{index // size + 1}").write_bytes(content[index : index + size])
    return -(-len(content) // size)


def join(folder: Path, weights: Path) -> int:
    """The pieces of the model that the file is named after: ``NAME.safetensors`` or ``NAME/weights.safetensors``."""
    name = weights.parent.name if weights.stem == "weights" else weights.stem
    pieces = sorted(folder.glob(f"{name}.piece-*"), key=lambda path: int(path.name.rsplit("-", 1)[1]))
    if not pieces:
        print(f"{folder} has no pieces of {name}")
        return 1
    weights.parent.mkdir(parents=True, exist_ok=True)
    weights.write_bytes(b"".join(piece.read_bytes() for piece in pieces))
    from model_runtime.training.export.weights import read_state

    print(f"{weights}: {len(read_state(weights))} tensors")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb, (one, two) in {
        "pack": ("data", "out"),
        "unpack": ("parts", "folder"),
        "train": ("folder", "out"),
        "join": ("folder", "weights"),
    }.items():
        own = verbs.add_parser(verb)
        own.add_argument(one, type=Path)
        own.add_argument(two, type=Path)
        if verb == "pack":
            own.add_argument("--start", type=Path, help="weights that the extractor goes on from")
            own.add_argument("--limit-mib", type=int, default=52)
        if verb == "train":
            own.add_argument("--device", default="auto")
            own.add_argument("--minutes", type=float, default=7.0)
            own.add_argument("--model-minutes", type=float, default=2.0)
            own.add_argument("--models", default="roads-tiny,trees-tiny")
    args = parser.parse_args()
    if args.verb == "pack":
        count = pack(args.data, args.out, args.start, args.limit_mib * 2**20)
        print(f"{args.out}: {count} parts")
        return 0
    if args.verb == "unpack":
        return unpack(args.parts, args.folder)
    if args.verb == "join":
        return join(args.folder, args.weights)
    models = [name for name in args.models.split(",") if name]
    return train(args.folder, args.out, args.device, args.minutes, args.model_minutes, models)


if __name__ == "__main__":
    sys.exit(main())
