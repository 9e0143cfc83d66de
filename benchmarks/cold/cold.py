"""How long each function takes to start, cold, restored and warm, at the share of CPU that 1024 MB get, beside a bare handler.

usage: cold.py WORK RUNTIME BARE STORY_PORT STARTS [FUNCTION...]; BARE is a folder with the bare handler and the libraries that it needs.
A snapshot is not taken here: `restored` goes on in the process that would have been copied, with the hooks that run then, and
once the connections of before are too old to be used again. What memory costs that is read back page by page is not in it.
"""

import json
import pathlib
import re
import statistics
import sys
import time
import uuid
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/system/deploy"))

from caller import Caller
from environment import Environment, Event
from function import Function
from share import share_of_a_core

WORK, RUNTIME, BARE = (pathlib.Path(argument) for argument in sys.argv[1:4])
STARTS, CHOSEN = int(sys.argv[5]), sys.argv[6:]
MEMORY, WHOLE_CORE = 1024, 1769  # MB; Lambda gives a whole core at the second
WARM_UP, WARM = 200, 500
TOO_OLD = 6  # seconds; Java keeps an idle connection for 5
SLOWER, PRIMED, PACKED = 2.1, 60, 20_000_000  # the goals: times the bare one, ms, bytes
ASKED = {
    "lookup": "lookup/read-programme",
    "validation": "validation/validate-bare-claim",
    "administration": "administration/list-proposals",
    "process": "process/read-case",
    "intake": "intake/list-drafts",
    "projection": "projection/ledger-stream",
}
CALLERS = {"administration": "coordinator", "process": "coordinator", "intake": "institution"}
tokens = Caller("", sys.argv[4])


class Sized(Function):
    """As it was deployed, but for its memory, and for whether it is restored."""

    def __init__(self, name, restored):
        super().__init__(f"waarmerk-{name}", "live", WORK)
        self.settings["MemorySize"], self.restored = MEMORY, restored

    def snapshot(self):
        return self.restored


class Bare(Sized):
    def __init__(self, _, restored):
        super().__init__("lookup", restored)
        self.folder, self.settings["Handler"] = BARE, "Bare"


def event(file):
    """Of the demonstration's own programme."""
    event = json.loads(re.sub("MCNL-0002-000[12]", "MCNL-0006-0001", (ROOT / f"events/{file}.json").read_text(encoding="utf-8")))
    if caller := CALLERS.get(file.split("/")[0]):
        bearer = "Bearer " + tokens.token(caller)
        event["headers"]["Authorization"], event["multiValueHeaders"]["Authorization"] = bearer, [bearer]
    return json.dumps(event).encode()


def milliseconds(environment, body):
    began = time.monotonic()
    deadline = str(int(time.time() * 1000) + 25_000)
    kind, answer = environment.invoke(Event(str(uuid.uuid4()), deadline, "arn:aws:lambda:::here", body))
    taken = 1000 * (time.monotonic() - began)
    told = json.loads(answer)
    if kind != "response" or (told.get("statusCode") != 200 and told != {"batchItemFailures": []}):
        sys.exit(f"not what is measured: {answer[:500]}")
    return taken


def processor_milliseconds(environment):
    fields = pathlib.Path(f"/proc/{environment.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return 10 * (int(fields[11]) + int(fields[12]))  # of itself, in user's and in system's mode


def start(function, share):
    environment = Environment(function, RUNTIME, WORK / "cold.log", share)
    moments = environment.api.moments
    while "invocation" not in moments and not environment.ended():
        time.sleep(0.001)
    first = "restore" if function.snapshot() else "invocation"
    return environment, 1000 * (moments[first] - moments["start"]), moments["invocation"]


def measure(kind, name, body, share):
    """Milliseconds: of the start, its first answer, both in CPU time, the first answer after a restoration, p50 and p99."""
    cold, restored, warm = [], [], []
    for _ in range(STARTS):
        copied, _, ready = start(kind(name, True), share)
        environment, init, _ = start(kind(name, False), share)
        first = milliseconds(environment, body)
        cold.append((init, first, init + first, processor_milliseconds(environment)))
        environment.end()
        time.sleep(max(0, ready + TOO_OLD - time.monotonic()))
        restored.append(milliseconds(copied, body))
        if len(restored) == STARTS:
            for _ in range(WARM_UP):
                milliseconds(copied, body)
            warm = sorted(milliseconds(copied, body) for _ in range(WARM))
        copied.end()
    middle = [statistics.median(column) for column in zip(*cold)]
    return [*middle, statistics.median(restored), warm[WARM // 2], warm[WARM * 99 // 100]]


def line(name, figures, packed=""):
    print(f"{name:16}" + "".join(f"{f:>9.1f}" for f in figures) + packed, flush=True)


names = CHOSEN or [*ASKED]
figures, sizes = {}, {}
print(f"ms at {MEMORY} MB, the middle of {STARTS} starts, {WARM} warm calls; CPU: what the process used until its first answer")
print(f"{'':16}{'INIT':>9}{'first':>9}{'both':>9}{'CPU':>9}{'restored':>9}{'p50':>9}{'p99':>9}{'zip, MB':>9}{'jars':>6}")
with share_of_a_core(MEMORY / WHOLE_CORE) as share:
    before = measure(Bare, "bare", event(ASKED["lookup"]), share)
    line("bare", before)
    for name in names:
        figures[name] = measure(Sized, name, event(ASKED[name]), share)
        file = ROOT / f"functions/{name}/target/function.zip"
        sizes[name] = file.stat().st_size
        jars = sum(entry.endswith(".jar") for entry in zipfile.ZipFile(file).namelist())
        line(name, figures[name], f"{sizes[name] / 1e6:>9.2f}{jars:>6}")
    after = measure(Bare, "bare", event(ASKED["lookup"]), share)
    line("bare", after)

BOTH, CPU, RESTORED = 2, 3, 4
bare, used = ((before[column] + after[column]) / 2 for column in (BOTH, CPU))


def goal(named, most, values, form):
    told = ", ".join(f"{name} {value:{form}}" for name, value in values.items())
    print(f"{named} (at most {most:,}): {'holds' if max(values.values()) <= most else 'FALLS SHORT'}: {told}")


goal("INIT + first, times the bare one", SLOWER, {name: f[BOTH] / bare for name, f in figures.items()}, ".2f")
goal("  the same in CPU time", SLOWER, {name: f[CPU] / used for name, f in figures.items()}, ".2f")
goal("first once restored, ms", PRIMED, {name: f[RESTORED] for name, f in figures.items()}, ".0f")
goal("zip, bytes", PACKED, sizes, ",")
