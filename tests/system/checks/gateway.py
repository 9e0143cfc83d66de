"""What the gateway answers by itself is a problem document of the interface's own version; no emulator shows it."""

import json

from template import description, report, resources

MUST = {"MISSING_AUTHENTICATION_TOKEN": 404, "REQUEST_TOO_LARGE": 413, "THROTTLED": 429, "DEFAULT_4XX": 400, "DEFAULT_5XX": 503}
answers = next(iter(resources("AWS::Serverless::Api").values()))["Properties"]["GatewayResponses"]
version = description()["info"]["version"]
shape = description()["components"]["schemas"]["Problem"]
findings = [f"no answer of ours for {kind}" for kind in MUST.keys() - answers.keys()]

for kind, answer in answers.items():
    status, headers = answer["StatusCode"], answer["ResponseParameters"]["Headers"]
    if list(answer["ResponseTemplates"]) != ["application/problem+json"]:
        findings.append(f"{kind} is no problem document")
        continue
    problem = json.loads(answer["ResponseTemplates"]["application/problem+json"])
    findings += [f"{kind} lacks {m}" for m in shape["required"] if m not in problem]
    findings += [f"{kind} has {m}, which no problem has" for m in problem if m not in shape["properties"]]
    findings += [f"{kind} is of an unknown type"] * (problem.get("type") not in shape["properties"]["type"]["enum"])
    findings += [f"{kind}: {status} outside, {problem.get('status')} inside"] * (problem.get("status") != status)
    findings += [f"{kind}: {status} instead of {MUST.get(kind)}"] * (MUST.get(kind, status) != status)
    findings += [f"{kind} has another API-Version than {version}"] * (headers.get("API-Version") != f"'{version}'")
    findings += [f"{kind} does not say when to come back"] * (status in (429, 503) and "Retry-After" not in headers)
print(f"{len(answers)} answers of the gateway")
report(findings)
