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


def cold(kind, name, body, share):
    """Milliseconds: of the start, its first answer, both, in CPU time."""
    environment, init, _ = start(kind(name, False), share)
    first = milliseconds(environment, body)
    figures = init, first, init + first, processor_milliseconds(environment)
    environment.end()
    return figures


def restored(kind, name, body, share):
    """A function that goes on after its snapshot, and the milliseconds of its first answer."""
    environment, _, ready = start(kind(name, True), share)
    time.sleep(max(0, ready + TOO_OLD - time.monotonic()))
    return environment, milliseconds(environment, body)


def measure(kind, name, body, share):
    """The figures of a line; and how many times those of a bare start, made just before, a start took in all and in CPU time."""
    pairs = [(cold(Bare, "bare", event(ASKED["lookup"]), share), cold(kind, name, body, share)) for _ in range(STARTS)]
    middle = [statistics.median(column) for column in zip(*(own for _, own in pairs))]
    times = [statistics.median(own[column] / bare[column] for bare, own in pairs) for column in (BOTH, CPU)]
    firsts = []
    for at in range(STARTS):
        environment, first = restored(kind, name, body, share)
        firsts.append(first)
        if at == STARTS - 1:
            for _ in range(WARM_UP):
                milliseconds(environment, body)
            warm = sorted(milliseconds(environment, body) for _ in range(WARM))
        environment.end()
    return [*middle, statistics.median(firsts), warm[WARM // 2], warm[WARM * 99 // 100]], times


def line(name, figures, times, packed=""):
    print(f"{name:16}" + "".join(f"{f:>9.1f}" for f in figures) + f"{times[0]:>9.2f}" + packed, flush=True)


BOTH, CPU, RESTORED = 2, 3, 4
names = CHOSEN or [*ASKED]
figures, times, sizes = {}, {}, {}
print(f"ms at {MEMORY} MB, the middle of {STARTS} starts, {WARM} warm calls; CPU: what the process used until its first answer;")
print("times: a start and its first answer, times those of a bare one just before")
print(f"{'':16}{'INIT':>9}{'first':>9}{'both':>9}{'CPU':>9}{'restored':>9}{'p50':>9}{'p99':>9}{'times':>9}{'zip, MB':>9}{'jars':>6}")
with share_of_a_core(MEMORY / WHOLE_CORE) as share:
    line("bare", *measure(Bare, "bare", event(ASKED["lookup"]), share))
    for name in names:
        figures[name], times[name] = measure(Sized, name, event(ASKED[name]), share)
        file = ROOT / f"functions/{name}/target/function.zip"
        sizes[name] = file.stat().st_size
        jars = sum(entry.endswith(".jar") for entry in zipfile.ZipFile(file).namelist())
        line(name, figures[name], times[name], f"{sizes[name] / 1e6:>9.2f}{jars:>6}")


def goal(named, most, values, form):
    told = ", ".join(f"{name} {value:{form}}" for name, value in values.items())
    print(f"{named} (at most {most:,}): {'holds' if max(values.values()) <= most else 'FALLS SHORT'}: {told}")


goal("INIT + first, times the bare one", SLOWER, {name: t[0] for name, t in times.items()}, ".2f")
goal("  the same in CPU time", SLOWER, {name: t[1] for name, t in times.items()}, ".2f")
goal("first once restored, ms", PRIMED, {name: f[RESTORED] for name, f in figures.items()}, ".0f")
goal("zip, bytes", PACKED, sizes, ",")
