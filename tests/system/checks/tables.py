"""The five tables: their keys are what is stored and cannot change cheaply; what no emulator proves is read here."""

from template import report, resources, template

KEYS = {  # table: (key, {index: (key, projection)})
    "Ledger": ("pk:S sk:N", {"byPosition": ("tile:N position:N", "ALL")}),
    "Register": ("pk:S", {"byKind": ("kind:S pk:S", "ALL"), "byWork": ("work:S pk:S", "KEYS_ONLY")}),
    "Dossier": ("pk:S sk:S", {}),
    "Process": ("pk:S sk:S", {}),
    "Operations": ("pk:S", {"byDrafts": ("drafts:S pk:S", "ALL")}),
}
SAFE = {
    "BillingMode": "PAY_PER_REQUEST",
    "OnDemandThroughput": {"MaxReadRequestUnits": {"Ref": "MostReads"}, "MaxWriteRequestUnits": {"Ref": "MostWrites"}},
    "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
    "SSESpecification": {"SSEEnabled": True},
    "DeletionProtectionEnabled": {"If": ["Production", True, False]},
}
tables = resources("AWS::DynamoDB::Table")
findings = [f"not the five tables: {sorted(tables)}"] * (tables.keys() != KEYS.keys())
findings += ["Production is not what Stage says"] * (template()["Conditions"].get("Production") != {"Equals": [{"Ref": "Stage"}, "production"]})


def key(schema, types):
    return " ".join(f"{k['AttributeName']}:{types[k['AttributeName']]}" for k in schema)


for name, table in tables.items():
    properties = table["Properties"]
    types = {a["AttributeName"]: a["AttributeType"] for a in properties["AttributeDefinitions"]}
    indexes = {
        i["IndexName"]: (key(i["KeySchema"], types), i["Projection"]["ProjectionType"])
        for i in properties.get("GlobalSecondaryIndexes", [])
    }
    found = key(properties["KeySchema"], types), indexes
    findings += [f"{name} has other keys: {found}"] * (found != KEYS.get(name))
    findings += [f"{name}: {p} is {properties.get(p)}" for p, value in SAFE.items() if properties.get(p) != value]
    for policy in ("DeletionPolicy", "UpdateReplacePolicy"):
        findings += [f"{name}: {policy} does not keep it in production"] * (table.get(policy) != {"If": ["Production", "Retain", "Delete"]})

properties = {name: tables.get(name, {}).get("Properties", {}) for name in KEYS}
findings += ["the Ledger has no stream of new images"] * (properties["Ledger"].get("StreamSpecification") != {"StreamViewType": "NEW_IMAGE"})
findings += ["Operations keeps what has expired"] * (
    properties["Operations"].get("TimeToLiveSpecification") != {"AttributeName": "expiresAt", "Enabled": True})
findings += [f"{n} lets items expire" for n, p in properties.items() if n != "Operations" and "TimeToLiveSpecification" in p]
print(f"{len(tables)} tables")
report(findings)
