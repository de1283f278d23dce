"""Set up, run, test: one implementation for make and for Windows. Standard library only.

python3 tools/dev.py run | test | setup | bench | build | lock
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
OLDEST = (3, 11)
UV = "uv==0.13.9"


def call(*command: object, **settings: str) -> None:
    """Run a command in the checkout; stop with its exit code when it fails."""
    environment = {**os.environ, **settings}
    done = subprocess.run([str(part) for part in command], check=False, cwd=ROOT, env=environment)
    if done.returncode:
        sys.exit(done.returncode)


def setup(*names: str) -> None:
    """Make .venv and install the pinned packages of these lists, unless exactly these are there already."""
    if sys.version_info < OLDEST:
        sys.exit(f"Python {'.'.join(map(str, OLDEST))} or newer is needed; this is {sys.version.split()[0]}.")
    lists = [ROOT / name for name in names or ("requirements.txt",)]
    wanted = {
        VENV / f"installed-{each.name}": hashlib.sha256(each.read_bytes()).hexdigest() for each in lists
    }
    if PYTHON.exists() and all(mark.exists() and mark.read_text() == text for mark, text in wanted.items()):
        return
    if not PYTHON.exists():
        make_venv()
    print(f"Installing {', '.join(each.name for each in lists)} into .venv …", flush=True)
    install([part for each in lists for part in ("-r", str(each))])
    for mark, text in wanted.items():
        mark.write_text(text)


def install(asked: list[str]) -> None:
    """Packages into .venv: by uv, which takes a fifth of pip's time, or by pip where uv is not to be had."""
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    quick = [str(BIN / "uv"), "pip", "install", "--quiet", "--python", str(PYTHON), *asked]
    try:
        for command in ([*pip, UV], quick):
            subprocess.run(command, check=True, cwd=ROOT, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        call(*pip, "--no-compile", *asked)
    # By all processors, and without the packages' own tests. What cannot be compiled is not imported either.
    compiling = [str(PYTHON), "-m", "compileall", "-qq", "-j", "0", "-x", r"[/\\]tests?[/\\]", str(VENV)]
    subprocess.run(compiling, check=False, cwd=ROOT)


def make_venv() -> None:
    """A virtual environment; Debian keeps what it needs for this in a package of its own."""
    try:
        import ensurepip  # noqa: F401, PLC0415
    except ImportError:
        if not apt_install(f"python{sys.version_info.major}.{sys.version_info.minor}-venv"):
            sys.exit(1)
    venv.create(VENV, with_pip=True)


def apt_install(package: str) -> bool:
    """Install a Debian package where we are root on a Debian; say what to do where we are not."""
    if not shutil.which("apt-get") or os.geteuid():
        print(f"Please install {package} first: sudo apt-get install {package}", file=sys.stderr)
        return False
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "update", "-qq", **quiet)
    call("apt-get", "install", "-y", "-qq", "--no-install-recommends", package, **quiet)
    return True


def browser() -> str:
    """A Chromium: one that is there, else Debian's where we are root, else playwright's own."""
    found = os.environ.get("LATGALE_BROWSER") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found:
        return found
    if os.name != "nt" and shutil.which("apt-get") and not os.geteuid() and apt_install("chromium"):
        return shutil.which("chromium") or ""
    call(PYTHON, "-m", "playwright", "install", "chromium")
    return ""


def build(*, if_missing: bool = False) -> None:
    """Make a release from data/."""
    setup()
    call(PYTHON, "-m", "latgale", "build", *(["--if-missing"] if if_missing else []))


def run() -> None:
    """Serve the dashboard on localhost:8501."""
    build(if_missing=True)
    os.chdir(ROOT)
    command = [str(PYTHON), "-m", "streamlit", "run", "app.py", *sys.argv[2:]]
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606


def test() -> None:
    """Everything: format, lint, types, unit, queries, pages, browser."""
    setup("requirements.txt", "requirements-dev.txt")
    chromium = browser()
    call(BIN / "ruff", "format", "--check", ".")
    call(BIN / "ruff", "check", ".")
    # Beside the tests: alone it leaves a processor idle.
    types = subprocess.Popen([BIN / "mypy"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    # Two workers, each with its own server and store. Long files come first (see tests/conftest.py), so that
    # none is left waiting at the end.
    workers = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")
    tests = [str(PYTHON), "-m", "pytest", *workers, *sys.argv[2:]]
    tested = subprocess.run(tests, check=False, cwd=ROOT, env={**os.environ, "LATGALE_BROWSER": chromium})
    print(types.communicate()[0], end="")
    sys.exit(types.returncode or tested.returncode)


def bench() -> None:
    """What is fast, against a bare Streamlit page in the same run; the last one fails over its bound."""
    setup("requirements.txt", "requirements-dev.txt")
    for module in ("bench", "bench.slides", "bench.presenting", "bench.projects"):
        call(PYTHON, "-m", module)


def lock() -> None:
    """Pin every package again after a change of a requirements*.in file."""
    setup()
    call(PYTHON, "-m", "pip", "install", "--quiet", "pip-tools")
    for name in ("requirements", "requirements-dev"):
        options = ["--quiet", "--strip-extras", "--no-emit-options", "--no-emit-index-url"]
        command = [BIN / "pip-compile", *options, "--no-emit-trusted-host", "--no-emit-find-links"]
        call(*command, f"{name}.in", "-o", f"{name}.txt", CUSTOM_COMPILE_COMMAND="make lock")


if __name__ == "__main__":
    commands = {"run": run, "test": test, "setup": setup, "bench": bench, "build": build, "lock": lock}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(f"python3 tools/dev.py {' | '.join(commands)}")
    commands[sys.argv[1]]()
