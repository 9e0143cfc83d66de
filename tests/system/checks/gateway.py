"""What the gateway answers by itself is a problem document of the interface's own version; what it lets in has a limit,
and what it writes down names nobody. No emulator shows it."""

import json

from template import description, made, report, resources

MUST = {"MISSING_AUTHENTICATION_TOKEN": 404, "REQUEST_TOO_LARGE": 413, "THROTTLED": 429, "DEFAULT_4XX": 400, "DEFAULT_5XX": 503}
answers = next(iter(resources("AWS::Serverless::Api").values()))["Properties"]["GatewayResponses"]
version = description()["info"]["version"]
shape = description()["components"]["schemas"]["Problem"]
findings = [f"no answer of ours for {kind}" for kind in MUST.keys() - answers.keys()]

for kind, answer in answers.items():
    status, headers = answer["StatusCode"], answer["ResponseParameters"]["Headers"]
    if list(answer.get("ResponseTemplates", {})) != ["application/problem+json"]:
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

ON_ALL = {"HttpMethod": "*", "ResourcePath": "/*", "MetricsEnabled": True, "DataTraceEnabled": False}
TELLING = ("path", "identity", "sourceIp", "querystring", "authorizer", "requestOverride")  # of $context: what was asked, and by whom
for name, stage in ((n, s["Properties"]) for n, s in made("AWS::ApiGateway::Stage").items()):
    everywhere = [s for s in stage.get("MethodSettings", []) if ON_ALL.items() <= s.items()]
    findings += [f"{name}: not every method is measured, untraced"] * (not everywhere)
    findings += [f"{name} has no limit"] * (not all(s.get(f"Throttling{what}Limit", 0) > 0 for s in everywhere for what in ("Rate", "Burst")))
    log = stage.get("AccessLogSetting", {})
    findings += [f"{name} writes no log of ours"] * (log.get("DestinationArn") != {"GetAtt": "GatewayLog.Arn"})
    findings += [f"{name} writes down {word}" for word in TELLING if f"$context.{word}" in log.get("Format", "")]
    findings += [f"{name} is not traced"] * (stage.get("TracingEnabled") is not True)
api = next(iter(made("AWS::ApiGateway::RestApi").values()))["Properties"]
findings += ["the gateway is not of the region alone"] * (api.get("EndpointConfiguration") != {"Types": ["REGIONAL"]})
sent = {t for way in description()["paths"].values() for o in way.values() if isinstance(o, dict)
        for t in o.get("requestBody", {}).get("content", {}) if t.startswith(("image/", "multipart/")) and not t.endswith("+xml")}
binary = set(api["Body"].get("x-amazon-apigateway-binary-media-types", []))
findings += [f"{kind} would arrive as text" for kind in sorted(sent - binary)]
findings += ["a workbook would leave as text"] * (not any("spreadsheetml" in kind for kind in binary))
print(f"{len(answers)} answers of the gateway")
report(findings)
