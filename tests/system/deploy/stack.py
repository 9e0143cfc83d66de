"""What was deployed, by its names in the template.

As a program it says where the gateway answers and which table is which, after it has told the emulator the gateway's
binary types once more: CloudFormation writes `image~1png` for `image/png`, which the emulator takes to the letter.
"""

import os

import boto3
from botocore.config import Config

NAME = "waarmerk"
TABLES = ("Ledger", "Register", "Dossier", "Operations", "Process")


def resources():
    pages = boto3.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=NAME)
    return {one["LogicalResourceId"]: one["PhysicalResourceId"] for page in pages for one in page["StackResourceSummaries"]}


def read_binary_types(api):
    """In one list, which the emulator takes and AWS's own library would not send."""
    gateway = boto3.client("apigateway", config=Config(parameter_validation=False))
    types = [written.replace("~1", "/") for written in gateway.get_rest_api(restApiId=api)["binaryMediaTypes"]]
    patch = [{"op": "replace", "path": "/binaryMediaTypes", "value": types}]
    gateway.update_rest_api(restApiId=api, patchOperations=patch)


if __name__ == "__main__":
    named = resources()
    read_binary_types(named["Api"])
    print(f"{os.environ['AWS_ENDPOINT_URL']}/restapis/{named['Api']}/live/_user_request_")
    for table in TABLES:
        print(f"WAARMERK_{table.upper()}={named[table]}")
