#!/usr/bin/env python3
"""Two services share one PostgreSQL and one watched folder; one of them is killed in the midst of its works, and the other takes them over in the time set.

Usage: bench/fiabilite/cluster.py PROGRAM SAMPLES [JOBS]
"""
import sys, tempfile, time
from datetime import datetime, timezone
from pathlib import Path
from postgres import Postgres
from service import CHECKED, Service, conclude, copy, faults, report, until

if len(sys.argv) < 3:
    sys.exit(__doc__)
program, samples, jobs = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 60
TAKE_OVER = 10  # seconds, Planning:Service:TakeOverSeconds
root = Path(tempfile.mkdtemp(prefix="planning-cluster-"))
checks, data = root / "controles", root / "donnees"
checks.mkdir()
database = Postgres()
one, other = (Service(program, data, [(checks, "controle")], {"PLANNING__POSTGRESQL": database.connection, "PLANNING__SERVICE__TAKEOVERSECONDS": str(TAKE_OVER)}, name) for name in ("one", "other"))
try:
    one.start(), other.start()
    for number in range(jobs):
        copy(samples / CHECKED[number % len(CHECKED)], checks / f"Plan {number:03}.docx", number)
    count = lambda where: int(database.rows(f"select count(*) from planning_service.works where {where}")[0][0])
    until(lambda: count("ended_at is not null") >= jobs // 3, 300, "a third of the documents is not done")
    until(lambda: count("state = 'Running'") >= 2, 60, "nothing runs")
    one.kill()
    killed = datetime.now(timezone.utc)
    before = count("attempts > 1")
    # The scheduler of the survivor removes the other's row once it has taken over what that one was doing.
    noticed = until(lambda: database.rows("select count(*) from planning_service.qrtz_scheduler_state")[0][0] == "1", 120, "nobody notices that a machine is gone")
    until(lambda: count("ended_at is not null") == jobs, 600, "some documents are not done")
    again = [datetime.fromisoformat(r[0]) for r in database.rows("select started_at from planning_service.works where attempts > 1")]
    ended = {name: service.said(" ended: ") for name, service in (("killed", one), ("survivor", other))}
    other.stop()
    wrong = list(faults(checks, "controle"))
    states = dict(database.rows("select state, count(*) from planning_service.works group by state"))
    seconds = f"{max(((a - killed).total_seconds() for a in again), default=0):.1f} s"
    report(documents=jobs, ended_by=ended, works=states, begun_twice_before_the_kill=before, begun_twice_after=len(again), taken_over_after=f"{noticed:.1f} s of {TAKE_OVER}, and begun again within {seconds}", results_wrong=wrong or "none")
    conclude(not wrong and not before and noticed <= TAKE_OVER and states == {"Done": str(jobs)}, f"{jobs} documents", f"ended by {ended}", f"begun twice before the kill {before}", f"taken over after {noticed:.1f} s (set: {TAKE_OVER}), {len(again)} works begun again within {seconds}", f"results wrong {len(wrong)}")
finally:
    for service in (one, other):
        if service.process and service.alive():
            service.kill()
    database.stop()
