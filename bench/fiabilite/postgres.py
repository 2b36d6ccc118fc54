"""A PostgreSQL server (Debian's package) on the loopback address, for the time of a script."""
import getpass, glob, socket, subprocess, tempfile

PROGRAMS = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]


class Postgres:
    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.folder = self.run("mktemp -d /tmp/planning-postgres-XXXXXX").strip()
        self.run(f"{PROGRAMS}/initdb -D {self.folder} -A trust -U planning --locale=C.UTF-8")
        self.start()
        self.run(f"createdb -h 127.0.0.1 -p {self.port} -U planning planning")
        self.connection = f"Host=127.0.0.1;Port={self.port};Database=planning;Username=planning"

    def start(self):
        self.run(f"{PROGRAMS}/pg_ctl -D {self.folder} -l {self.folder}/log -o '-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1' -w start")

    def stop(self):
        self.run(f"{PROGRAMS}/pg_ctl -D {self.folder} -m fast -w stop")

    def rows(self, query):
        text = self.run(f"psql -h 127.0.0.1 -p {self.port} -U planning -d planning -At -F '|' -c \"{query}\"")
        return [line.split("|") for line in text.splitlines()]

    @staticmethod
    def run(command):
        # The server refuses to run as root.
        arguments = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "sh", "-c", command] if getpass.getuser() == "root" else ["sh", "-c", command]
        with tempfile.TemporaryFile("w+") as output:
            subprocess.run(arguments, stdout=output, check=True, cwd="/tmp")
            output.seek(0)
            return output.read()
