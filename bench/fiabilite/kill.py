#!/usr/bin/env python3
"""Kills the service 50 times at random moments while 200 documents are dropped, then counts what came of each.

Usage: bench/fiabilite/kill.py PROGRAM SAMPLES [JOBS [KILLS [SEED]]]
"""
import csv, random, sys, tempfile, time
from pathlib import Path
from service import CHECKED, EXTRACTED, Service, conclude, copy, faults, report, rows, until

if len(sys.argv) < 3:
    sys.exit(__doc__)
program, samples = sys.argv[1], Path(sys.argv[2])
jobs, kills, seed = (int(given) for given in (sys.argv[3:] + ["200", "50", "20261127"][len(sys.argv) - 3:]))
chance = random.Random(seed)
root = Path(tempfile.mkdtemp(prefix="planning-kill-"))
checks, extractions, data = root / "controles", root / "extractions", root / "donnees"
checks.mkdir(), extractions.mkdir()
service = Service(program, data, [(checks, "controle"), (extractions, "extraction")])

# What one document of each gives, to know what two hundred must.
for number, sample in enumerate(EXTRACTED):
    copy(samples / sample, extractions / f"Temoin {number}.docx", f"temoin {number}")
service.start()
until(lambda: len(list(extractions.glob("*-valeurs.csv"))) == len(EXTRACTED), 120, "the first documents have no result")
service.stop()
def values(name):
    """How many values the spreadsheet of a report holds."""
    with open(extractions / f"{name}-valeurs.csv", encoding="utf-8-sig", newline="") as spreadsheet:
        return sum(1 for _ in csv.reader(spreadsheet, delimiter=";")) - 1
each = [values(f"Temoin {number}") for number in range(len(EXTRACTED))]

began, dropped = time.monotonic(), 0
def drop(most):
    global dropped
    for dropped in range(dropped, min(most, jobs)):
        if dropped % 2 == 0:
            copy(samples / CHECKED[dropped // 2 % len(CHECKED)], checks / f"Plan {dropped:03}.docx", dropped)
        else:
            copy(samples / EXTRACTED[dropped // 2 % len(EXTRACTED)], extractions / f"Rapport {dropped:03}.docx", dropped)
    dropped = min(most, jobs)

for kill in range(kills):
    drop(jobs * (kill + 1) // kills)
    service.start(wait=False)
    time.sleep(chance.uniform(0.1, 9))
    service.kill()
done = len(rows(data, "select 1 from works where state in ('Done', 'Partial')"))
service.start()
until(lambda: rows(data, "select count(*) from works where ended_at is not null")[0][0] == jobs + len(EXTRACTED), 1200, "some documents are not over")
service.stop()

wrong = [*faults(checks, "controle"), *faults(extractions, "extraction")]
states = dict(rows(data, "select state, count(*) from works group by state"))
kept = rows(data, "select count(*) from observations", "indicateurs.db")[0][0]
expected = sum(each) + sum(each[number // 2 % len(EXTRACTED)] for number in range(1, jobs, 2))
report(documents=jobs, kills=kills, done_before_the_last_start=done, works=states, attempts_at_most=rows(data, "select max(attempts) from works")[0][0],
       documents_taken_twice=rows(data, "select count(*) from (select path from dropped group by path having count(*) > 1)")[0][0],
       results_wrong=wrong or "none", observations=f"{kept} of {expected}",
       integrity=[rows(data, "pragma integrity_check", name)[0][0] for name in ("service.db", "indicateurs.db")], seconds=round(time.monotonic() - began))
conclude(not wrong and kept == expected and set(states) == {"Done"}, f"{jobs} documents", f"{kills} kills", f"works {states}", f"observations {kept} of {expected}", f"results wrong {len(wrong)}")
