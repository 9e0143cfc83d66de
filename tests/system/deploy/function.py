"""A function as it was deployed."""

import hashlib
import io
import urllib.request
import zipfile

import boto3

from roles import assumed


class Function:
    def __init__(self, name, version, work):
        which = {} if version == "$LATEST" else {"Qualifier": version}
        deployed = boto3.client("lambda").get_function(FunctionName=name, **which)
        self.name, self.version, self.settings = name, version, deployed["Configuration"]
        with urllib.request.urlopen(deployed["Code"]["Location"]) as answer:
            code = answer.read()
        self.folder = work / hashlib.sha256(code).hexdigest()[:16]
        zipfile.ZipFile(io.BytesIO(code)).extractall(self.folder)

    def snapshot(self):
        """Whether it is started once, before the first caller, and each environment is a copy of that."""
        return self.version != "$LATEST" and (self.settings.get("SnapStart") or {}).get("ApplyOn") == "PublishedVersions"

    def variables(self):
        region = boto3.session.Session().region_name
        return {
            **(self.settings.get("Environment") or {}).get("Variables", {}),
            **assumed(self.settings["Role"]),
            "AWS_REGION": region,
            "AWS_DEFAULT_REGION": region,
            "AWS_LAMBDA_FUNCTION_NAME": self.name,
            "AWS_LAMBDA_FUNCTION_VERSION": self.version,
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(self.settings["MemorySize"]),
            "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{self.name}",
            "AWS_LAMBDA_LOG_STREAM_NAME": "here",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "snap-start" if self.snapshot() else "on-demand",
            "AWS_EXECUTION_ENV": "AWS_Lambda_" + self.settings["Runtime"],
            "LAMBDA_TASK_ROOT": str(self.folder),
            "_HANDLER": self.settings["Handler"],
            "TZ": ":UTC",
        }
