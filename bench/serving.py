"""Real servers, and sessions on them that measure what a reader waits for."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from latgale.config import ROOT

BARE = 'import streamlit as st\n\nst.title("Bare")\nst.write("A page with nothing on it.")\n'
_PAUSE = 0.05


class Session:
    """One reader's session: a websocket as the browser opens it."""

    def __init__(self, port: int):
        self._socket = connect(
            f"ws://localhost:{port}/_stcore/stream",
            subprotocols=[Subprotocol("streamlit")],
            max_size=None,
            compression=None,
        )
        # HTML of the last answer: a page that says little is fast too.
        self.shown = ""
        # Ids of the buttons of the last answer by what stands on them.
        self.buttons: dict[str, str] = {}

    def rerun(self, page: str, query: str, pressed: str = "") -> float:
        """Ask for a rerun; seconds until the message that the script has ended is here.

        ``pressed`` is what stands on a button of the last answer.
        """
        request = BackMsg()
        request.rerun_script.page_name = page
        request.rerun_script.query_string = query
        if pressed:
            request.rerun_script.widget_states.widgets.add(id=self.buttons[pressed], trigger_value=True)
        data = request.SerializeToString()
        answers: list[bytes] = []
        began = time.perf_counter()
        self._socket.send(data)
        while True:
            answers.append(self._socket.recv(timeout=60, decode=False))
            message = ForwardMsg.FromString(answers[-1])
            if message.WhichOneof("type") == "script_finished":
                break
        seconds = time.perf_counter() - began
        self.shown = _check(message, answers, f"{page}?{query}")
        elements = [ForwardMsg.FromString(answer).delta.new_element for answer in answers]
        self.buttons = {each.button.label: each.button.id for each in elements if each.HasField("button")}
        # What a server does after the last message is not charged to the next rerun.
        time.sleep(_PAUSE)
        return seconds

    def close(self) -> None:
        """Leave."""
        self._socket.close()


def _check(last: ForwardMsg, answers: list[bytes], view: str) -> str:
    """The HTML of an answer. A page that fails quickly is not fast: that is an error."""
    elements = [ForwardMsg.FromString(answer).delta.new_element for answer in answers]
    failed = any(each.HasField("exception") or 'role="alert"' in each.html.body for each in elements)
    if failed or last.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
        raise RuntimeError(f"{view} did not end well")
    return "".join(each.html.body for each in elements)


@contextmanager
def dashboard(store: Path) -> Iterator[int]:
    """Our server as ``make run`` starts it, on a port of its own."""
    with _server(["app.py"], ROOT, {"LATGALE_STORE": str(store)}) as port:
        yield port


@contextmanager
def bare_page(folder: Path, *options: str) -> Iterator[int]:
    """A page of a title and a sentence in an empty folder, with Streamlit's stock settings.

    It is told not to open a browser, where to listen, and not to send statistics; the last would
    only make it slower.
    """
    folder.mkdir()
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    quiet = ["--server.headless", "true", "--server.address", "localhost"]
    arguments = ["bare.py", *quiet, "--browser.gatherUsageStats", "false", *options]
    with _server(arguments, folder, {"HOME": str(folder), "USERPROFILE": str(folder)}) as port:
        yield port


@contextmanager
def _server(arguments: list[str], folder: Path, settings: dict[str, str]) -> Iterator[int]:
    with socket.create_server(("localhost", 0)) as probe:
        port = probe.getsockname()[1]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", *arguments, "--server.port", str(port)],
        cwd=folder,
        env={**inherited, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port, server)
        yield port
    finally:
        server.terminate()
        server.wait(20)


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(f"http://localhost:{port}/_stcore/health", timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError("the server does not answer")
