#!/usr/bin/env python3
"""50 people send a document of 300 pages to the page at once, each by a connection of their own; meanwhile another asks for the first page.

Usage: bench/fiabilite/uploads.py PROGRAM BIGDOCX.py [PEOPLE]   (BIGDOCX.py OUT.docx WORDS SEED writes a document; 500 words make about a page)
"""
import http.client, re, shutil, statistics, subprocess, sys, tempfile, threading, time
from pathlib import Path
from service import Service, report, rows, until

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
idle, highest, asked, failures, sent = service.memory(), 0.0, [], [], []
ready = threading.Barrier(people + 1)


def follow():
    global highest
    while service.alive():
        highest = max(highest, service.memory())
        time.sleep(0.2)


def ask():
    while service.alive():
        began = time.monotonic()
        try:
            connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
            connection.request("GET", "/")
            answer = connection.getresponse()
            answer.read()
            asked.append((began, (time.monotonic() - began) * 1000, answer.status))
        except OSError as trouble:
            asked.append((began, 60_000, str(trouble)))
        time.sleep(0.1)


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


for task in (follow, ask):
    threading.Thread(target=task, daemon=True).start()
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


def p95(since, to):
    times = [ms for moment, ms, _ in asked if since <= moment < to]
    return f"{statistics.quantiles(times, n=20)[-1]:.0f} ms of {len(times)}" if len(times) > 1 else "too few"


states = dict(rows(data, "select state, count(*) from works group by state"))
wrong = [status for _, _, status in asked if status != 200]
report(people=people, megabytes_each=round(next(made.iterdir()).stat().st_size / 1e6, 2), uploads_failed=failures or "none", longest_upload=f"{max(sent):.1f} s", all_received=f"{received - began:.1f} s", all_done=f"{ended - began:.0f} s",
       works=states, megabytes_idle=round(idle), megabytes_at_most=round(highest), first_page_p95_while_receiving=p95(began, received), first_page_p95_while_working=p95(received, ended), first_page_failed=wrong or "none")
service.stop()
shutil.rmtree(root)
sys.exit(1 if failures or wrong or highest > 1500 or states.keys() != {"Done"} else 0)
