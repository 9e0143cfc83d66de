"""As whom a function acts."""

import json
import threading

import boto3

ONE_AT_A_TIME = threading.Lock()


def assumed(role):
    """Variables with credentials of a role. The emulator hands those only to functions that it runs itself, so here the
    account may become it too."""
    iam, name = boto3.client("iam"), role.rsplit("/", 1)[1]
    with ONE_AT_A_TIME:
        trust = iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"]
        if not any("AWS" in statement["Principal"] for statement in trust["Statement"]):
            account = {"AWS": f"arn:aws:iam::{role.split(':')[4]}:root"}
            trust["Statement"].append({"Effect": "Allow", "Principal": account, "Action": "sts:AssumeRole"})
            iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(trust))
    session = boto3.client("sts").assume_role(RoleArn=role, RoleSessionName=name[:64])["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": session["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": session["SecretAccessKey"],
        "AWS_SESSION_TOKEN": session["SessionToken"],
    }
