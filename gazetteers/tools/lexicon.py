#!/usr/bin/env python3
"""Derives gazetteers/lexicon/words.tsv from a hunspell French dictionary.

usage: lexicon.py HUNSPELL_DIR OUT.tsv

HUNSPELL_DIR holds fr.dic and fr.aff, of Debian's package hunspell-fr-comprehensive
(usr/share/hunspell in the unpacked package).

Every lower-case form is written, affixes expanded; elided prefixes (l', d', qu' ...)
are left out, prefixes that make real words (kilo-, milli- ...) are kept.

Output lines: tags TAB form form form ...  Tags: letters in this order
  N noun, A adjective, V finite verb form, infinitive or present participle,
  P past participle, F function word, D adverb,
then, after a comma, gender and number of the readings N, A and P: m f s p.
Homographs are merged. Forms made only of a past participle carry no A.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

PER_LINE = 200


def flags_of(s):
    return [s[i:i + 2] for i in range(0, len(s), 2)]


def read_aff(path):
    """-> {flag: (kind, [(strip, add, condition, continuation flags, fields)])} with elisions left out."""
    rules = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        c = line.split()
        if len(c) < 4 or c[0] not in ("SFX", "PFX"):
            continue
        kind, flag = c[0], c[1]
        if len(c) == 4 and c[2] in "YN":
            rules.setdefault(flag, (kind, []))
            continue
        strip = "" if c[2] == "0" else c[2]
        add, _, more = c[3].partition("/")
        add = "" if add == "0" else add
        if kind == "PFX" and "'" in add:
            continue
        cond = c[4] if len(c) > 4 else "."
        pat = re.compile(cond + "$" if kind == "SFX" else cond)
        rules[flag][1].append((strip, add, pat, flags_of(more), c[5:]))
    return rules


def expand(word, flags, fields, rules):
    """All forms of one entry with their morphological fields."""
    out = []
    if "()" not in flags:
        out.append((word, fields))
    for fl in flags:
        kind, rs = rules.get(fl, (None, ()))
        for strip, add, pat, more, extra in rs:
            if kind == "SFX":
                if strip and not word.endswith(strip):
                    continue
                if not pat.search(word):
                    continue
                form = word[:len(word) - len(strip)] + add
            else:
                if strip and not word.startswith(strip):
                    continue
                if not pat.match(word):
                    continue
                form = add + word[len(strip):]
            out += expand(form, more, fields + extra, rules)
    return out


FUNCTION = {"mg", "prep", "prepv", "det", "detpos", "detind", "detdem", "detneg", "detex",
            "properobj", "propersuj", "preverb", "prodem", "proind", "prorel", "proint", "proneg",
            "cjsub", "cjco", "cj", "interj", "nb", "3pe", "1pe", "2pe", "loc.prep", "loc.prepv",
            "loc.cj", "loc.cjsub", "loc.interj"}
ADVERB = {"adv", "loc.adv", "negadv", "advint", "proadv"}
VERB = {"ipre", "spre", "impe", "iimp", "ipsi", "ifut", "cond", "simp", "ppre", "infi", "loc.verb"}
NOUN = {"nom", "loc.nom", "titr"}
ADJ = {"adj", "loc.adj", "nbro"}
NAME = {"prn", "patr", "npr", "loc.patr"}
DROP = {"err", "pfx", "sfx", "ponc", "sign", "div"}


def tags_of(fields):
    po = {f[3:] for f in fields if f.startswith("po:")}
    sig = {f[3:] for f in fields if f.startswith("is:")}
    if po & NAME or po & DROP:
        return None
    tags = set()
    if po & FUNCTION:
        tags.add("F")
    if po & ADVERB:
        tags.add("D")
    if "ppas" in po:
        tags.add("P")
    verbal = any(re.match(r"v[0-3]", p) for p in po)
    if po & VERB or (verbal and "ppas" not in po and not (po & ADJ)):
        tags.add("V")
    if po & NOUN:
        tags.add("N")
    if po & ADJ and "ppas" not in po:
        tags.add("A")
    gn = set()
    if tags & {"N", "A", "P"}:
        if "mas" in sig:
            gn.add("m")
        if "fem" in sig:
            gn.add("f")
        if "epi" in sig:
            gn |= {"m", "f"}
        if "sg" in sig:
            gn.add("s")
        if "pl" in sig:
            gn.add("p")
        if "inv" in sig:
            gn |= {"s", "p"}
    return tags, gn


WORD = re.compile(r"[^\W\d_]+(?:[-'·][^\W\d_]+)*'?")


def main():
    src, out = Path(sys.argv[1]), Path(sys.argv[2])
    rules = read_aff(src / "fr.aff")
    words = defaultdict(lambda: (set(), set()))
    for i, line in enumerate((src / "fr.dic").read_text(encoding="utf-8").splitlines()):
        if i == 0 or not line.strip():
            continue
        head, *fields = line.split()
        word, _, fl = head.partition("/")
        flags = flags_of(fl)
        if "{}" in flags:
            continue
        for form, ff in expand(word, flags, fields, rules):
            form = form.replace("’", "'")
            if form != form.lower() or not WORD.fullmatch(form) or "·" in form:
                continue
            t = tags_of(ff)
            if not t or not t[0]:
                continue
            words[form][0].update(t[0])
            words[form][1].update(t[1])
    groups = defaultdict(list)
    for w, (t, g) in words.items():
        key = "".join(x for x in "NAVPFD" if x in t)
        if g:
            key += "," + "".join(x for x in "mfsp" if x in g)
        groups[key].append(w)
    with out.open("w", encoding="utf-8", newline="\n") as f:
        f.write("# kind: lexicon\n")
        f.write("# source: hunspell-fr-comprehensive (Dictionnaires français \"Toutes variantes\" 7.0, Olivier R., grammalecte)\n")
        f.write("# licence: MPL-2.0\n")
        f.write("# tags	forms\n")
        for key in sorted(groups):
            ws = sorted(groups[key])
            for i in range(0, len(ws), PER_LINE):
                f.write(key + "\t" + " ".join(ws[i:i + PER_LINE]) + "\n")
    print(len(words), "forms,", len(groups), "tag combinations", file=sys.stderr)


if __name__ == "__main__":
    main()
