"""Each route of the template is in the description, and the reverse; each has one function and one method."""

from collections import Counter

from described import routes
from template import description, report, resources, trqp

events = [
    (event["Properties"]["Method"], event["Properties"]["Path"])
    for function in resources("AWS::Serverless::Function").values()
    for event in function["Properties"]["Events"].values()
    if event["Type"] == "Api"
]
deployed, described = set(events), set(routes(description())) | set(routes(trqp()))

findings = [f"twice in template.yaml: {m} {p}" for (m, p), n in Counter(events).items() if n > 1]
findings += [f"not one method: {m} {p}" for m, p in events if m not in ("get", "post", "put", "patch", "delete")]
findings += [f"deployed but not described: {m} {p}" for m, p in sorted(deployed - described)]
findings += [f"described but not deployed: {m} {p}" for m, p in sorted(described - deployed)]
print(f"{len(deployed)} routes deployed, {len(described)} described")
report(findings)
