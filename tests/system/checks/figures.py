"""Every figure of the interface is the same when it is computed again from the exported table, by a separate path.

usage: figures.py http://127.0.0.1:8080, where `./waarmerk up --demo` runs. As of yesterday, so that open clocks stand.
"""

import csv
import datetime
import decimal
import io
import json
import pathlib
import sys
import urllib.parse
import urllib.request

import dutch_time
import recomputed
from replay import Models, cases

address = sys.argv[1].rstrip("/")
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
models = Models(json.loads(pathlib.Path("shared/process/src/main/resources/process-models.json").read_text("utf-8")))
counted = {"numbers": 0, "other values": 0}


def send(url, body=None, **headers):
    request = urllib.request.Request(url, body, headers)
    with opener.open(request, timeout=120) as answer:
        return answer.read().decode("utf-8")


def token():
    parts = urllib.parse.urlsplit(address)
    form = b"grant_type=client_credentials&client_id=coordinator"
    return json.loads(send(f"http://{parts.hostname}:{parts.port + 1}/token", form))["access_token"]


coordinator = {"Authorization": "Bearer " + token()}


def asked(path, **query):
    return send(f"{address}{path}?{urllib.parse.urlencode(query)}", **coordinator)


def table(**order):
    """The whole table as a file, for one answer may not hold it."""
    body = json.dumps({"format": "csv"} | order).encode()
    made = json.loads(send(f"{address}/v1/process/exports", body, **coordinator, **{"Content-Type": "application/json"}))
    return list(csv.DictReader(io.StringIO(send(address + made["_links"]["file"]["href"], **coordinator), newline="")))


def compare(where, theirs, ours):
    """Exactly: members, order, values. Each number is counted."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and theirs.keys() == ours.keys():
        for name in ours:
            compare(f"{where}/{name}", theirs[name], ours[name])
    elif isinstance(ours, list) and isinstance(theirs, list) and len(theirs) == len(ours):
        for place, one in enumerate(ours):
            compare(f"{where}/{place}", theirs[place], one)
    elif isinstance(ours, (dict, list)) or isinstance(theirs, (dict, list)) or theirs != ours:
        sys.exit(f"{where}: the interface says {str(theirs)[:300]}, the table says {str(ours)[:300]}")
    else:
        number = isinstance(ours, (int, decimal.Decimal)) and not isinstance(ours, bool)
        counted["numbers" if number else "other values"] += 1


def chosen(everything, choice):
    begins, ends = choice.get("from", "0000-00-00"), choice.get("until", "9999-99-99")
    period = [case for case in everything if begins <= dutch_time.day(case.began).isoformat() < ends]
    inside = [case for case in period if all(
        choice.get(name) in (None, getattr(case, name)) for name in ("institution", "sector", "framework"))]
    return inside, [case for case in period if case not in inside]


def earlier(everything, choice):
    begins, ends = (datetime.date.fromisoformat(choice[name]) for name in ("from", "until"))
    before = {"from": (begins - (ends - begins)).isoformat(), "until": choice["from"]}
    return chosen(everything, choice | before)[0]


def check(everything, today, choice):
    inside, rest = chosen(everything, choice)
    said = {"asOf": today, "filter": choice}
    expected = {"figures": {"cohort": recomputed.figures(inside), "rest": recomputed.figures(rest)},
                "variants": {"items": recomputed.by_kind(recomputed.variants, inside)},
                "bottlenecks": {"items": recomputed.by_kind(recomputed.bottlenecks, inside)},
                "ageing": recomputed.ageing(inside), "conformance": recomputed.conformance(inside)}
    if "from" in choice:
        expected["figures"]["earlier"] = recomputed.figures(earlier(everything, choice))
    for name, figure in expected.items():
        answer = asked(f"/v1/process/{name}", asOf=today, **choice)
        compare(name, json.loads(answer, parse_float=decimal.Decimal), figure | said)


def check_cases(everything, today):
    """The whole list, page after page."""
    place, theirs = f"/v1/cases?asOf={today}&pageSize=100", []
    while place:
        page = json.loads(send(urllib.parse.urljoin(address, place), **coordinator))
        theirs += page["items"]
        place = page["_links"].get("next", {}).get("href")
    compare("cases", theirs, [recomputed.listed(case) for case in everything])


def check_public():
    """What was published, from the tables as they were known when each quarter had been over for two days.

    A count under five is withheld, and so is one of claims from which such a one would follow.
    """
    tables = json.loads(send(address + "/v1/process/public-figures"))["items"]
    before, shown, withheld_beside = {}, {}, set()
    for place, said in enumerate(tables):
        begins, ends = (datetime.date.fromisoformat(said[name]) for name in ("from", "until"))
        made = ends + datetime.timedelta(days=2)
        nine = dutch_time.text(dutch_time.midnight(made) + 9 * 3_600_000)
        known = cases(table(asOf=made.isoformat(), knownAt=nine), models, dutch_time.instant(nine))
        if place == 0:
            before = recomputed.counted_before(known, begins)
        after = recomputed.counted_before(known, ends)
        cells = []
        for sector in ("hbo", "wo", "mbo"):
            more = {measure: sum(after[sector, measure]) - sum(before[sector, measure])
                    for measure in ("awards", "claims", "recognitions")}
            room = {name: shown.get((sector, name), 0) + more[name] * (more[name] >= 5) for name in ("awards", "claims")}
            apart = 4 if sector in withheld_beside else 0
            for measure, count in more.items():
                hidden = count < 5 or measure == "claims" and room["claims"] + apart > room["awards"]
                cells.append({"sector": sector, "measure": measure, "withheld": hidden} | ({} if hidden else {"value": count}))
                if not hidden:
                    shown[sector, measure] = shown.get((sector, measure), 0) + count
            if "value" in cells[-3] and "value" not in cells[-2]:
                withheld_beside.add(sector)
        ours = {"quarter": said["quarter"], "from": said["from"], "until": said["until"], "leastPublished": 5}
        compare(f"public-figures/{place}", said, ours | {"cells": cells})
        before = after


def main():
    today = datetime.datetime.now(dutch_time.AMSTERDAM).date()
    yesterday = (today - datetime.timedelta(days=1)).isoformat()
    year_ago = {"from": (today - datetime.timedelta(days=365)).isoformat(), "until": today.isoformat()}
    rows = table(asOf=yesterday)
    everything = cases(rows, models, dutch_time.midnight(today))
    choices = [{}, {"sector": "hbo"} | year_ago, {"institution": everything[-1].institution},
               {"framework": "HO-X-2025"}]
    for choice in choices:
        check(everything, yesterday, choice)
    check_cases(everything, yesterday)
    check_public()
    print(f"{len(rows)} events of {len(everything)} cases, {len(choices)} selections: {counted['numbers']} numbers and"
          f" {counted['other values']} other values are the same")


main()
