"""A JupyterHub for one class, in a corner of this machine that disappears when it is taken down.

One instructor and three students have accounts of their own, with homes that the others cannot read, and
nbgrader's exchange between them. The accounts exist only inside a mount namespace: /etc/passwd of
the machine is not touched. Needs root, as every JupyterHub with system accounts does.
"""

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

COURSE = Path(__file__).parents[2]
TEACHER = "teacher"
STUDENTS = ("ada", "ben", "wen")
FIRST_UID = 61_001
PROXY = "configurable-http-proxy@5.3.0"
CONFIGURATION = """
import os

c = get_config()
c.JupyterHub.bind_url = "http://127.0.0.1:{port}"
c.JupyterHub.hub_bind_url = "http://127.0.0.1:{hub_port}"
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api_port}"
c.ConfigurableHTTPProxy.command = ["{proxy}"]
c.JupyterHub.db_url = "sqlite:////srv/hub/hub.sqlite"
c.JupyterHub.cookie_secret_file = "/srv/hub/cookie"
c.JupyterHub.authenticator_class = "dummy"  # in a real class: your school's sign-in
c.DummyAuthenticator.password = "{password}"
c.Authenticator.allowed_users = set({users})
c.JupyterHub.spawner_class = "jupyterhub.spawner.LocalProcessSpawner"
c.Spawner.args = ["--ServerApp.terminals_enabled=False", "--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"]
c.Spawner.default_url = "/lab"
c.Spawner.start_timeout = 90
c.Spawner.http_timeout = 90
c.JupyterHub.services = [dict(name="rehearsal", api_token="{token}")]
c.JupyterHub.load_roles = [
    dict(name="rehearsal", services=["rehearsal"], scopes=["admin:users", "admin:servers", "access:servers"])
]
"""
EVERYBODY = """
c = get_config()
c.CourseDirectory.course_id = "qunxue"
c.Exchange.root = "/srv/exchange"
"""


def free_port():
    """Return a port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def missing():
    """Return what this machine lacks for a rehearsal, one word each."""
    needed = [name for name in ("npm", "node", "unshare", "setpriv", "git") if shutil.which(name) is None]
    return needed + (["root"] if os.geteuid() else [])


class Hub:
    """The hub, its accounts, and what is needed to act as one of them.

    Parameters
    ----------
    folder : Path
        An empty folder; everything is kept in it, and it can be removed afterwards.
    """

    def __init__(self, folder):
        self.folder = Path(folder)
        self.uids = {name: FIRST_UID + number for number, name in enumerate((TEACHER, *STUDENTS))}
        self.password, self.token = secrets.token_urlsafe(8), secrets.token_hex(16)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    # ---- building ------------------------------------------------------------------------------------

    def build(self):
        """Install the hub, the proxy and the course, and make the accounts."""
        self._install()
        self._accounts()
        hub = self.folder / "srv" / "hub"
        hub.mkdir(mode=0o700)
        exchange = self.folder / "srv" / "exchange"
        exchange.mkdir()
        exchange.chmod(0o777)
        self.configure()
        settings = self.folder / "venv" / "etc" / "jupyter"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "nbgrader_config.py").write_text(EVERYBODY, encoding="utf-8")
        self._checkout()

    def configure(self):
        """Write the hub's configuration."""
        text = CONFIGURATION.format(
            port=self.port,
            hub_port=free_port(),
            api_port=free_port(),
            proxy=self.folder / "node" / "node_modules" / ".bin" / "configurable-http-proxy",
            password=self.password,
            users=list(self.uids),
            token=self.token,
        )
        path = self.folder / "srv" / "hub" / "jupyterhub_config.py"
        path.write_text(text, encoding="utf-8")

    def _install(self):
        uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
        venv = self.folder / "venv"
        wheels = self.folder / "wheels"
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", wheels, COURSE)
        run(uv, "venv", "--quiet", "--python", sys.executable, venv)
        run(
            uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", venv / "bin" / "python",
            "-r", COURSE / "requirements.txt", "-r", Path(__file__).with_name("requirements.txt"), *wheels.glob("*.whl"),
        )  # fmt: skip
        run("npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", self.folder / "node", PROXY)

    def _accounts(self):
        etc, homes = self.folder / "etc", self.folder / "home"
        etc.mkdir()
        homes.mkdir()
        passwd, group = Path("/etc/passwd").read_text(), Path("/etc/group").read_text()
        for name, uid in self.uids.items():
            passwd += f"{name}:x:{uid}:{uid}:{name}:/home/{name}:/bin/sh\n"
            group += f"{name}:x:{uid}:\n"
            home = homes / name
            home.mkdir(mode=0o700)
            os.chown(home, uid, uid)
        (etc / "passwd").write_text(passwd)
        (etc / "group").write_text(group)
        for name in ("srv", "python"):
            (self.folder / name).mkdir()
        for place in (self.folder, homes, self.folder / "srv", etc):
            place.chmod(0o755)

    def _checkout(self):
        """Give the instructor a checkout of the course, which students cannot read."""
        target = self.folder / "home" / TEACHER / "course"
        names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=COURSE).split(
            "\0"
        )
        for name in filter(None, names):
            if (COURSE / name).is_file() and name.split("/")[0] in (
                "qunxue",
                "datasets",
                "solutions",
                "lessons",
                "manuscript",
            ):
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(COURSE / name, target / name)
        for place in (target, *target.rglob("*")):
            os.chown(place, self.uids[TEACHER], self.uids[TEACHER])

    # ---- acting --------------------------------------------------------------------------------------

    def inside(self, *words, folder="/"):
        """Return the command that runs another one where the accounts exist."""
        enter = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
            "sh",
            "-euc",
            self._mounts(),
        ]
        settings = [f"PATH={self.folder}/venv/bin:/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"]
        go = ["env", "-i", "-C", folder, *settings]
        return [str(word) for word in (*enter, "sh", *go, *words)]

    def _mounts(self):
        """Return what is laid over the machine's folders, seen by the hub and the accounts alone."""
        lines = [
            f"mount --bind {self.folder}/{name} /{name}"
            for name in ("home", "srv", "etc/passwd", "etc/group")
        ]
        base = Path(os.path.realpath(sys.executable)).parents[1]
        if base.is_relative_to("/root"):
            # the interpreter has to be open to all accounts, root's home has not
            lines += [f"mount --bind {base} {self.folder}/python", "mount -t tmpfs -o mode=755 none /root"]
            lines += [f"mkdir -p {base}", f"mount --bind {self.folder}/python {base}"]
        return "\n".join([*lines, 'exec "$@"'])

    def act(self, user, *words, folder="~", check=True, **environment):
        """Run a command as one of the accounts and return what it printed."""
        home = f"/home/{user}"
        given = [f"{name}={value}" for name, value in {"HOME": home, "USER": user, **environment}.items()]
        uid = self.uids[user]
        drop = [
            "setpriv",
            f"--reuid={uid}",
            f"--regid={uid}",
            "--clear-groups",
            "--inh-caps=-all",
            "--bounding-set=-all",
        ]
        words = self.inside(*drop, "env", *given, *words, folder=folder.replace("~", home))
        done = subprocess.run(words, capture_output=True, text=True, timeout=400)
        said = done.stdout + done.stderr
        if check and done.returncode:
            raise RuntimeError(
                f"{user}: {' '.join(map(str, words[-6:]))} ended with {done.returncode}\n{said[-3000:]}"
            )
        return said

    def ask(self, method, path, content=None):
        """Send a request to the hub or, through it, to somebody's server; return the answer."""
        body = None if content is None else json.dumps(content).encode()
        headers = {"Authorization": f"token {self.token}", "Content-Type": "application/json"}
        request = urllib.request.Request(self.address + path, data=body, method=method, headers=headers)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=60) as answer:
            text = answer.read().decode()
        return json.loads(text) if text.startswith(("{", "[")) else text

    def form(self, path, **fields):
        """Send a form, as nbgrader's Assignments panel does."""
        body = urllib.parse.urlencode(fields).encode()
        request = urllib.request.Request(
            self.address + path, data=body, headers={"Authorization": f"token {self.token}"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=60) as answer:
            return json.loads(answer.read())

    # ---- up and down ---------------------------------------------------------------------------------

    def __enter__(self):
        log = (self.folder / "hub.log").open("w")
        words = self.inside("jupyterhub", "-f", "/srv/hub/jupyterhub_config.py", folder="/srv/hub")
        self.process = subprocess.Popen(words, stdout=log, stderr=log)
        log.close()
        self._wait(lambda: self.ask("GET", "/hub/api/"), 60)
        return self

    def start_server(self, user):
        """Start a user's JupyterLab and wait until it answers."""
        with contextlib.suppress(urllib.error.HTTPError):
            self.ask("POST", f"/hub/api/users/{user}")
        self.ask("POST", f"/hub/api/users/{user}/server")
        self._wait(lambda: self.ask("GET", f"/user/{user}/api/status"), 90)

    def _wait(self, question, seconds):
        end = time.monotonic() + seconds
        while True:
            try:
                return question()
            except OSError as error:
                if self.process.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(f"the hub does not answer ({error})\n{self.log()}") from None
                time.sleep(0.2)

    def log(self):
        """Return the end of what the hub has logged."""
        return (self.folder / "hub.log").read_text(errors="replace")[-4000:]

    def __exit__(self, *_):
        # everything lives in one process namespace: when its first process ends, all end
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def run(*words, **options):
    """Run a command, show what it said if it fails, return what it printed."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, words))}\n{done.stdout[-2000:]}{done.stderr[-3000:]}")
    return done.stdout
