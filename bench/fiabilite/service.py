"""What the scripts of this folder share: `planning serve` as a process, documents to drop, and what is kept of them.

PROGRAM is planning.dll or the executable that `dotnet publish` makes; SAMPLES the folder samples of the repository.
"""
import os, shutil, socket, sqlite3, subprocess, sys, time, zipfile
from pathlib import Path

CHECKED = ["plui/2_PADD.docx", "plui/5_OAP.docx", "scot/1_PAS.docx", "pcaet/2_Strategie.docx"]
EXTRACTED = ["observatoire/Observatoire_2025.docx", "observatoire-climat/Observatoire_climat_2026.docx"]


def copy(sample, target, number):
    """A copy that reads the same and is another file: its hash differs by the comment of its archive."""
    draft = target.with_name(target.name + ".part")
    shutil.copyfile(sample, draft)
    with zipfile.ZipFile(draft, "a") as archive:
        archive.comment = str(number).encode()
    draft.rename(target)


class Service:
    def __init__(self, program, data, folders, settings=None, name="service"):
        """FOLDERS: pairs of a folder and what is done there (controle, extraction)."""
        self.program = ["dotnet", program] if program.endswith(".dll") else [program]
        self.data, self.log, self.process = Path(data), Path(f"{data}-{name}.log"), None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.environment = os.environ | {"PLANNING__DATA": str(data), "Logging__LogLevel__Default": "Information", "Logging__LogLevel__Quartz": "Warning", "Logging__LogLevel__Microsoft": "Warning"}
        for number, (folder, kind) in enumerate(folders):
            self.environment |= {f"PLANNING__INBOX__{number}__FOLDER": str(folder), f"PLANNING__INBOX__{number}__KIND": kind}
        self.environment |= settings or {}

    def start(self, wait=True):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([*self.program, "serve", "--address", f"http://127.0.0.1:{self.port}"], env=self.environment, stdout=log, stderr=log)
        while wait:
            if self.process.poll() is not None:
                sys.exit(f"the service ended by itself ({self.process.returncode}):\n{self.log.read_text()[-2000:]}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        began = time.monotonic()
        self.process.terminate()
        self.process.wait()
        return time.monotonic() - began

    def alive(self):
        return self.process.poll() is None

    def said(self, text):
        return self.log.read_text().count(text)

    def memory(self):
        """What the process and those it started hold, in megabytes."""
        parents, sizes = {}, {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    fields = dict(line.split(":", 1) for line in (entry / "status").read_text().splitlines())
                except OSError:
                    continue
                parents[int(entry.name)], sizes[int(entry.name)] = int(fields["PPid"]), int(fields.get("VmRSS", "0 kB").split()[0])
        ours = {self.process.pid}
        while more := {p for p, parent in parents.items() if parent in ours} - ours:
            ours |= more
        return sum(sizes.get(p, 0) for p in ours) / 1024


def rows(data, query, name="service.db"):
    """Asks an SQLite file of the data."""
    with sqlite3.connect(f"file:{Path(data) / name}?mode=ro", uri=True, timeout=30) as connection:
        return connection.execute(query).fetchall()


def until(holds, patience, what):
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > patience:
            sys.exit(f"after {patience} s: {what}")
        time.sleep(0.5)
    return time.monotonic() - began


def faults(folder, kind):
    """What is wrong with the results beside the documents of a folder; one line each."""
    names = {p.name for p in folder.iterdir()}
    for name in sorted(names):
        if name.endswith((".tmp", "-non-traite.txt")) or "-ancien-" in name:
            yield f"{name}: left over"
        if not name.endswith(".docx") or "-controle" in name:
            continue
        stem = name[:-5]
        expected = [f"{stem}-controle.html", f"{stem}-controle.docx"] if kind == "controle" else [f"{stem}-valeurs.csv"]
        for result in expected:
            if result not in names:
                yield f"{name}: no {result}"
            elif result.endswith(".docx") and zipfile.ZipFile(folder / result).testzip():
                yield f"{result}: damaged"
            elif result.endswith(".html") and not (folder / result).read_text().rstrip().endswith("</html>"):
                yield f"{result}: half written"


def report(**figures):
    for name, value in figures.items():
        print(f"{name.replace('_', ' ')}: {value}", flush=True)


def conclude(holds, *figures):
    """One line that says whether what is promised holds, with the figures that tell; then the end."""
    print(f"{Path(sys.argv[0]).stem}: {'holds' if holds else 'DOES NOT HOLD'} | {' | '.join(figures)}", flush=True)
    sys.exit(0 if holds else 1)
