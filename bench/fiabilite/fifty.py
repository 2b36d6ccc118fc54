#!/usr/bin/env python3
"""Drops 50 documents of 300 pages at once and follows what the service holds in memory.

Usage: bench/fiabilite/fifty.py PROGRAM BIGDOCX.py [DOCUMENTS]   (BIGDOCX.py OUT.docx WORDS writes a document; 500 words make about a page)
"""
import subprocess, sys, tempfile, threading, time
from pathlib import Path
from service import Service, conclude, copy, faults, report, rows, until

if len(sys.argv) < 3:
    sys.exit(__doc__)
program, maker, count = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 50
root = Path(tempfile.mkdtemp(prefix="planning-fifty-"))
checks, data, made = root / "controles", root / "donnees", root / "documents"
checks.mkdir(), made.mkdir()
subprocess.run([sys.executable, maker, root / "Rapport.docx", "150000"], check=True, stdout=subprocess.DEVNULL)
for number in range(count):
    copy(root / "Rapport.docx", made / f"Plan {number:02}.docx", number)
service = Service(program, data, [(checks, "controle")], {"PLANNING__INBOX__0__TYPE": "plui", "PLANNING__INBOX__0__PART": "rapport-de-presentation"})
service.start()
highest, idle = 0.0, service.memory()
def follow():
    global highest
    while service.alive():
        highest = max(highest, service.memory())
        time.sleep(0.2)
threading.Thread(target=follow, daemon=True).start()
began = time.monotonic()
for document in made.iterdir():
    document.rename(checks / document.name)
until(lambda: data.joinpath("service.db").exists() and rows(data, "select count(*) from works where ended_at is not null")[0][0] == count, 1100, "some documents are not done")
seconds = time.monotonic() - began
wrong = list(faults(checks, "controle"))
report(documents=count, megabytes_idle=round(idle), megabytes_at_most=round(highest), seconds=round(seconds), works=dict(rows(data, "select state, count(*) from works group by state")), results_wrong=wrong or "none")
service.stop()
conclude(not wrong and highest <= 1500, f"{count} documents", f"{highest:.0f} MB at most", f"{seconds:.0f} s", f"results wrong {len(wrong)}")
