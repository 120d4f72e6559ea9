"""Shared helpers of the scripts in this folder (standard library only)."""
import unicodedata
from pathlib import Path


def clean(s):
    return unicodedata.normalize("NFC", s.replace("’", "'").replace("\u00a0", " ")).strip()


def strip_accents(s):
    s = s.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae").replace("Æ", "Ae")
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def fold(s):
    """Case, accents, apostrophes and hyphens folded away, as depeche does."""
    return strip_accents(s.replace("’", "'").lower()).replace("-", " ")


def accents(s):
    return sum(1 for c in unicodedata.normalize("NFD", s) if unicodedata.combining(c))


def is_latin(s):
    return all(not c.isalpha() or unicodedata.name(c, "").startswith("LATIN ") for c in s)


def load_lexicon(path):
    """-> {form: set of tag letters}, {folded form: tag letters}"""
    exact, folded = {}, {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        tags, forms = line.split("\t")
        t = set(tags.split(",")[0])
        for f in forms.split(" "):
            exact[f] = exact.get(f, set()) | t
            k = fold(f)
            folded[k] = folded.get(k, set()) | t
    return exact, folded


def ordinary(name, exact, folded):
    """Whether `name` in lower case is a French word, or is one but for its accents
    (then only when it is more than a verb form)."""
    if name.lower() in exact:
        return True
    t = folded.get(fold(name))
    return bool(t and t - {"V", "P"})


def read_tsv(path):
    """-> [(name, [forms], id, [flags])]"""
    out = []
    p = Path(path)
    if not p.exists():
        return out
    for line in p.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        n, f, i, fl = line.split("\t")
        out.append((n, f.split("|") if f else [], i, fl.split()))
    return out


def write_tsv(path, kind, source, licence, rows):
    """rows: (name, [forms], id, [flags]); sorted as `LC_ALL=C sort` does."""
    lines = sorted(("\t".join((n, "|".join(f), i, " ".join(fl))) for n, f, i, fl in rows),
                   key=lambda s: s.encode("utf-8"))
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(f"# kind: {kind}\n# source: {source}\n# licence: {licence}\n# name\tforms\tid\tflags\n")
        for line in lines:
            out.write(line + "\n")
    return len(lines)
