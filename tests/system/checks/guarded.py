"""Each route asks for a role, or is on the list of those that are open to all."""

from described import routes
from template import description, report, resources, trqp

ROLES = {"waarmerk:" + role for role in ("coordinator", "institution", "issuer", "auditor")}
OPEN = {("get", "/v1/" + path) for path in (
    "institutions", "institutions/{id}", "institutions/{id}/history",
    "programmes", "programmes/{number}", "programmes/{number}/history", "programmes/{number}/versions/{n}",
    "accreditations", "accreditations/{id}", "names", "changes", "frameworks", "frameworks/{id}", "reason-codes",
    "keys", "process/public-figures", "health", "openapi.json",
)} | {("get", "/id/{kind}/{id}"), ("get", "/openapi.json"), ("post", "/v1/validations"), ("post", "/v1/validations/batch")} | {
    ("post", "/trqp/authorization"), ("post", "/trqp/recognition"),
} | {("get", "/trqp/" + path) for path in (
    "metadata", "openapi.json", "entities", "entities/{entity_id}", "entities/{entity_id}/authorizations",
    "ecosystems/{ecosystem_id}", "ecosystems/{ecosystem_id}/recognitions",
    "lookups/assuranceLevels", "lookups/authorizations", "lookups/didMethods",
)}
described, findings, asked = routes(description()) | routes(trqp()), [], 0

for name, function in resources("AWS::Serverless::Function").items():
    for event in function["Properties"].get("Events", {}).values():
        if event["Type"] != "Api":
            continue
        route = event["Properties"].get("Method"), event["Properties"].get("Path")
        operation = described.get(route, {})
        roles = {role for way in operation.get("security") or [] for names in way.values() for role in names}
        asked += bool(roles)
        findings += [f"{name}: {route} is open to all, and not on the list"] * (not roles and route not in OPEN)
        findings += [f"{name}: {route} asks for {sorted(roles)}, and is on the list"] * (bool(roles) and route in OPEN)
        findings += [f"{name}: {route} asks for {sorted(roles - ROLES)}, which nobody has"] * (not roles <= ROLES)
        findings += [f"{name}: {route} asks for a role, but not for one alone"] * (bool(roles) and {} in operation["security"])
        findings += [f"{name}: {route} never answers {s}" for s in ("401", "403") if roles and s not in operation["responses"]]
print(f"{asked} routes ask for a role, {len(OPEN)} are open")
report(findings)
