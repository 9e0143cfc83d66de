"""Each function's handler is a class in its zip."""

from packed import names, zips
from template import report

findings = []
for function, (handler, archive) in zips().items():
    inside = names(archive)
    findings += [f"{function}: there is no {archive}; `./waarmerk build` makes it"] * (inside is None)
    findings += [f"{function}: {handler} is not in {archive}"] * (
        inside is not None and f"{str(handler).replace('.', '/')}.class" not in inside)
print(f"{len(zips())} handlers")
report(findings)
