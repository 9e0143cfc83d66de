"""Every call of every function's role on every table, the queue, the bucket and the keys: what the template allows
works, and everything else is denied.

What is changed does not exist, so nothing changes; a letter and a file of ours are taken away again. The emulator knows no
condition on keys of items: what that leaves unshown is said by name.
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
WORKED = {"ConditionalCheckFailedException", "TransactionCanceledException", "NoSuchKey", "ReceiptHandleIsInvalid"}
UNCHANGED = {"ConditionExpression": "attribute_exists(pk)"}
roles = template.resources("AWS::IAM::Role")
findings, counted = [], {True: 0, False: 0}


def listed(value):
    return value if isinstance(value, list) else [value]


def granted(role):
    """(action, place), a place being `Register`, `Register/index/byKind` or `Exports/*`."""
    for statement in (s for policy in role["Policies"] for s in policy["PolicyDocument"]["Statement"]):
        for resource in listed(statement["Resource"]):
            place = next(iter(resource.values())) if isinstance(resource, dict) else resource
            for action in listed(statement["Action"]):
                yield action, place.replace("${", "").replace(".Arn}", "").removesuffix(".Arn")


def calls(dynamodb, table, key, indexes):
    """(action, place, the call): each harmless, of what is not there."""
    name, pk = NAMED[table], {":pk": key["pk"]}
    yield "dynamodb:GetItem", table, lambda: dynamodb.get_item(TableName=name, Key=key)
    yield "dynamodb:BatchGetItem", table, lambda: dynamodb.batch_get_item(RequestItems={name: {"Keys": [key]}})
    yield "dynamodb:Query", table, lambda: dynamodb.query(TableName=name, KeyConditionExpression="pk = :pk", ExpressionAttributeValues=pk)
    yield "dynamodb:Scan", table, lambda: dynamodb.scan(TableName=name, Limit=1)
    yield "dynamodb:PutItem", table, lambda: dynamodb.put_item(TableName=name, Item=key, **UNCHANGED)
    yield "dynamodb:UpdateItem", table, lambda: dynamodb.update_item(TableName=name, Key=key, UpdateExpression="REMOVE gone", **UNCHANGED)
    yield "dynamodb:DeleteItem", table, lambda: dynamodb.delete_item(TableName=name, Key=key, **UNCHANGED)
    yield "dynamodb:BatchWriteItem", table, lambda: dynamodb.batch_write_item(RequestItems={name: [{"DeleteRequest": {"Key": key}}]})
    yield "dynamodb:ConditionCheckItem", table, lambda: dynamodb.transact_write_items(
        TransactItems=[{"ConditionCheck": {"TableName": name, "Key": key, **UNCHANGED}}])
    for index, (hash_key, value) in indexes.items():
        yield "dynamodb:Query", f"{table}/index/{index}", lambda index=index, hash_key=hash_key, value=value: dynamodb.query(
            TableName=name, IndexName=index, KeyConditionExpression="#k = :v",
            ExpressionAttributeNames={"#k": hash_key}, ExpressionAttributeValues={":v": value})


def calls_of_others(sqs, s3, kms):
    """The same of what is no table."""
    queue, bucket, key = NAMED["NotProjected"], NAMED["Exports"], NAMED["ReceiptKey"]
    digest = {"Message": bytes(32), "MessageType": "DIGEST", "SigningAlgorithm": "ECDSA_SHA_256"}
    yield "sqs:SendMessage", "NotProjected", lambda: sqs.send_message(QueueUrl=queue, MessageBody="a trial")
    yield "sqs:ReceiveMessage", "NotProjected", lambda: sqs.receive_message(QueueUrl=queue, VisibilityTimeout=0)
    yield "sqs:DeleteMessage", "NotProjected", lambda: sqs.delete_message(QueueUrl=queue, ReceiptHandle="none")
    yield "sqs:PurgeQueue", "NotProjected", lambda: sqs.purge_queue(QueueUrl=queue)
    yield "s3:PutObject", "Exports/*", lambda: s3.put_object(Bucket=bucket, Key="trial", Body=b"")
    yield "s3:GetObject", "Exports/*", lambda: s3.get_object(Bucket=bucket, Key="nobody")
    yield "s3:DeleteObject", "Exports/*", lambda: s3.delete_object(Bucket=bucket, Key="nobody")
    yield "s3:ListBucket", "Exports", lambda: s3.list_objects_v2(Bucket=bucket)
    yield "kms:Sign", "ReceiptKey", lambda: kms.sign(KeyId=key, **digest)
    yield "kms:GetPublicKey", "ReceiptKey", lambda: kms.get_public_key(KeyId=key)
    yield "kms:DescribeKey", "ReceiptKey", lambda: kms.describe_key(KeyId=key)
    yield "kms:GenerateDataKey", "AlarmKey", lambda: kms.generate_data_key(KeyId=NAMED["AlarmKey"], KeySpec="AES_256")


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


def clients(role, *services):
    keys = assumed(boto3.client("iam").get_role(RoleName=NAMED[role])["Role"]["Arn"])
    return [boto3.client(service, **{name.lower(): value for name, value in keys.items()}) for service in services]


def unshown(role, properties):
    """Conditions of grants, which decide nothing here."""
    for statement in (s for policy in properties["Policies"] for s in policy["PolicyDocument"]["Statement"] if "Condition" in s):
        keys = statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
        print(f"not shown: {role} may {', '.join(statement['Action'])} on {statement['Resource']['GetAtt'].removesuffix('.Arn')} only of keys {keys}")


def tried(role, properties):
    dynamodb, *others = clients(role, "dynamodb", "sqs", "s3", "kms")
    grants = set(granted(properties))
    every = [call for table in TABLES for call in calls(dynamodb, table, *keyed(table, "persons nobody"))]
    every += calls_of_others(*others)
    for action, place, call in every:
        may = (action, place) in grants
        counted[may] += 1
        if works(call) != may:
            findings.append(f"{role} {'may not' if may else 'may'} {action} on {place}")
    return {action for action, _, _ in every}


ASIDE = {"logs", "xray"}  # the emulator writes functions' logs and traces by itself
STREAMS = {"dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"}  # and reads the stream
for role, properties in ((name, r["Properties"]) for name, r in roles.items()):
    left = {a for a, _ in granted(properties) if a.split(":")[0] not in ASIDE} - STREAMS - tried(role, properties)
    findings += [f"{role} is allowed {action}, which is not tried" for action in sorted(left)]
boto3.client("sqs").purge_queue(QueueUrl=NAMED["NotProjected"])
boto3.client("s3").delete_object(Bucket=NAMED["Exports"], Key="trial")
print(f"{counted[True]} calls allowed, {counted[False]} denied")
for role, r in roles.items():
    unshown(role, r["Properties"])
template.report(findings)
