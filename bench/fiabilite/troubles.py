#!/usr/bin/env python3
"""Fills the service's disk, takes its watched folder away, then its database for a minute: it must go on, say so, and recover by itself.

Usage, as root (a small disk is mounted): bench/fiabilite/troubles.py PROGRAM SAMPLES
"""
import subprocess, sys, tempfile, time
from pathlib import Path
from postgres import Postgres
from service import CHECKED, Service, conclude, copy, faults, report, until

if len(sys.argv) < 3:
    sys.exit(__doc__)
program, samples = sys.argv[1], Path(sys.argv[2])
root = Path(tempfile.mkdtemp(prefix="planning-troubles-"))
checks, data = root / "controles", root / "donnees"
dropped, promised, told = 0, [], []


def tell(trouble, alive, said, seconds, stopped):
    """What came of a trouble; each must leave the service alive, be said, and leave nothing behind."""
    left = list(faults(checks, "controle"))
    report(**{trouble: f"alive {alive}, said {said} time(s), all done {seconds} after it was over, left over {left or 'nothing'}, stopped in {stopped:.1f} s"})
    promised.append(alive and said > 0 and not left and stopped < 10)
    told.append(f"{trouble.replace('_', ' ')}: all done {seconds} after it was over")


def drop(count):
    global dropped
    for _ in range(count):
        copy(samples / CHECKED[dropped % len(CHECKED)], checks / f"Plan {dropped:03}.docx", dropped)
        dropped += 1


def recovered(patience):
    """How long until every document has its results."""
    return f"{until(lambda: not [f for f in faults(checks, 'controle') if not f.endswith('left over')], patience, 'some documents have no result'):.0f} s"


def full_disk():
    data.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", data], check=True)
    service = Service(program, data, [(checks, "controle")], name="disk")
    try:
        service.start()
        drop(4)
        recovered(120)
        with open(data / "plein", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(bytes(4096))
            except OSError:
                pass
        drop(8)
        time.sleep(40)
        before = len(list(checks.glob("*-controle.html")))
        (data / "plein").unlink()
        alive, said = service.alive(), service.said("plein")
        report(done_while_the_disk_was_full=f"{before - 4} of 8")
        tell("disk_full", alive, said, recovered(300), service.stop())
    finally:
        if service.alive():
            service.kill()
        subprocess.run(["umount", data], check=True)


def share_away():
    service = Service(program, root / "donnees-partage", [(checks, "controle")], name="share")
    service.start()
    drop(8)
    until(lambda: service.said(" ended: ") >= 2, 120, "nothing is done")
    checks.rename(root / "ailleurs")
    time.sleep(30)
    alive, said, made = service.alive(), service.said("n'est pas là"), checks.exists()
    (root / "ailleurs").rename(checks)
    promised.append(not made)
    tell("share_away", alive, said, recovered(300), service.stop())


def database_away():
    database = Postgres()
    service = Service(program, root / "donnees-base", [(checks, "controle")], {"PLANNING__POSTGRESQL": database.connection}, name="database")
    try:
        service.start()
        before = dropped
        drop(12)
        until(lambda: service.said(" ended: ") >= 2, 120, "nothing is done")
        database.stop()
        time.sleep(60)
        alive, said = service.alive(), service.said("ne répond pas")
        database.start()
        seconds = recovered(300)
        until(lambda: database.rows("select count(*) from planning_service.works where ended_at is null")[0][0] == "0", 120, "works are not over")
        states = dict(database.rows("select state, count(*) from planning_service.works group by state"))
        promised.append(states == {"Done": str(dropped - before)})
        report(works=states)
        tell("database_away", alive, said, seconds, service.stop())
    finally:
        if service.alive():
            service.kill()
        database.stop()


for trouble in (full_disk, share_away, database_away):
    checks = root / f"controles-{trouble.__name__}"
    checks.mkdir()
    trouble()
conclude(all(promised), *told)
