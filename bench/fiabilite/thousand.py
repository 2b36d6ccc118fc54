#!/usr/bin/env python3
"""Drops 1,000 small documents of several kinds at once, some of them broken, and follows how they are worked through.

Usage: bench/fiabilite/thousand.py PROGRAM [DOCUMENTS [SEED]]
"""
import json, os, random, subprocess, sys, tempfile, threading, time
from pathlib import Path
from service import Service, conclude, report, rows, until
from small import BROKEN, SOUND

if len(sys.argv) < 2:
    sys.exit(__doc__)
program, count, seed = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000, int(sys.argv[3]) if len(sys.argv) > 3 else 20261127
MOST_MEGABYTES, EVERY = 600, 25  # one document in EVERY is broken
chance = random.Random(seed)
root = Path(tempfile.mkdtemp(prefix="planning-thousand-"))
checks, data, made = root / "controles", root / "donnees", root / "documents"
checks.mkdir(), made.mkdir()

# Names and ages are told apart: what is saved first is called anything.
names, broken, order = chance.sample(range(10 * count), count), set(), []
begun = time.time() - 100_000
for rank, name in enumerate(names):
    is_broken = rank % EVERY == EVERY - 1
    ending, make = BROKEN[rank // EVERY % len(BROKEN)] if is_broken else SOUND[rank % len(SOUND)]
    document = made / f"Plan {name:05}.{ending}"
    make(document, name)
    os.utime(document, (begun + 10 * rank, begun + 10 * rank))
    order.append(document.name)
    if is_broken:
        broken.add(document.name)

service = Service(program, data, [(checks, "controle")], {"PLANNING__INBOX__0__TYPE": "plui", "PLANNING__INBOX__0__PART": "padd"})
service.start()
highest, idle, seen = 0.0, service.memory(), []
def follow():
    global highest
    while service.alive():
        highest = max(highest, service.memory())
        time.sleep(0.2)
def watch():
    """What `planning inbox status` tells meanwhile: how many were taken, how many wait."""
    while service.alive():
        answer = subprocess.run([*service.program, "inbox", "status", "--format", "json"], env=service.environment, capture_output=True, text=True)
        if answer.returncode == 0:
            folder = json.loads(answer.stdout)["folders"][0]
            seen.append((folder["taken"], len(folder["waiting"])))
        time.sleep(1)
threading.Thread(target=follow, daemon=True).start()

began = time.monotonic()
for document in chance.sample(list(made.iterdir()), count):
    document.rename(checks / document.name)
dropping = time.monotonic() - began
threading.Thread(target=watch, daemon=True).start()

# Those that are refused unread are never works: a text beside each says why.
def answered(name):
    return any(checks.joinpath(name + mark).exists() or checks.joinpath(name.rsplit(".", 1)[0] + mark).exists() for mark in ("-controle.html", "-non-traite.txt"))
until(lambda: all(answered(name) for name in order), 1800, "some documents have no answer")
until(lambda: not rows(data, "select 1 from works where ended_at is null limit 1"), 60, "some works are not over")
seconds = time.monotonic() - began
service.stop()

there, wrong = {p.name for p in checks.iterdir()}, []
expected = set(order)
for name in order:
    stem, ending = name.rsplit(".", 1)
    expected |= {f"{stem}-non-traite.txt"} if name in broken else {f"{stem}-controle.html"} | ({f"{stem}-controle.docx"} if ending == "docx" else set())
wrong += [f"{name}: missing" for name in sorted(expected - there)] + [f"{name}: left over" for name in sorted(there - expected)]
wrong += [f"{p.name}: half written" for p in checks.glob("*-controle.html") if not p.read_text().rstrip().endswith("</html>")]
taken = [title for title, in rows(data, "select title from works order by made_at, rowid")]
twice = len(taken) - len(set(taken))
place = {name: rank for rank, name in enumerate(order)}
# A look at the folder that falls in the midst of the dropping sees a part of the documents, and takes the oldest of these first: once.
late = sum(1 for before, after in zip(taken, taken[1:]) if place[after] < place[before])
steps = len(set(seen))
falls = all(after[1] <= before[1] for before, after in zip(seen, seen[1:]))
states = dict(rows(data, "select state, count(*) from works group by state"))
report(documents=count, broken=len(broken), dropped_in=f"{dropping:.1f} s", seconds=round(seconds), documents_a_second=round(count / seconds, 1), megabytes_idle=round(idle), megabytes_at_most=round(highest),
       works=states, refused_unread=count - len(taken), taken_twice=twice, taken_before_an_older_one=late, status_asked=len(seen), steps_seen=steps, waiting_only_falls=falls, results_wrong=wrong[:20] or "none")
conclude(not wrong and not twice and late <= 1 and highest <= MOST_MEGABYTES and steps >= 10 and falls,
         f"{count} documents, {len(broken)} broken", f"{seconds:.0f} s", f"{highest:.0f} MB at most ({idle:.0f} idle)", f"taken out of order {late}", f"taken twice {twice}", f"{steps} steps of progress seen", f"results wrong {len(wrong)}")
