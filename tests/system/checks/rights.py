"""What no role may do: change the Ledger's past (any function), see the Dossier (the anonymous ones), do without a limit."""

from template import report, resources, template

MUST_DENY = {
    "dynamodb:" + action
    for action in ("UpdateItem", "DeleteItem", "BatchWriteItem", "PartiQL*", "UpdateTable", "DeleteTable", "UpdateTimeToLive")
}
ANONYMOUS = {"Lookup", "Validation"}
VALIDATION = {("dynamodb:BatchGetItem", "Register"), ("kms:Sign", "ReceiptKey"), ("kms:GetPublicKey", "ReceiptKey")}
EVERYWHERE = {"xray:PutTraceSegments", "xray:PutTelemetryRecords", "dynamodb:ListStreams"}  # AWS knows no narrower resource
LEADING = {  # of a table, by (role, table): only items whose key begins so, for whatever writes or reads one
    ("ProcessRole", "Dossier"): ["persons *"],
    ("IntakeRole", "Operations"): ["draft *", "import *"],
}
WRITTEN = {("ProjectionRole", "Dossier"): ["persons *"]}  # here only for what writes
LAMBDA = [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]
functions, roles = resources("AWS::Serverless::Function"), resources("AWS::IAM::Role")
policies = resources("AWS::IAM::ManagedPolicy")
findings = []


def listed(value):
    return value if isinstance(value, list) else [value]


def statements(role):
    inline = [s for policy in role.get("Policies", []) for s in policy["PolicyDocument"]["Statement"]]
    own = [policies.get(arn.get("Ref") if isinstance(arn, dict) else arn) for arn in role.get("ManagedPolicyArns", [])]
    return inline + [s for policy in own if policy for s in policy["Properties"]["PolicyDocument"]["Statement"]]


def places(statement):
    return [next(iter(r.values())) if isinstance(r, dict) else r for r in listed(statement["Resource"])]


def tables(statement):
    """`!GetAtt Ledger.Arn` and `!Sub '${Ledger.Arn}/index/x'` are both about the Ledger."""
    return {t.removeprefix("${").split(".Arn")[0] for t in places(statement) if ".Arn" in t}


def limited(statement):
    return statement.get("Condition", {}).get("ForAllValues:StringLike", {}).get("dynamodb:LeadingKeys")


for name, function in functions.items():
    its = function["Properties"].get("Role", {}).get("GetAtt", "none of ours").removesuffix(".Arn")
    of_role = roles.get(its, {}).get("Properties", {})
    role = statements(of_role)
    allowed = [(a, t) for s in role if s["Effect"] == "Allow" for a in listed(s["Action"]) for t in tables(s)]
    denied = {a for s in role if s["Effect"] == "Deny" and "Ledger" in tables(s) for a in listed(s["Action"])}
    findings += [f"{name} has {its} for a role"] * (its not in roles)
    findings += [f"{its} can be assumed by others than functions"] * (
        of_role.get("AssumeRolePolicyDocument", {}).get("Statement") != LAMBDA)
    findings += [f"{its} has a policy that is not ours: {arn}" for arn in of_role.get("ManagedPolicyArns", [])
                 if not (isinstance(arn, dict) and arn.get("Ref") in policies)]
    findings += [f"{name} is not denied {action} on the Ledger" for action in sorted(MUST_DENY - denied)]
    findings += [f"{name} may {a} on the Ledger" for a, t in allowed if t == "Ledger" and a not in (
        "dynamodb:Query", "dynamodb:PutItem", "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator")]
    findings += [f"{its} may {a}: without a limit" for s in role if s["Effect"] == "Allow" for a in listed(s["Action"]) if "*" in a]
    log = "log-group:/aws/lambda/" + next(iter(function["Properties"]["FunctionName"].values())) + ":*"
    for statement in (s for s in role if s["Effect"] == "Allow"):
        wide = [p for p in places(statement) if "*" in p and not p.endswith(log) and p != "${Exports.Arn}/*"]
        findings += [f"{its} may {a} on {p}" for p in wide for a in listed(statement["Action"]) if p != "*" or a not in EVERYWHERE]
        for table in tables(statement):
            wanted = LEADING.get((its, table))
            if any(a in ("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem") for a in listed(statement["Action"])):
                wanted = wanted or WRITTEN.get((its, table))
            index = any("/index/" in p for p in places(statement))  # has keys of its own
            findings += [f"{its} may {statement['Action']} on every item of {table}"] * (
                wanted is not None and not index and limited(statement) != wanted)
    findings += [f"{name} may not write its log"] * (
        not any(p.endswith(log) and "logs:PutLogEvents" in listed(s["Action"]) for s in role for p in places(s)))
    if name in ANONYMOUS:
        findings += [f"{name} is anonymous and may {a} on the {t}" for a, t in allowed if t == "Dossier" or "Put" in a or "Update" in a]
    if name == "Validation":
        findings += [f"Validation may {a} on the {t}" for a, t in allowed if (a, t) not in VALIDATION]
    given = function["Properties"].get("Environment", {}).get("Variables", {}).values()
    named = {v.get("Ref") for v in given if isinstance(v, dict)} - template()["Parameters"].keys()
    findings += [f"{name}: told of {sorted(map(str, named))}, allowed {sorted({t for _, t in allowed})}"] * (named != {t for _, t in allowed})
print(f"{len(functions)} functions, {len(roles)} roles")
report(findings)
