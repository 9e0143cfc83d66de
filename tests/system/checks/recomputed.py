"""Every figure of the interface, computed again from cases that were replayed (`replay.py`)."""

import decimal

import dutch_time
from replay import BOTH, COUNTS, STAGES, add, nothing, tally, total

KINDS = ["programme", "cohort"]
RULES = ["skipped", "order", "role", "four-eyes", "limit", "repeated", "foreign"]
AGES = [("up to 7 days", 7), ("8 to 30 days", 30), ("31 to 90 days", 90), ("91 to 180 days", 180),
        ("more than 180 days", None)]


def ids(cases):
    """Each once; they come case by case."""
    return list(dict.fromkeys(case.name for case in cases))


def rate(part, whole):
    share = {}
    if whole:
        exact = decimal.Decimal(part) / decimal.Decimal(whole)
        share = {"share": exact.quantize(decimal.Decimal("0.0001"), decimal.ROUND_HALF_EVEN)}
    return {"part": part, "whole": whole} | share


def span(pair):
    return {"seconds": pair[0] // 1000, "workingSeconds": pair[1] // 1000}


def both(clocks):
    return span(total(clocks)) | {clock: span(clocks[clock]) for clock in BOTH}


def distribution(values, unit):
    values, found = sorted(values), {}
    if values:
        found["max" + unit] = values[-1] // 1000
    if len(values) >= 5:
        for percent in (50, 90):
            found[f"p{percent}{unit}"] = values[(len(values) * percent + 99) // 100 - 1] // 1000
    return found


def timing(pairs):
    return distribution([pair[0] for pair in pairs], "Seconds") | distribution(
        [pair[1] for pair in pairs], "WorkingSeconds")


def population(taken):
    """Of pairs of a case and its clocks."""
    clocks = [each for _, each in taken]
    return {"n": len(taken), "total": timing([total(each) for each in clocks]),
            "cases": ids(case for case, _ in taken)} | {
        clock: timing([each[clock] for each in clocks]) for clock in BOTH}


def lead_time(finished, unfinished, not_measured):
    return {"finished": population(finished), "unfinished": population(unfinished), "notMeasured": not_measured}


def of_steps(steps):
    measured = [(case, step) for case, step in steps if step.began or step.open]
    return lead_time([(case, step.clocks) for case, step in measured if not step.open],
                     [(case, step.clocks) for case, step in measured if step.open], len(steps) - len(measured))


def lead_times(kind, cases):
    steps = tally((step.stage, (case, step)) for case in cases for step in case.steps)
    return {"kind": kind,
            "cases": lead_time([(case, case.clocks) for case in cases if case.finished],
                               [(case, case.clocks) for case in cases if not case.finished], 0),
            "steps": [{"stage": stage} | of_steps(steps[stage]) for stage in STAGES if stage in steps]}


def rework(kind, cases):
    again = []
    for case in cases:
        last = {}
        for event in case.way():
            done = event.stage, event.change
            if done in last:
                again.append((event.stage, (case, last[done] == event.role)))
            last[done] = event.role
    found = tally(again)
    return [{"kind": kind, "stage": stage, "sameRole": sum(same for _, same in found[stage]),
             "anotherRole": sum(not same for _, same in found[stage]), "cases": ids(case for case, _ in found[stage])}
            for stage in STAGES if stage in found]


def quality_check(cases):
    first, rounds = tally([]), []
    for case in cases:
        checks = [step for step in case.steps if step.stage == "quality-check"]
        rounds += [(step.returns + 1, (case, step)) for step in checks]
        if checks:
            right = checks[0].returns == 0 and checks[0].outcome == "granted"
            first["undecided" if checks[0].open else "right" if right else "other"].append(case)
    rounds = tally(rounds)
    return {"firstTimeRight": rate(len(first["right"]), len(first["right"] + first["other"])),
            "rightCases": ids(first["right"]), "otherCases": ids(first["other"]),
            "undecidedCases": ids(first["undecided"]),
            "rounds": [{"rounds": many, "finished": sum(not step.open for _, step in rounds[many]),
                        "unfinished": sum(step.open for _, step in rounds[many]),
                        "cases": ids(case for case, _ in rounds[many])} for many in sorted(rounds)]}


def variants(kind, cases):
    ways = tally((" ".join(f"{event.stage}.{event.change}" for event in case.way()), case)
                 for case in cases if case.way())
    counted, so_far, whole = [], 0, sum(map(len, ways.values()))
    for way in sorted(ways, key=lambda way: (-len(ways[way]), way)):
        so_far += len(ways[way])
        finished = sum(case.finished for case in ways[way])
        counted.append({"path": way.split(" "), "count": len(ways[way]), "finished": finished,
                        "unfinished": len(ways[way]) - finished, "covered": rate(so_far, whole),
                        "cases": ids(ways[way])})
    return {"kind": kind, "cases": whole, "variants": counted}


def bottlenecks(kind, cases):
    steps = tally((step.stage, (case, step)) for case in cases for step in case.steps if step.began or step.open)
    found = []
    for stage in STAGES:
        if stage in steps:
            taken = nothing()
            for _, step in steps[stage]:
                for clock in BOTH:
                    for unit in (0, 1):
                        taken[clock][unit] += step.clocks[clock][unit]
            found.append((-total(taken)[0], {"stage": stage, "taken": both(taken), "runs": len(steps[stage]),
                                             "cases": ids(case for case, _ in steps[stage])}))
    ranked = len(cases) >= 10
    return {"kind": kind, "cases": len(cases), "ranked": ranked,
            "steps": [one for _, one in (sorted(found, key=lambda pair: pair[0]) if ranked else found)]}


def ageing(cases):
    waiting = []
    for case in cases:
        step = case.open_step()
        if case.finished and not step:
            continue
        since = step.start if step else case.last_from
        clock = case.last_clock or (step.waits() if step else "institution")
        in_step = nothing()
        add(in_step, clock, since, case.now)
        age = total(in_step) if case.finished else total(case.clocks)
        bucket = next(text for text, days in AGES if days is None or age[0] <= days * dutch_time.DAY)
        shown = {"case": case.name, "kind": case.kind, "sinceAt": dutch_time.text(since), "clock": clock,
                 "age": span(age), "inStep": span(total(in_step)), "bucket": bucket}
        waiting.append((-age[0], case.name, shown | ({"step": step.stage} if step else {})))
    shown = [one for _, _, one in sorted(waiting, key=lambda each: each[:2])]
    return {"open": len(shown), "cases": shown,
            "buckets": [{"age": text, "cases": sum(one["bucket"] == text for one in shown)} for text, _ in AGES]}


def validated_first(cases):
    found = tally([])
    for case in cases:
        award, validation = case.first("award"), case.first("validation")
        if case.kind == "cohort" and award:
            found[bool(validation and validation.at < award.at)].append(case)
    return {"rate": rate(len(found[True]), len(found[True] + found[False])), "validatedCases": ids(found[True]),
            "otherCases": ids(found[False])}


def claims(cases):
    seen = [case for case in cases if case.seen]
    sums = {name: sum(case.seen[-1].counts[name] for case in seen) for name in COUNTS}
    return sums | {"claimRate": rate(sums["claimed"], sums["awarded"]), "cases": ids(seen)}


def recognition(cases):
    steps = [(case, step) for case in cases for step in case.steps if step.stage == "recognition"]
    return {"requested": sum(step.began for _, step in steps), "leadTime": of_steps(steps),
            "cases": ids(case for case, _ in steps)} | {
        outcome: sum(step.outcome == outcome for _, step in steps) for outcome in ("granted", "denied")}


def findings(case):
    """What was not as agreed: (kind, place, source), judged, events."""
    found, rules = [], case.model.rules
    firsts, done = {}, {}
    for event in case.events:
        firsts.setdefault(event.stage, event)
        if event.change == "completed":
            done.setdefault(event.stage, event)
    for stage, rule in rules.items():
        past = [done[each] for each in STAGES if each in done and stage in case.model.before(each)]
        if rule["mandatory"] and stage not in done and past:
            found.append((("skipped", stage, rule["source"]), True, [min(past, key=lambda event: event.at)]))
        for member, own in (("startsAfter", firsts), ("completesAfter", done)):
            for each in rule.get(member, []):
                if stage in own and each in done and own[stage].at < done[each].at:
                    found.append((("order", f"{stage}-after-{each}", rule["source"]), True, [own[stage], done[each]]))
    for event in case.events:
        rule = rules.get(event.stage)
        if not rule:
            found.append((("foreign", event.stage, case.agreed["source"]), True, [event]))
        elif event.role not in rule["roles"].get(event.change, []):
            found.append((("role", f"{event.stage}.{event.change}", rule["source"]), True, [event]))
    for stage, rule in rules.items():
        again = [event for event in case.events if event.is_(stage, "completed")]
        if len(again) > 1 and not rule["repeatable"]:
            found.append((("repeated", stage, rule["source"]), True, again))
    for pair in case.model.pairs:
        found += persons(case, pair)
    for step in case.steps:
        if "limit" in step.rule and (not step.began or step.late()):
            found.append((("limit", step.stage, step.rule["limit"]["source"]), step.began, step.events))
    order = {kind: place for place, kind in enumerate(RULES)}
    return sorted(found, key=lambda one: (order[one[0][0]], one[0][1:], one[1], one[2][0].by_key))


def persons(case, pair):
    ones = [event for event in case.events if f"{event.stage}.{event.change}" in pair["one"]]
    rule = "four-eyes", pair["id"], pair["source"]
    for event in case.events:
        if f"{event.stage}.{event.change}" in pair["other"]:
            one = next((each for each in reversed(ones) if each.by_time <= event.by_time), ones[0] if ones else None)
            shown = [one, event] if one else [event]
            if not one or not one.person or not event.person:
                yield rule, False, shown
            elif one.person == event.person:
                yield rule, True, shown


def rule_json(rule):
    return {"rule": f"{rule[0]}.{rule[1]}", "kind": rule[0], "source": rule[2]}


def summaries(found):
    """Of pairs of a case and its findings, how often each rule was not kept."""
    by_rule = tally((rule, (case, judged)) for case, theirs in found for rule, judged, _ in theirs)
    order = {kind: place for place, kind in enumerate(RULES)}
    return [rule_json(rule) | {
        "broken": sum(judged for _, judged in by_rule[rule]),
        "cases": ids(case for case, judged in by_rule[rule] if judged),
        "notJudged": sum(not judged for _, judged in by_rule[rule]),
        "casesNotJudged": ids(case for case, judged in by_rule[rule] if not judged)}
        for rule in sorted(by_rule, key=lambda rule: (order[rule[0]], rule[1:]))]


def conformance(cases):
    found = [(case, findings(case)) for case in cases]
    deviating = [(case, theirs) for case, theirs in found if theirs]
    return {"cases": len(cases), "conforming": len(cases) - len(deviating), "rules": summaries(found),
            "items": [{"case": case.name, "model": case.agreed["id"], "findings": [
                rule_json(rule) | {"judged": judged, "events": [event.key for event in events]}
                for rule, judged, events in theirs]} for case, theirs in deviating]}


def listed(case):
    """Its line in the list of cases."""
    step, last = case.open_step(), (case.events or case.seen)[-1]
    line = {"id": case.name, "kind": case.kind, "institution": case.institution, "sector": case.sector,
            "framework": case.framework, "accreditation": case.accreditation, "model": case.agreed["id"],
            "state": "finished" if case.finished and not step else "open", "step": step and step.stage,
            "beganAt": dutch_time.text(case.began), "lastEventAt": dutch_time.text(last.at), "clocks": both(case.clocks),
            "findings": sum(judged for _, judged, _ in findings(case)),
            "_links": {"self": {"href": "/v1/cases/" + case.name}}}
    return {name: value for name, value in line.items() if value is not None}


def counted_before(cases, day):
    """Per sector and measure, as known of the days before."""
    sums = tally([])
    for case in cases:
        for event in case.events:
            if event.is_("recognition", "completed") and event.outcome == "granted" and dutch_time.day(event.at) < day:
                sums[case.sector, "recognitions"].append(1)
        seen = [event for event in case.seen if dutch_time.day(event.at) < day]
        for measure, count in (("awards", "awarded"), ("claims", "claimed")):
            sums[case.sector, measure] += [event.counts[count] for event in seen[-1:]]
    return sums


def by_kind(figure, cases):
    return [figure(kind, [case for case in cases if case.kind == kind]) for kind in KINDS]


def figures(cases):
    return {"cases": len(cases), "leadTimes": by_kind(lead_times, cases),
            "rework": [one for kind in by_kind(rework, cases) for one in kind], "qualityCheck": quality_check(cases),
            "variants": by_kind(variants, cases), "bottlenecks": by_kind(bottlenecks, cases), "ageing": ageing(cases),
            "limits": [one for one in conformance(cases)["rules"] if one["kind"] == "limit"],
            "validatedBeforeIssuance": validated_first(cases), "claims": claims(cases),
            "recognitionElsewhere": recognition(cases)}
