"""Every call of every function's role on every table: what the template allows works, and everything else is denied.

What is changed does not exist, so nothing changes. The emulator knows no condition on keys: that of the Dossier some
functions reach only the keys of persons is not shown here.
"""

import pathlib
import sys

import boto3
from botocore.exceptions import ClientError

from roles import assumed
from stack import TABLES, resources

sys.path.append(str(pathlib.Path(__file__).parents[1] / "checks"))
import template

NAMED, REFUSED = resources(), {"AccessDenied", "AccessDeniedException"}
WORKED = {"ConditionalCheckFailedException", "TransactionCanceledException"}
UNCHANGED = {"ConditionExpression": "attribute_exists(pk)"}
roles = template.resources("AWS::IAM::Role")
findings, counted = [], {True: 0, False: 0}


def listed(value):
    return value if isinstance(value, list) else [value]


def granted(role):
    """(action, place), a place being `Register` or `Register/index/byKind`."""
    for statement in (s for policy in role["Policies"] for s in policy["PolicyDocument"]["Statement"]):
        for resource in listed(statement["Resource"]):
            place = next(iter(resource.values())) if isinstance(resource, dict) else resource
            for action in listed(statement["Action"]):
                yield action, place.replace("${", "").replace(".Arn}", "").removesuffix(".Arn")


def calls(dynamodb, table, key, indexes):
    """(action, place, the call): each harmless, of what is not there."""
    name, pk = NAMED[table], {":pk": key["pk"]}
    yield "GetItem", table, lambda: dynamodb.get_item(TableName=name, Key=key)
    yield "BatchGetItem", table, lambda: dynamodb.batch_get_item(RequestItems={name: {"Keys": [key]}})
    yield "Query", table, lambda: dynamodb.query(TableName=name, KeyConditionExpression="pk = :pk", ExpressionAttributeValues=pk)
    yield "Scan", table, lambda: dynamodb.scan(TableName=name, Limit=1)
    yield "PutItem", table, lambda: dynamodb.put_item(TableName=name, Item=key, **UNCHANGED)
    yield "UpdateItem", table, lambda: dynamodb.update_item(TableName=name, Key=key, UpdateExpression="REMOVE gone", **UNCHANGED)
    yield "DeleteItem", table, lambda: dynamodb.delete_item(TableName=name, Key=key, **UNCHANGED)
    yield "BatchWriteItem", table, lambda: dynamodb.batch_write_item(RequestItems={name: [{"DeleteRequest": {"Key": key}}]})
    yield "ConditionCheckItem", table, lambda: dynamodb.transact_write_items(
        TransactItems=[{"ConditionCheck": {"TableName": name, "Key": key, **UNCHANGED}}])
    for index, (hash_key, value) in indexes.items():
        yield "Query", f"{table}/index/{index}", lambda index=index, hash_key=hash_key, value=value: dynamodb.query(
            TableName=name, IndexName=index, KeyConditionExpression="#k = :v",
            ExpressionAttributeNames={"#k": hash_key}, ExpressionAttributeValues={":v": value})


def works(call):
    try:
        call()
    except ClientError as e:
        code = e.response["Error"]["Code"]
        if code not in WORKED | REFUSED:
            findings.append(f"neither done nor denied: {e}")
        return code in WORKED
    return True


def keyed(table, pk):
    described = template.resources("AWS::DynamoDB::Table")[table]["Properties"]
    types = {a["AttributeName"]: a["AttributeType"] for a in described["AttributeDefinitions"]}
    nothing = {"S": {"S": pk}, "N": {"N": "0"}}
    key = {k["AttributeName"]: nothing[types[k["AttributeName"]]] for k in described["KeySchema"]}
    indexes = {i["IndexName"]: i["KeySchema"][0]["AttributeName"] for i in described.get("GlobalSecondaryIndexes", [])}
    return key, {index: (attribute, nothing[types[attribute]]) for index, attribute in indexes.items()}


def session(role):
    keys = assumed(boto3.client("iam").get_role(RoleName=NAMED[role])["Role"]["Arn"])
    return boto3.client("dynamodb", **{name.lower(): value for name, value in keys.items()})


for role, properties in ((name, r["Properties"]) for name, r in roles.items()):
    grants, dynamodb = set(granted(properties)), session(role)
    for table in TABLES:
        for action, place, call in calls(dynamodb, table, *keyed(table, "persons nobody")):
            may = ("dynamodb:" + action, place) in grants
            counted[may] += 1
            if works(call) != may:
                findings.append(f"{role} {'may not' if may else 'may'} {action} on {place}")
print(f"{counted[True]} calls allowed, {counted[False]} denied")
template.report(findings)
