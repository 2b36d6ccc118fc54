#!/usr/bin/env python3
"""50 people send a document of 300 pages to the page at once, each by a connection of their own; meanwhile another asks for the first page.

Usage: bench/fiabilite/uploads.py PROGRAM BIGDOCX.py [PEOPLE]   (BIGDOCX.py OUT.docx WORDS SEED writes a document; 500 words make about a page)
"""
import http.client, multiprocessing, re, shutil, statistics, subprocess, sys, tempfile, threading, time
from pathlib import Path
from service import Service, conclude, report, rows, until

if len(sys.argv) < 3:
    sys.exit(__doc__)
program, maker, people = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 50
root = Path(tempfile.mkdtemp(prefix="planning-uploads-"))
data, made = root / "donnees", root / "documents"
made.mkdir()
for number in range(people):
    subprocess.run([sys.executable, maker, made / f"Plan {number:02}.docx", "150000", str(number)], check=True, stdout=subprocess.DEVNULL)
service = Service(program, data, [])
service.start()
idle, highest, failures, sent = service.memory(), 0.0, [], []
ready = threading.Barrier(people + 1)


def follow():
    global highest
    while service.alive():
        highest = max(highest, service.memory())
        time.sleep(0.2)


def ask(port, over, answers):
    """Asks for the first page ten times a second, from a process of its own: what the senders cost this one is no time of the service's."""
    asked = []
    while not over.is_set():
        began = time.monotonic()
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request("GET", "/")
            answer = connection.getresponse()
            answer.read()
            asked.append((began, (time.monotonic() - began) * 1000, answer.status))
        except OSError as trouble:
            asked.append((began, 60_000, str(trouble)))
        time.sleep(0.1)
    answers.put(asked)


def send(document):
    """The first page, for its proof; then the form, as a browser sends it."""
    try:
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=600)
        connection.request("GET", "/")
        answer = connection.getresponse()
        cookie = answer.getheader("Set-Cookie").split(";")[0]
        token = re.search('name="__RequestVerificationToken" value="([^"]+)"', answer.read().decode()).group(1)
        body = b"\r\n".join([
            b"--limite", b'Content-Disposition: form-data; name="__RequestVerificationToken"', b"", token.encode(),
            b"--limite", b'Content-Disposition: form-data; name="type"', b"", b"plui",
            b"--limite", b'Content-Disposition: form-data; name="piece"', b"", b"rapport-de-presentation",
            b"--limite", f'Content-Disposition: form-data; name="fichiers"; filename="{document.name}"'.encode(), b"", document.read_bytes(), b"--limite--", b""])
        ready.wait()
        began = time.monotonic()
        connection.request("POST", "/controles", body, {"Content-Type": "multipart/form-data; boundary=limite", "Cookie": cookie})
        answer = connection.getresponse()
        answer.read()
        sent.append(time.monotonic() - began)
        if answer.status != 302:
            failures.append(f"{document.name}: {answer.status}")
    except Exception as trouble:  # Whatever it is, it is one person's failure, and is told.
        failures.append(f"{document.name}: {trouble!r}")


apart = multiprocessing.get_context("fork")
over, answers = apart.Event(), apart.Queue()
apart.Process(target=ask, args=(service.port, over, answers), daemon=True).start()
threading.Thread(target=follow, daemon=True).start()
senders = [threading.Thread(target=send, args=(document,)) for document in sorted(made.iterdir())]
for sender in senders:
    sender.start()
ready.wait()
began = time.monotonic()
for sender in senders:
    sender.join()
received = time.monotonic()
until(lambda: rows(data, "select count(*) from works where ended_at is not null")[0][0] >= people - len(failures), 3000, "some documents are not done")
ended = time.monotonic()
over.set()
asked = answers.get()


def p95(since, to):
    """In milliseconds; none where it was not asked for twice."""
    times = [ms for moment, ms, _ in asked if since <= moment < to]
    return statistics.quantiles(times, n=20)[-1] if len(times) > 1 else None


states = dict(rows(data, "select state, count(*) from works group by state"))
wrong = [status for _, _, status in asked if status != 200]
receiving, working, all_along = p95(began, received), p95(received, ended), p95(began, ended)
told = [f"first page p95 {all_along:.0f} ms (while receiving {'-' if receiving is None else f'{receiving:.0f} ms'}, while working {'-' if working is None else f'{working:.0f} ms'})"]
report(people=people, megabytes_each=round(next(made.iterdir()).stat().st_size / 1e6, 2), uploads_failed=failures or "none", longest_upload=f"{max(sent):.1f} s", all_received=f"{received - began:.1f} s", all_done=f"{ended - began:.0f} s",
       works=states, megabytes_idle=round(idle), megabytes_at_most=round(highest), first_page_asked=f"{len(asked)} times", first_page=told[0], first_page_failed=wrong or "none")
service.stop()
shutil.rmtree(root)
conclude(not failures and not wrong and highest <= 1500 and states.keys() == {"Done"} and all_along < 200, f"{people} uploads", f"failed {len(failures)}", f"{highest:.0f} MB at most", *told, f"works {states}")
