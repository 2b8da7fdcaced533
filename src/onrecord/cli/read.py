"""`onrecord read`: what documents say, one after the other, nothing kept."""

import click
import msgspec

from onrecord.pipeline import read
from onrecord.records.text import Dating, Document
from onrecord.records.words import Dated


@click.command()
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table")
@click.option("--published")
@click.option("--publisher")
@click.argument("paths", nargs=-1, required=True)
def command(paths: tuple[str, ...], form: str, published: str | None, publisher: str | None) -> None:
    """What documents say."""
    import hashlib
    import json

    encode = msgspec.json.Encoder().encode
    out = click.get_binary_stream("stdout")
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                day = published or row.get("published")
                document = Document(
                    id=row["id"],
                    text=row["text"],
                    sha256=hashlib.sha256(row["text"].encode()).hexdigest(),
                    language=row.get("language") or "en",
                    publisher=publisher or row.get("publisher"),
                    datings=(Dating(day=day, read_from=Dated.ARGUMENT),) if day else (),
                    title=row.get("title"),
                    url=row.get("url"),
                )
                out.write(encode(read(document)) + b"\n")
