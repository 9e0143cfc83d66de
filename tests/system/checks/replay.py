"""Cases as they ran, worked out of the rows of an exported table alone."""

import collections
import itertools

import dutch_time

STAGES = ("commitment demand design quality-check registration offer teaching validation award claim share revocation"
          " evaluation recognition").split()
CHANGES = ["started", "returned", "completed", "observed"]
COUNTS = ["awarded", "claimed", "pending", "denied", "expired", "revoked"]
BOTH = ("institution", "register")


def nothing():
    return {clock: [0, 0] for clock in BOTH}


def add(clocks, clock, start, end):
    clocks[clock][0] += end - start
    clocks[clock][1] += dutch_time.worked(start, end)


def total(clocks):
    return [sum(clocks[clock][unit] for clock in BOTH) for unit in (0, 1)]


class Event:
    def __init__(self, row):
        self.id, self.source, self.stage, self.change = row["event"], row["source"], row["stage"], row["change"]
        self.role, self.outcome, self.person = row["role"], row["outcome"] or None, row["person"] or None
        self.at = dutch_time.instant(row["time"])
        self.counts = {name: int(row[name]) for name in COUNTS} if self.change == "observed" else None
        self.key = {"source": self.source, "id": self.id}
        self.by_key = (int(self.source.split("-")[1]), self.id)
        self.by_time = (self.at, STAGES.index(self.stage), min(CHANGES.index(self.change), 2), self.by_key)

    def is_(self, stage, change):
        return (self.stage, self.change) == (stage, change)


class Step:
    def __init__(self, rule, began, opening):
        self.rule, self.stage, self.began = rule, rule["stage"], began
        self.start = self.last = opening.at
        self.clocks, self.returns, self.back, self.open, self.outcome = nothing(), 0, False, True, None
        self.events = [opening]

    def waits(self):
        return "institution" if self.back else self.rule["clock"]

    def run(self, until):
        add(self.clocks, self.waits(), self.last, until)
        self.last = until

    def hear(self, event):
        self.run(event.at)
        if self.events[-1] is not event:
            self.events.append(event)

    def late(self):
        limit = self.rule.get("limit")
        if not limit:
            return False
        return self.clocks[self.rule["clock"]][limit["counted"] == "working"] > limit["days"] * dutch_time.DAY


class Case:
    def __init__(self, name, rows, models, now):
        self.name, self.kind = name, "cohort" if "." in name else "programme"
        self.institution, self.sector = rows[0]["institution"], rows[0]["sector"]
        self.framework, self.accreditation = rows[0]["framework"] or None, rows[0]["accreditation"] or None
        everything = sorted((Event(row) for row in rows), key=lambda event: event.by_time)
        self.events = [event for event in everything if event.change != "observed"]
        self.seen = [event for event in everything if event.change == "observed"]
        self.began = (self.events or self.seen)[0].at
        self.agreed = models.of(self.sector, self.framework, dutch_time.day(self.began))
        self.model = self.agreed[self.kind]
        self.now = now
        self.end = self.ended()
        self.steps, self.clocks, self.last_clock = [], nothing(), None
        self.run()

    def ended(self):
        rest = None
        for place, event in enumerate(self.events):
            ending = next((one for one in self.model.endings if one["stage"] == event.stage
                           and event.change == "completed" and one.get("outcome") in (None, event.outcome)), None)
            if ending and ending["final"]:
                return place
            if ending:
                rest = place
            elif not any(one["final"] and one["stage"] in self.model.before(event.stage) for one in self.model.endings):
                rest = None
        return rest

    def run(self):
        open_, waiting = {}, list(self.seen)
        for place, event in enumerate(self.events):
            while waiting and waiting[0].at < event.at:
                self.observe(open_, waiting.pop(0))
            self.happen(open_, event)
            register = any(step.waits() == "register" for step in open_.values())
            self.last_from = event.at
            self.last_clock = None if self.end is not None and self.end <= place else BOTH[register]
            until = self.events[place + 1].at if place + 1 < len(self.events) else self.now
            if self.last_clock:
                add(self.clocks, self.last_clock, event.at, until)
        for event in waiting:
            self.observe(open_, event)
        if not self.events:
            self.last_from, self.last_clock = self.began, "institution"
            add(self.clocks, "institution", self.began, self.now)
        for stage in STAGES:
            if stage in open_:
                open_[stage].run(self.now)
                self.steps.append(open_[stage])
        self.steps.sort(key=lambda step: (step.start, STAGES.index(step.stage)))

    def happen(self, open_, event):
        rule = self.model.rules.get(event.stage)
        if not rule:
            return
        step = open_.setdefault(event.stage, Step(rule, event.change == "started", event))
        step.hear(event)
        if event.change == "started":
            step.back = False
        elif event.change == "returned":
            step.back, step.returns = True, step.returns + 1
        else:
            self.close(open_, event)
            for after in self.model.rules.values():
                opens = after.get("opensWith")
                if opens and opens["stage"] == event.stage and opens.get("outcome") in (None, event.outcome):
                    open_.setdefault(after["stage"], Step(after, True, event))

    def close(self, open_, event):
        step = open_.pop(event.stage)
        step.open, step.outcome = False, event.outcome
        self.steps.append(step)

    def observe(self, open_, event):
        if event.counts["awarded"] and not event.counts["pending"] and "claim" in open_:
            step = open_.pop("claim")
            step.hear(event)
            step.open = False
            self.steps.append(step)

    @property
    def finished(self):
        return self.end is not None

    def open_step(self):
        steps = [step for step in self.steps
                 if step.open and (not self.finished or step.start > self.events[self.end].at)]
        return steps[-1] if steps else None

    def way(self):
        return self.events if self.end is None else self.events[:self.end + 1]

    def first(self, stage):
        return next((event for event in self.events if event.is_(stage, "completed")), None)


def cases(rows, models, now):
    """In the order of their numbers."""
    grouped = itertools.groupby(sorted(rows, key=lambda row: row["case"]), key=lambda row: row["case"])
    return [Case(name, list(theirs), models, now) for name, theirs in grouped]


class Model:
    def __init__(self, rules, pairs, endings):
        self.rules = {rule["stage"]: rule for rule in sorted(rules, key=lambda rule: STAGES.index(rule["stage"]))}
        self.pairs, self.endings, self.known = pairs, endings, {}

    def before(self, stage):
        if stage not in self.known:
            direct = set()
            if stage in self.rules:
                rule = self.rules[stage]
                direct = set(rule.get("startsAfter", [])) | set(rule.get("completesAfter", []))
            self.known[stage] = direct.union(*(self.before(each) for each in direct))
        return self.known[stage]


class Models:
    def __init__(self, document):
        named = {part: {one["id"]: one for one in document[part]} for part in ("stages", "fourEyes", "endings")}
        kinds = {kind["id"]: Model(*([named[part][name] for name in kind[part]] for part in named))
                 for kind in document["kinds"]}
        self.all = [dict(one, programme=kinds[one["programme"]], cohort=kinds[one["cohort"]])
                    for one in sorted(document["models"], key=lambda one: one["from"])]

    def of(self, sector, framework, began):
        for wanted in (framework, None):
            fits = [one for one in self.all if sector in one["sectors"] and one.get("framework") == wanted]
            there = [one for one in fits if one["from"] <= began.isoformat()]
            if fits:
                return (there or fits[:1])[-1]
        raise ValueError(f"no model for {sector}")


def tally(pairs):
    """What belongs to each name, in the order in which it came."""
    found = collections.defaultdict(list)
    for name, what in pairs:
        found[name].append(what)
    return found
