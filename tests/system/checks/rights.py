"""What no role may do: change the Ledger's past (any function), see the Dossier (the anonymous ones), do without a limit."""

from template import report, resources, template

MUST_DENY = {
    "dynamodb:" + action
    for action in ("UpdateItem", "DeleteItem", "BatchWriteItem", "PartiQL*", "UpdateTable", "DeleteTable", "UpdateTimeToLive")
}
ANONYMOUS = {"Lookup", "Validation"}
VALIDATION = {("dynamodb:BatchGetItem", "Register"), ("kms:Sign", "ReceiptKey"), ("kms:GetPublicKey", "ReceiptKey")}
functions, roles = resources("AWS::Serverless::Function"), resources("AWS::IAM::Role")
policies = resources("AWS::IAM::ManagedPolicy")
findings = []


def listed(value):
    return value if isinstance(value, list) else [value]


def statements(role):
    inline = [s for policy in role["Policies"] for s in policy["PolicyDocument"]["Statement"]]
    shared = [s for arn in role["ManagedPolicyArns"] for s in policies[arn["Ref"]]["Properties"]["PolicyDocument"]["Statement"]]
    return inline + shared


def tables(statement):
    """`!GetAtt Ledger.Arn` and `!Sub '${Ledger.Arn}/index/x'` are both about the Ledger."""
    texts = [next(iter(r.values())) if isinstance(r, dict) else r for r in listed(statement["Resource"])]
    return {t.removeprefix("${").split(".Arn")[0] for t in texts if ".Arn" in t}


for name, function in functions.items():
    role = statements(roles[function["Properties"]["Role"]["GetAtt"].split(".")[0]]["Properties"])
    allowed = [(a, t) for s in role if s["Effect"] == "Allow" for a in listed(s["Action"]) for t in tables(s)]
    denied = {a for s in role if s["Effect"] == "Deny" and "Ledger" in tables(s) for a in listed(s["Action"])}
    findings += [f"{name} is not denied {action} on the Ledger" for action in sorted(MUST_DENY - denied)]
    findings += [f"{name} may {a} on the Ledger" for a, t in allowed if t == "Ledger" and a not in ("dynamodb:Query", "dynamodb:PutItem")]
    findings += [f"{name} may {a}: without a limit" for a, _ in allowed if "*" in a]
    findings += [f"{name} may {s['Action']} on everything" for s in role
                 if s["Effect"] == "Allow" and "*" in listed(s["Resource"]) and any("xray:" not in a and a != "dynamodb:ListStreams" for a in listed(s["Action"]))]
    if name in ANONYMOUS:
        findings += [f"{name} is anonymous and may {a} on the {t}" for a, t in allowed if t == "Dossier" or "Put" in a or "Update" in a]
    if name == "Validation":
        findings += [f"Validation may {a} on the {t}" for a, t in allowed if (a, t) not in VALIDATION]
    named = {v["Ref"] for v in function["Properties"]["Environment"]["Variables"].values()} - template()["Parameters"].keys()
    findings += [f"{name}: told of {sorted(named)}, allowed {sorted({t for _, t in allowed})}"] * (named != {t for _, t in allowed})
print(f"{len(functions)} functions, {len(roles)} roles")
report(findings)
