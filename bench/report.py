#!/usr/bin/env python3
"""Times `planning report` as a whole process on a plan followed by 150 indicators over twelve years, with those it compares itself to.

Usage: bench/report.py PUBLISHED_FOLDER [WORK]   (WORK keeps the store and the reports; a temporary folder otherwise)
"""
import os, re, shutil, subprocess, sys, tempfile, zipfile
from pathlib import Path

INDICATORS, LONG, YEARS, PLACES = 150, 40, range(2014, 2026), ["Pays d'Essai", "Département d'Essai", "Région d'Essai"]
binary = Path(sys.argv[1]).resolve()
work = Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()).resolve()
plan, templates, series = work / "plan", work / "templates", work / "series.csv"
plan.mkdir(parents=True, exist_ok=True)
if not templates.exists():
    shutil.copytree(binary / "templates", templates)

indicators = []
for file in sorted((templates / "indicateurs").glob("*.yaml")):
    for entry in re.split(r"\n  - id: ", file.read_text())[1:]:
        least, most = re.search(r"plage: *\{min: *(-?[\d.]+), *max: *(-?[\d.]+)", entry).groups()
        indicators.append((file.stem, entry.split("\n")[0].strip(), re.search(r"unite: *\"?([^\"\n]+)", entry).group(1).strip(), float(least), float(most)))
indicators = indicators[:INDICATORS]


def value(rank, year, place, least, most):
    """Inside the range that the catalogue takes for likely, and never twice the same curve. Only the first LONG ones have more than one year."""
    share = 0.3 + 0.02 * ((rank * 7 + place * 3) % 11) + 0.012 * (year - YEARS[0]) * (1 if rank % 2 else -1) + 0.006 * ((rank + year) % 5)
    return f"{least + (most - least) * min(max(share, 0.02), 0.98):.2f}".replace(".", ",")


with open(series, "w") as rows:
    print("indicateur;territoire;année;valeur;unité;source", file=rows)
    for rank, (_, name, unit, least, most) in enumerate(indicators):
        for place, territory in enumerate(PLACES):
            for year in YEARS if rank < LONG else YEARS[-1:]:
                print(f"{name};{territory};{year};{value(rank, year, place, least, most)};{unit};Banc d'essai", file=rows)

themes = dict.fromkeys(theme for theme, *_ in indicators)
(templates / "rapports" / "banc.yaml").write_text("id: banc\ntitre: Rapport d'essai\nplans: [plui]\nintroduction: Un rapport fait pour mesurer.\ndecisions:\n  - Prendre connaissance du rapport.\nsections:\n" + "".join(
    f"  - id: {theme}\n    titre: Thème {theme}\n    objet: Ce que mesurent les indicateurs de ce thème.\n    indicateurs: [{', '.join(i[1] for i in indicators if i[0] == theme)}]\n    empeche: Sans ces données, on ne peut rien dire.\n" for theme in themes))
(plan / "dossier.yaml").write_text("nom: PLUi d'Essai\ntype: plui\n")
(plan / "suivi.yaml").write_text(f"territoire: {PLACES[0]}\ncomparaisons: [{', '.join(PLACES[1:])}]\n")

environment = os.environ | {"PLANNING__TEMPLATES": str(templates), "PLANNING__DATA": str(work / "data")}
if not (work / "data" / "indicateurs.db").exists():
    subprocess.run([binary / "planning", "indicators", "import", series, "--oui"], env=environment, check=True, stdout=subprocess.DEVNULL)
walls, memories = [], []
for run in range(6):
    report = work / f"rapport-{run}.docx"
    report.unlink(missing_ok=True)
    done = subprocess.run(["/usr/bin/time", "-f", "@ %e %M", binary / "planning", "report", plan, "--kind", "banc", "--period", "2014..2025", "--out", report],
                          env=environment, capture_output=True, text=True)
    if not report.exists():
        sys.exit(done.stdout + done.stderr)
    wall, memory = re.search(r"@ ([\d.]+) (\d+)", done.stderr).groups()
    walls.append(float(wall)), memories.append(int(memory) // 1024)

charts = sum(bool(re.fullmatch(r"word/charts/chart\d+\.xml", name)) for name in zipfile.ZipFile(report).namelist())
pages = "?"
if shutil.which("soffice") and shutil.which("pdfinfo"):
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", work, report], capture_output=True)
    pages = re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", report.with_suffix(".pdf")], capture_output=True, text=True).stdout).group(1)
same = len({(work / f"rapport-{run}.docx").read_bytes() for run in range(6)}) == 1
print(f"{len(indicators)} indicators, {charts} charts, {pages} pages: median {sorted(walls[1:])[2]:.2f} s ({min(walls[1:]):.2f} to {max(walls[1:]):.2f}), {max(memories)} MB; the six files are {'the same' if same else 'NOT the same'}")
