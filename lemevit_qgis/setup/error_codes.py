"""Error codes of a failed set-up, read from the output of pip, venv and the system.

Windows numbers its errors and translates their texts, so there the numbers are looked for. Causes that cannot be a
consequence of another come first: a refused proxy also says that no connection was made.
"""

from __future__ import annotations

import re

TABLE: tuple[tuple[str, str], ...] = (
    (
        "setup.disk",
        r"No space left on device|\[Errno 28\]|WinError 112\b|Disk quota exceeded|\[Errno 27\]|WinError 39\b",
    ),
    ("setup.blocked", r"WinError (225|226|1260|4551)\b|\[Errno 22\] Invalid argument: .*pip-unpack|group policy"),
    ("setup.path_too_long", r"Long Path support|WinError 206\b|File name too long|\[Errno 36\]"),
    ("setup.locked", r"WinError (5|32|33|145)\b|being used by another process"),
    ("setup.folder", r"\[Errno (13|30)\]|Permission denied|Read-only file system"),
    ("setup.hash", r"DO NOT MATCH THE HASHES|HashMismatch|Hashes are required in --require-hashes"),
    ("setup.vc_runtime", r"DLL load failed|WinError (126|127|1114)\b"),
    (
        "setup.no_ensurepip",
        r"because ensurepip is not|ensurepip is not available|No module named ensurepip|No module named '?(pip|venv)\b",
    ),
    ("setup.no_ssl", r"SSL module is not available|ssl module in Python is not available"),
    (
        "setup.proxy",
        r"ProxyError|Cannot connect to proxy|Tunnel connection failed|WRONG_VERSION_NUMBER|for SOCKS support",
    ),
    (
        "setup.tls",
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|TLS CA certificate bundle|SSLError|SSLEOFError",
    ),
    ("setup.refused", r"HTTP error [45]\d\d|[45]\d\d (Client|Server) Error|\b40[137] Error"),
    (
        "setup.network",
        r"Failed to establish a new connection|NewConnectionError|Name or service not known|getaddrinfo failed"
        r"|name resolution|Network is unreachable|Connection refused|Timeout|timed out|Connection aborted"
        r"|RemoteDisconnected|IncompleteRead|ProtocolError|Connection broken",
    ),
    ("setup.no_wheel", r"No matching distribution found|Could not find a version that satisfies|not a supported wheel"),
    ("setup.archive", r"no wheels in |BadZipFile|not a zip file|too large: "),
)
_PATTERNS = tuple((code, re.compile(pattern, re.IGNORECASE)) for code, pattern in TABLE)
_NOISE = re.compile(r"^\s*$|^\[notice\]|^WARNING: (?!Retrying)")
_NESTED = re.compile(r"^WARNING: Retrying|^Could not fetch URL")
_INNERMOST = re.compile(
    r"\[(?:SSL: \w+|Errno -?\d+|WinError \d+)\] [^'\")(]+|Tunnel connection failed: [^'\")]+"
    r"|[A-Z][^'\"(]* not available"
)
MAX_DETAIL = 300


def classify(output: str, is_offline: bool = False) -> tuple[str, str]:
    """Return the code of a failure and the output line that shows it.

    Args:
        output: what the failed step wrote, stdout and stderr together.
        is_offline: whether the wheels were to come from a folder; an index that refuses (403, 404, 503) looks to pip
            like one that lacks the package.
    """
    lines = [line.strip() for line in output.splitlines() if not _NOISE.match(line)]
    for code, pattern in _PATTERNS:
        for line in reversed(lines):
            if pattern.search(line):
                is_refused = code == "setup.no_wheel" and not is_offline
                return ("setup.refused" if is_refused else code), gist(line)
    errors = [line for line in lines if line.startswith(("ERROR", "Error", "error"))]
    return "setup.failed", gist((errors or lines or [""])[-1])


def gist(line: str) -> str:
    """Shorten an output line to its message, for nested network errors the innermost one."""
    found = _INNERMOST.search(line) if _NESTED.match(line) else None
    if found:
        return found.group(0).strip()[:MAX_DETAIL]
    for preamble in ("ERROR: ", "Error: ", "Could not install packages due to an OSError: "):
        line = line[len(preamble) :] if line.startswith(preamble) else line
    return line[:MAX_DETAIL]
