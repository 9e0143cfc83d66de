"""XES and OCEL, read by pm4py, hold the same cases, events, variants and rework as the CSV.

usage: mining.py http://127.0.0.1:8080, by a Python that has pm4py; institution by institution.
"""

import collections
import csv
import io
import json
import pathlib
import sys
import tempfile
import urllib.parse
import urllib.request

import pm4py

address = sys.argv[1].rstrip("/")
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def send(url, body=None, **headers):
    with opener.open(urllib.request.Request(url, body, headers), timeout=120) as answer:
        return answer.read().decode("utf-8")


def token():
    parts = urllib.parse.urlsplit(address)
    form = b"grant_type=client_credentials&client_id=coordinator"
    return json.loads(send(f"http://{parts.hostname}:{parts.port + 1}/token", form))["access_token"]


coordinator = {"Authorization": "Bearer " + token()}


def export(form, institution):
    return send(f"{address}/v1/process/exports/{form}?institution={institution}", **coordinator)


def institutions():
    place = "/v1/institutions?pageSize=100"
    return [item["id"] for item in json.loads(send(address + place))["items"]]


def told(ways):
    """Cases, events, different ways, and cases in which something happened again."""
    again = sum(1 for way in ways if len(set(way)) < len(way))
    return {"cases": len(ways), "events": sum(map(len, ways)), "variants": len(set(ways)), "rework": again}


def of_table(text):
    ways = collections.defaultdict(list)
    for row in csv.DictReader(io.StringIO(text, newline="")):
        if row["change"] != "observed":
            ways[row["case"]].append(row["stage"] + " " + row["change"])
    return told([tuple(way) for way in ways.values()])


def of_xes(path):
    frame = pm4py.convert_to_dataframe(pm4py.read_xes(str(path)))
    return told([tuple(way) for way in frame.groupby("case:concept:name", sort=False)["concept:name"].apply(list)])


def of_ocel(path):
    """Flattened by the case of each event."""
    relations = pm4py.read_ocel2_json(str(path)).relations
    of_cases = relations[relations["ocel:qualifier"] == "case"].sort_values("ocel:timestamp", kind="stable")
    return told([tuple(way) for way in of_cases.groupby("ocel:oid", sort=False)["ocel:activity"].apply(list)])


def main():
    sums = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        xes, ocel = pathlib.Path(folder, "log.xes"), pathlib.Path(folder, "log.json")
        for institution in institutions():
            table = of_table(export("csv", institution))
            if not table["cases"]:
                continue
            xes.write_text(export("xes", institution), "utf-8")
            ocel.write_text(export("ocel", institution), "utf-8")
            mined, objects = of_xes(xes), of_ocel(ocel)
            if not mined == table == objects:
                sys.exit(f"{institution}: CSV {table}, XES {mined}, OCEL {objects}")
            sums.update(table | {"institutions": 1})
    print(dict(sums))


main()
