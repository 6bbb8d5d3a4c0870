"""Refuses a release that the plugin site would refuse or that would lead its users nowhere: ``make release-check``.

Beside the scan of the built zip: addresses, what the plugin says of itself, its changelog, and the rules of Qt 6. Every
address is asked for as the site does; ``--offline`` leaves that out.
"""

from __future__ import annotations

import argparse
import ipaddress
import re
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from metadata import ADDRESSES, ROOT, packaged_metadata, parsed
from package import LIMIT_BYTES, build
from scan import findings, version_of

RESERVED = ("example", "invalid", "test", "local", "localhost", "internal")
"""Last labels of names that lead nowhere (RFC 2606, 6762)."""
RESERVED_HOSTS = ("example.com", "example.org", "example.net")
PLACEHOLDERS = re.compile(r"placeholder|your[-_ ]?(name|organi[sz]ation|user)|changeme|todo|fixme|<|>", re.IGNORECASE)
TASKS = {"segmentation": "segment", "change": "change", "objects": "object", "scenes": "scene"}
"""The four tasks by a word that ``about`` must have."""
TIMEOUT_S = 20


def address_problem(address: str) -> str:
    """The fault in an address's form, empty when it could be reached."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".")
    except ValueError as error:
        return str(error)
    if parts.scheme != "https" or not host:
        return "is no https address"
    if PLACEHOLDERS.search(address):
        return "is a placeholder"
    return host_problem(host)


def host_problem(host: str) -> str:
    """The fault in a host's name, empty when there is none."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        labels = host.lower().split(".")
    else:
        return "names a machine by its number"
    if len(labels) < 2 or "" in labels:
        return "names no host of the internet"
    if labels[-1] in RESERVED or ".".join(labels[-2:]) in RESERVED_HOSTS:
        return f"leads nowhere: .{labels[-1]} is reserved" if labels[-1] in RESERVED else "leads nowhere"
    return ""


def email_problem(email: str) -> str:
    """The fault in an e-mail address, empty when there is none."""
    name, at, host = email.partition("@")
    if not (name and at and host) or " " in email:
        return "is no e-mail address"
    return host_problem(host)


def unreachable(address: str, timeout_s: float = TIMEOUT_S) -> str:
    """The answer to a HEAD request that the site would take for a fault, empty when it is none."""
    headers = {"User-Agent": "Mozilla/5.0"}
    request = urllib.request.Request(address, method="HEAD", headers=headers)  # noqa: S310 - https, or a test's server
    try:
        with urllib.request.urlopen(request, timeout=timeout_s):  # noqa: S310
            return ""
    except urllib.error.HTTPError as error:
        return f"answers {error.code}"
    except OSError as error:
        return f"cannot be reached: {getattr(error, 'reason', error)}"


def text_problems(general: Mapping[str, str]) -> list[str]:
    """Faults in what the plugin says of itself."""
    problems = [
        f"about: says nothing of {task}" for task, word in TASKS.items() if word not in general["about"].lower()
    ]
    if "not part of the plugin" not in general["about"]:
        problems.append("about: must say what has to be installed besides")
    if PLACEHOLDERS.search(general["description"] + general["about"]):
        problems.append("about: holds a placeholder")
    tags = [tag.strip() for tag in general.get("tags", "").split(",") if tag.strip()]
    if len(tags) < 3 or len(set(tags)) != len(tags):
        problems.append("tags: name at least three, none twice")
    if "/" in general["author"]:
        problems.append("author: holds a slash")
    if version_of(general["qgisMinimumVersion"]) < (3, 22):
        problems.append("qgisMinimumVersion: nothing was run below QGIS 3.22")
    return problems


def changelog_problems(general: Mapping[str, str], changelog: str) -> list[str]:
    """Faults in the changelog of the version."""
    version = general["version"]
    problems = []
    if re.fullmatch(r"\d+\.\d+\.\d+", version) is None:
        problems.append(f"version: {version} is not of the form 1.2.3")
    if not general.get("changelog", "").strip():
        problems.append(f"changelog: CHANGELOG.md has no entries for {version}")
    if f"## {version} (unreleased)" in changelog:
        problems.append(f"changelog: CHANGELOG.md says that {version} is unreleased; put the date")
    return problems


def release_problems(general: Mapping[str, str], changelog: str) -> list[str]:
    """Faults in the packaged metadata that only a release minds."""
    problems = [f"{key}: {general[key]} {fault}" for key in ADDRESSES if (fault := address_problem(general[key]))]
    if fault := email_problem(general["email"]):
        problems.append(f"email: {general['email']} {fault}")
    problems = [f"{line} ([project] in pyproject.toml)" for line in problems]
    return problems + text_problems(general) + changelog_problems(general, changelog)


def qt6_problems() -> list[str]:
    """Finds of the rules of Qt 6 in the plugin's code."""
    sys.path.insert(0, str(ROOT))
    from tests.contract.qt_names import EXEMPT, MODULES, RULES, name_of, tree_of

    return [
        f"{name_of(path)}:{line}"
        for rule in RULES
        for path in MODULES
        if path.name not in EXEMPT.get(rule, ())
        for line in rule(tree_of(path))
    ]


def main() -> int:
    """Check everything and say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offline", action="store_true", help="ask for no address")
    is_offline = parser.parse_args().offline
    general = parsed(packaged_metadata())
    problems = release_problems(general, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    sound = [key for key in ADDRESSES if not address_problem(general[key])]
    if not is_offline:
        problems += [f"{key}: {general[key]} {fault}" for key in sound if (fault := unreachable(general[key]))]
    problems += qt6_problems()
    archive = build()
    problems += findings(archive)
    if archive.stat().st_size > LIMIT_BYTES:
        problems.append(f"the zip is {archive.stat().st_size / 1e6:.1f} MB, the site takes {LIMIT_BYTES / 1e6:.0f}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{Path(archive).name}: {len(problems)} problems" if problems else f"{archive.name} can be released")
    return min(len(problems), 1)


if __name__ == "__main__":
    sys.exit(main())
