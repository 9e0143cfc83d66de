"""A decision reaches the process by the Ledger's stream. usage: ADDRESS STORY_PORT, after the walkthroughs"""

import sys
import time

from caller import Caller

system = Caller(*sys.argv[1:])
STEPS = ["design.completed", "quality-check.started", "quality-check.completed", "registration.completed"]
SECONDS = 60


def told(case):
    answer = system.ask(f"/v1/cases/{case}", role="coordinator")
    events = [step["event"] for step in answer.json()["events"]] if answer.status == 200 else []
    return [event["type"].removeprefix("nl.waarmerk.process.") for event in events if event["id"].startswith("register:")]


def newest():
    """The programme that the walkthroughs registered, accredited and withdrew."""
    found = system.ask("/v1/programmes?name=Datagedreven").json()["items"]
    return max(item["number"] for item in found)


case, end = newest(), time.monotonic() + SECONDS
while told(case)[:len(STEPS)] != STEPS and time.monotonic() < end:
    time.sleep(1)
print(f"{case} after {SECONDS} seconds at most: {told(case)}")
sys.exit(told(case)[:len(STEPS)] != STEPS)
