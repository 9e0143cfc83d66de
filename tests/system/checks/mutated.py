"""Takes properties out of the template, one at a time, or spoils them: some check has to name each.

usage: mutated.py; what nobody notices is a hole in the checks.
"""

import contextlib
import copy
import io
import runpy
import sys

import template

CHECKS = ("routes", "guarded", "rights", "tables", "kept", "functions", "watched", "gateway", "by_parameter", "deployments",
          "handlers", "variables")
FOLDER = template.ROOT / "tests/system/checks"


def gone(place):
    return lambda document: within(document, place)[0].pop(within(document, place)[1])


def spoilt(place, value):
    def spoil(document):
        holder, last = within(document, place)
        holder[last] = value
    return spoil


def within(document, place):
    """(what holds it, its name or number there); `Process/X` is a property of the resource Process."""
    first, *rest = place.split("/")
    holder = document["Resources"][first] if first in document["Resources"] else document
    path = rest if first in document["Resources"] else [first, *rest]
    if first in document["Resources"] and path[0] not in ("Condition", "DeletionPolicy", "UpdateReplacePolicy"):
        path = ["Properties", *path]
    path = [int(step) if step.isdigit() else step for step in path]
    for step in path[:-1]:
        holder = holder[step]
    return holder, path[-1]


def resource(name):
    return gone(f"Resources/{name}")


def statement(role, number, **changes):
    def change(document):
        document["Resources"][role]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"][number].update(changes)
    return change


def route(function, **properties):
    api = {"RestApiId": {"Ref": "Api"}, **properties}
    return spoilt(f"{function}/Events/New", {"Type": "Api", "Properties": api})


DOSSIER = {"GetAtt": "Dossier.Arn"}
MUTATIONS = [  # (what was done, how, what a finding has to say)
    ("Process cannot be restored to a moment", gone("Process/PointInTimeRecoverySpecification"), "Process: PointInTimeRecovery"),
    ("Dossier is not encrypted by a key that rotates", gone("Dossier/SSESpecification"), "Dossier: SSESpecification"),
    ("Ledger may be deleted in production", spoilt("Ledger/DeletionProtectionEnabled", False), "Ledger: DeletionProtection"),
    ("Register goes with its stack", spoilt("Register/DeletionPolicy", "Delete"), "Register: DeletionPolicy"),
    ("Register goes when it is replaced", gone("Register/UpdateReplacePolicy"), "Register: UpdateReplacePolicy"),
    ("Operations costs without a limit", gone("Operations/OnDemandThroughput"), "Operations: OnDemandThroughput"),
    ("Process is paid by the hour", spoilt("Process/BillingMode", "PROVISIONED"), "Process: BillingMode"),
    ("idempotency keys stay for ever", gone("Operations/TimeToLiveSpecification"), "Operations keeps what has expired"),
    ("events of the Ledger expire", spoilt("Ledger/TimeToLiveSpecification", {"AttributeName": "at", "Enabled": True}), "Ledger lets items expire"),
    ("the Ledger has no stream", gone("Ledger/StreamSpecification"), "Ledger has no stream"),
    ("Ledger's log has no index", gone("Ledger/GlobalSecondaryIndexes"), "Ledger has other keys"),
    ("one table is missing", resource("Process"), "not the five tables"),
    ("production is protected nowhere", spoilt("Conditions/Production", {"Equals": [{"Ref": "Stage"}, "prod"]}), "Production"),
    ("lookup may edit the Ledger's past", gone("LookupRole/ManagedPolicyArns"), "Lookup is not denied"),
    ("the deny forgets DeleteItem", gone("LedgerOnlyGrows/PolicyDocument/Statement/0/Action/1"), "DeleteItem"),
    ("the deny is about another table", spoilt("LedgerOnlyGrows/PolicyDocument/Statement/0/Resource", [DOSSIER]), "is not denied"),
    ("lookup reads everything", statement("LookupRole", 0, Resource="*"), "LookupRole may dynamodb:GetItem on *"),
    ("lookup reads the Dossier", statement("LookupRole", 0, Resource=DOSSIER), "Lookup is anonymous"),
    ("lookup writes the Register", statement("LookupRole", 0, Action=["dynamodb:PutItem"]), "Lookup is anonymous"),
    ("validation reads an index", statement("ValidationRole", 0, Action=["dynamodb:Query"]), "Validation may dynamodb:Query"),
    ("administration may do anything with the Register", statement("AdministrationRole", 1, Action="dynamodb:*"), "AdministrationRole may dynamodb:*"),
    ("administration updates the Ledger", statement("AdministrationRole", 0, Action=["dynamodb:UpdateItem"]), "may dynamodb:UpdateItem on the Ledger"),
    ("process reads every part of the Dossier", gone("ProcessRole/Policies/0/PolicyDocument/Statement/3/Condition"), "every item of Dossier"),
    ("intake writes idempotency keys", gone("IntakeRole/Policies/0/PolicyDocument/Statement/2/Condition"), "every item of Operations"),
    ("projection writes every part of the Dossier", gone("ProjectionRole/Policies/0/PolicyDocument/Statement/4/Condition"), "every item of Dossier"),
    ("anybody in the account becomes lookup", spoilt("LookupRole/AssumeRolePolicyDocument/Statement/0/Principal", {"AWS": "*"}), "LookupRole can be assumed"),
    ("intake is an administrator", spoilt("IntakeRole/ManagedPolicyArns/1", "arn:aws:iam::aws:policy/AdministratorAccess"), "IntakeRole has a policy"),
    ("two functions share a role", spoilt("Lookup/Role", {"GetAtt": "ValidationRole.Arn"}), "share ValidationRole"),
    ("SAM makes a role", gone("Intake/Role"), "Intake"),
    ("projection writes no log", gone("ProjectionRole/Policies/0/PolicyDocument/Statement/7"), "Projection may not write its log"),
    ("a route is described and not deployed", gone("Lookup/Events/Names"), "described but not deployed"),
    ("a route is deployed and not described", route("Lookup", Method="get", Path="/v1/secrets"), "deployed but not described"),
    ("a route lets every method in", spoilt("Validation/Events/Validate/Properties/Method", "ANY"), "not one method"),
    ("a route is open to all and not on the list", route("Lookup", Method="delete", Path="/v1/programmes"), "is open to all"),
    ("a route has two functions", route("Lookup", Method="post", Path="/v1/programmes"), "twice in template.yaml"),
    ("functions start without a snapshot", gone("Globals/Function/SnapStart"), "SnapStart"),
    ("no version is live", gone("Globals/Function/AutoPublishAlias"), "requires AutoPublishAlias"),
    ("a changed variable reaches no snapshot", gone("Globals/Function/AutoPublishAliasAllProperties"), "snapshot"),
    ("functions run on another Java", spoilt("Globals/Function/Runtime", "java21"), "Runtime"),
    ("functions outlive the gateway's patience", spoilt("Globals/Function/Timeout", 60), "may take 60 s"),
    ("functions are not traced", gone("Globals/Function/Tracing"), "TracingConfig"),
    ("logs are plain text", gone("Globals/Function/LoggingConfig"), "LoggingConfig"),
    ("concurrency has no parameter", gone("Globals/Function/ReservedConcurrentExecutions"), "ReservedConcurrent"),
    ("half a core", spoilt("Globals/Function/MemorySize", 884), "less than a core"),
    ("a rollout goes on when its function fails", spoilt("Lookup/DeploymentPreference/Alarms", [{"Ref": "IntakeFails"}]), "Lookup: a new version takes over"),
    ("intake is rolled out at once", gone("Intake/DeploymentPreference"), "Intake: a new version takes over"),
    ("a handler is not in its zip", spoilt("Intake/Handler", "nl.waarmerk.intake.Gone"), "is not in"),
    ("a function has another's zip", spoilt("Lookup/CodeUri", "functions/intake/target/function.zip"), "is not in"),
    ("a variable is missing", gone("Administration/Environment/Variables/WAARMERK_OPERATIONS"), "Administration reads WAARMERK_OPERATIONS"),
    ("the key of receipts is missing", gone("Validation/Environment/Variables/WAARMERK_RECEIPTS_KEY"), "Validation reads WAARMERK_RECEIPTS_KEY"),
    ("a variable is another function's", spoilt("Lookup/Environment/Variables/WAARMERK_DOSSIER", {"Ref": "Dossier"}), "Lookup is given WAARMERK_DOSSIER"),
    ("a variable is nobody's", spoilt("Intake/Environment/Variables/WAARMERK_DEBUG", "yes"), "Intake is given WAARMERK_DEBUG"),
    ("a record that cannot be projected is lost", gone("Projection/Events/Ledger/Properties/DestinationConfig"), "DestinationConfig"),
    ("one record holds up the others", gone("Projection/Events/Ledger/Properties/FunctionResponseTypes"), "FunctionResponseTypes"),
    ("a batch is never halved", gone("Projection/Events/Ledger/Properties/BisectBatchOnFunctionError"), "Bisect"),
    ("a record is tried for ever", gone("Projection/Events/Ledger/Properties/MaximumRetryAttempts"), "for ever"),
    ("the queue of the dead is missing", resource("NotProjected"), "NotProjected"),
    ("the queue forgets after four days", gone("NotProjected/MessageRetentionPeriod"), "NotProjected forgets"),
    ("the queue is not encrypted", spoilt("NotProjected/SqsManagedSseEnabled", False), "NotProjected is not encrypted"),
    ("exports may be made public", gone("Exports/PublicAccessBlockConfiguration"), "Exports may become public"),
    ("exports are kept for ever", gone("Exports/LifecycleConfiguration"), "Exports keeps files"),
    ("exports are not encrypted", gone("Exports/BucketEncryption"), "Exports is not encrypted"),
    ("the key of receipts goes with the stack", spoilt("ReceiptKey/DeletionPolicy", "Delete"), "ReceiptKey: DeletionPolicy"),
    ("anybody signs receipts", spoilt("ReceiptKey/KeyPolicy/Statement/0/Principal", "*"), "ReceiptKey may be used by"),
    ("the alarms' key never rotates", gone("AlarmKey/EnableKeyRotation"), "AlarmKey never rotates"),
    ("alarms are sent in the clear", gone("Alarms/KmsMasterKeyId"), "Alarms is not encrypted"),
    ("alarms cannot be sent with their key", gone("AlarmKey/KeyPolicy/Statement/1"), "cannot be sent"),
    ("nobody subscribes", resource("AlarmsHeard"), "nobody can subscribe"),
    ("nobody hears that projection is behind", spoilt("ProjectionBehind/AlarmActions", []), "ProjectionBehind is heard by nobody"),
    ("lookup fails in silence", resource("LookupFails"), "Lookup"),
    ("process is throttled in silence", resource("ProcessRoutesThrottled"), "ProcessRoutes: no alarm for Throttles"),
    ("writes to the Dossier are throttled in silence", resource("DossierWritesThrottled"), "Dossier: no alarm for WriteThrottleEvents"),
    ("letters wait in silence", resource("SomethingNotProjected"), "NotProjected: no alarm"),
    ("projection is behind in silence", resource("ProjectionBehind"), "Projection: no alarm for IteratorAge"),
    ("the gateway fails in silence", resource("GatewayFails"), "the gateway: no alarm for 5XXError"),
    ("the gateway is slow in silence", resource("GatewaySlow"), "the gateway: no alarm for Latency"),
    ("the alarm of 5xx waits for a thousand", spoilt("GatewayFails/Threshold", 1000), "goes off above 1000"),
    ("an alarm compares the wrong way", spoilt("LookupFails/ComparisonOperator", "LessThanThreshold"), "Lookup: the alarm for Errors compares"),
    ("the Ledger is edited in silence", resource("LedgerTouched"), "the Ledger: no alarm"),
    ("nothing counts what touches the Ledger", resource("LedgerTouchedCount"), "nothing counts"),
    ("a log is kept for ever", gone("IntakeLog/RetentionInDays"), "IntakeLog is kept"),
    ("a log is not ours", resource("LookupLog"), "Lookup: no log of ours"),
    ("the gateway lets a flood in", gone("Api/MethodSettings/0/ThrottlingRateLimit"), "has no limit"),
    ("the gateway writes down what was asked", spoilt("Api/AccessLogSetting/Format", "$context.path"), "writes down path"),
    ("the gateway writes no log", gone("Api/AccessLogSetting"), "writes no log"),
    ("the gateway is not traced", gone("Api/TracingEnabled"), "is not traced"),
    ("the gateway logs bodies", spoilt("Api/MethodSettings/0/DataTraceEnabled", True), "untraced"),
    ("bytes arrive as text", spoilt("Api/BinaryMediaTypes", ["multipart~1form-data"]), "image/png would arrive as text"),
    ("throttling is no problem document", gone("Api/GatewayResponses/THROTTLED"), "no answer of ours for THROTTLED"),
    ("throttling does not say when to come back", gone("Api/GatewayResponses/THROTTLED/ResponseParameters/Headers/Retry-After"), "when to come back"),
    ("the domain speaks TLS 1.0", spoilt("Domain/SecurityPolicy", "TLS_1_0"), "Domain speaks TLS_1_0"),
    ("the domain says nothing of TLS", gone("Domain/SecurityPolicy"), "Domain speaks"),
    ("the domain is made by itself", gone("Domain/Condition"), "Domain is made"),
    ("the domain leads nowhere", resource("DomainLeadsHere"), "BasePathMapping"),
    ("the domain has no address of version 6", resource("DomainOnVersion6"), "AAAA"),
    ("the firewall stands before nothing", resource("FirewallStandsBefore"), "WebACLAssociation"),
    ("the firewall has no limit per address", gone("Firewall/Rules/0"), "without end"),
    ("the firewall only counts", spoilt("Firewall/Rules/1/OverrideAction", {"Count": {}}), "AWSManagedRulesCommonRuleSet"),
    ("the firewall stops every batch", gone("Firewall/Rules/1/Statement/ManagedRuleGroupStatement/RuleActionOverrides/0"), "SizeRestrictions_BODY"),
    ("the firewall keeps what was asked", spoilt("Firewall/VisibilityConfig/SampledRequestsEnabled", True), "keeps samples"),
    ("the budget tells nobody", spoilt("MonthlyBudget/NotificationsWithSubscribers", []), "tells nobody"),
    ("a parameter is asked for that samconfig.toml lacks", spoilt("Parameters/Colour", {"Type": "String"}), "Colour is missing"),
]


def said(check):
    """(whether it passed, what it printed); a check that breaks has named nothing."""
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            runpy.run_path(str(FOLDER / f"{check}.py"), run_name="__main__")
    except SystemExit as end:
        return not end.code, out.getvalue()
    except Exception as e:  # whatever it is
        return False, f"broken: {e!r}"
    return True, out.getvalue()


def findings(document):
    """(what the checks found, which of them broke) when this is the template."""
    template.template = lambda: document
    template.translated.cache_clear()
    told = [(check, *said(check)) for check in CHECKS]
    broken = [f"{check} {text}" for check, _, text in told if text.startswith("broken")]
    return "".join(text for _, passed, text in told if not passed and not text.startswith("broken")), broken


def main():
    whole, survivors = template.template(), []
    found, broken = findings(whole)
    if found or broken:
        sys.exit(f"the template itself: {found}{broken}")
    template.EVERY = 1
    for name, change, words in MUTATIONS:
        document = copy.deepcopy(whole)
        change(document)
        found, broken = findings(document)
        if words not in found:
            survivors.append(f"{name}: no finding says {words!r}, but {found!r}{broken}")
    print(f"{len(MUTATIONS)} properties removed, {len(MUTATIONS) - len(survivors)} noticed")
    sys.exit("\n".join(survivors) or 0)


main()
