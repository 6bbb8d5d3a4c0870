"""Why a set-up failed, told from the texts of pip, venv and Windows.

Texts without a source were captured from pip 23.2 on Linux against servers made for it; those of Windows are from
public reports of users (named), shortened to the lines that matter.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lemevit_qgis.setup.error_codes import TABLE, classify

ROOT = Path(__file__).resolve().parents[2]
NOT_FOUND = (
    "ERROR: Could not find a version that satisfies the requirement affine==2.4.0 (from versions: none)\n"
    "ERROR: No matching distribution found for affine==2.4.0\n"
)
RETRY = "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by "
CONNECTION = "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7ffb70d2d890>: Failed to"
DLL = "DLL load failed while importing onnxruntime_pybind11_state: "
NO_SSL = "SSLError(\"Can't connect to HTTPS URL because the SSL module is not available.\")': /simple/f90nml/\n"

# ruff: noqa: E501 - texts as they were printed
CASES = [
    # -- captured
    ("a host without address", "setup.network",
     f"{RETRY}'{CONNECTION} establish a new connection: [Errno -2] Name or service not known')': /simple/affine/\n{NOT_FOUND}"),
    ("nobody listens", "setup.network",
     f"{RETRY}'{CONNECTION} establish a new connection: [Errno 111] Connection refused')': /simple/affine/\n{NOT_FOUND}"),
    ("the proxy is not there", "setup.proxy",
     f"{RETRY}'ProxyError('Cannot connect to proxy.', {CONNECTION} establish a new connection: [Errno 111] Connection"
     f" refused'))': /simple/affine/\n{NOT_FOUND}"),
    ("the proxy wants a password", "setup.proxy",
     f"{RETRY}'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication"
     f" Required'))': /simple/affine/\n{NOT_FOUND}"),
    ("https spelled for an http proxy", "setup.proxy",
     f"{RETRY}'ProxyError('Your proxy appears to only use HTTP and not HTTPS', SSLError(SSLError(1, '[SSL:"
     f" WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)')))': /simple/affine/\n{NOT_FOUND}"),
    ("a SOCKS proxy", "setup.proxy",
     "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support.\n"),
    ("an authority nobody knows", "setup.tls",
     "Could not fetch URL https://localhost:18443/simple/affine/: There was a problem confirming the ssl certificate:"
     " HTTPSConnectionPool(host='localhost', port=18443): Max retries exceeded with url: /simple/affine/ (Caused by"
     " SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed"
     f" certificate (_ssl.c:1006)'))) - skipping\n{NOT_FOUND}"),
    ("a list of authorities that is gone", "setup.tls",
     "ERROR: Could not install packages due to an OSError: Could not find a suitable TLS CA certificate bundle, invalid"
     " path: /no/such.pem\n"),
    ("a package with other bytes", "setup.hash",
     "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions,"
     " please update the hashes.\n    affine==2.4.0 from file:///srv/wheels/affine-2.4.0-py3-none-any.whl:\n"),
    ("a folder without the wheel", "setup.no_wheel", f"Looking in links: /srv/wheels\n{NOT_FOUND}"),
    ("an index that answers 403, 404 or 503", "setup.refused", f"Looking in indexes: http://127.0.0.1:18403/simple\n{NOT_FOUND}"),
    ("a full disk", "setup.disk",
     "Installing collected packages: shapely, rasterio, numpy\n"
     "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n"),
    ("a file system that cannot be written", "setup.folder", "Error: [Errno 30] Read-only file system: '/mnt/ro/x'\n"),
    # -- Debian without python3-venv (its own text)
    ("Debian without python3-venv", "setup.no_ensurepip",
     "The virtual environment was not created successfully because ensurepip is not\navailable.  On Debian/Ubuntu systems,"
     " you need to install the python3-venv\npackage using the following command.\n"),
    # -- pypa/pip#13339, TradingAgents#151 (a translated Windows), pypa/pip#7280, googlesamples/assistant-sdk-python#329
    ("Windows: in use", "setup.locked",
     "ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot access the file because it is"
     " being used by another process: 'C:\\\\Users\\\\x\\\\AppData\\\\Local\\\\Temp\\\\tmpyjo117jd_in_process.py'\n"
     "Consider using the `--user` option or check the permissions.\n"),
    ("Windows in Chinese: in use", "setup.locked",
     "ERROR: Could not install packages due to an OSError: [WinError 32] 另一个程序正在使用此文件，进程无法访问。:"
     " 'C:\\\\Temp\\\\pip-unpack-84ly918m\\\\grpcio-1.73.1-cp313-cp313-win_amd64.whl'\nCheck the permissions.\n"),
    ("Windows: access denied", "setup.locked",
     "Could not install packages due to an EnvironmentError: [WinError 5] Access is denied: 'C:\\\\Temp\\\\x.whl'\n"),
    # -- pypa/pip#12009, easydiffusion#944; pyinstaller#7356 (Defender takes the file away while pip writes it)
    ("Windows: a virus, it says", "setup.blocked",
     "ERROR: Could not install packages due to an OSError: [WinError 225] Operation did not complete successfully because"
     " the file contains a virus or potentially unwanted software\n"),
    ("Windows: Defender takes the file away", "setup.blocked",
     "ERROR: Could not install packages due to an OSError: [Errno 22] Invalid argument:"
     " 'C:\\\\Users\\\\x\\\\AppData\\\\Local\\\\Temp\\\\pip-unpack-ai2ipi_2\\\\pyinstaller-5.7.0-py3-none-win_amd64.whl'\n"),
    # -- vulncheck-oss/sdk-python#1
    ("Windows: more than 260 characters", "setup.path_too_long",
     "ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: 'C:\\\\Users\\\\x\\\\y.py'\n"
     "HINT: This error might have occurred since this system does not have Windows Long Path support enabled.\n"),
    # -- microsoft/onnxruntime#24120, #28812 and google/magika#1099 (the selfcheck's sentence around them is ours)
    ("Windows: no VC++ runtime", "setup.vc_runtime",
     f"onnxruntime does not load: {DLL}A dynamic link library (DLL) initialization routine failed.\n"),
    ("Windows in Chinese: no VC++ runtime", "setup.vc_runtime",
     "onnxruntime does not load: [WinError 1114] 动态链接库(DLL)初始化例程失败。\n"),
    # -- qgis/QGIS#44185, TerraLabAI/QGIS_AI-Segmentation#146
    ("Windows: QGIS's Python without its ssl libraries", "setup.no_ssl",
     "WARNING: pip is configured with locations that require TLS/SSL, however the ssl module in Python is not available.\n"
     f"{RETRY}'{NO_SSL}{NOT_FOUND}"),
    # -- TerraLabAI/QGIS_AI-Segmentation#106
    ("a firewall that cuts connections", "setup.tls",
     f"{RETRY}'SSLError(SSLEOFError(8, '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation'))'\n{NOT_FOUND}"),
    # -- what nobody has seen yet
    ("something else", "setup.failed", "Collecting affine\nERROR: the moon is in the wrong place\n"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_text_has_its_cause(code: str, text: str) -> None:
    found, detail = classify(text, is_offline="Looking in links" in text)
    assert found == code
    assert detail
    assert detail in text.replace("\n", " \n") or len(detail) == 300


@pytest.mark.parametrize(
    ("case", "detail"),
    [
        ("a host without address", "[Errno -2] Name or service not known"),
        ("the proxy wants a password", "Tunnel connection failed: 407 Proxy Authentication Required"),
        (
            "an authority nobody knows",
            "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate",
        ),
        ("a full disk", "[Errno 28] No space left on device"),
        ("a folder without the wheel", "No matching distribution found for affine==2.4.0"),
    ],
)
def test_people_are_told_the_innermost_cause_only(case: str, detail: str) -> None:
    text = next(text for name, _, text in CASES if name == case)
    assert classify(text)[1] == detail


def test_a_retry_that_went_well_does_not_hide_what_failed_later() -> None:
    text = f"{RETRY}'ReadTimeoutError'\nInstalling collected packages: numpy\nERROR: [Errno 28] No space left on device"
    assert classify(text)[0] == "setup.disk"


def test_silence_is_a_failure_too() -> None:
    assert classify("") == ("setup.failed", "")


def words_of(name: str) -> set[str]:
    source = (ROOT / "lemevit_qgis" / "setup" / "error_texts.py").read_text(encoding="utf-8")
    return set(re.findall(r'"(setup\.\w+)"', source.split(f"def {name}")[1].split("\ndef ")[0]))


def test_every_code_has_words_a_fix_and_a_section_in_the_documents() -> None:
    codes = {code for code, _ in TABLE}
    for path in (ROOT / "lemevit_qgis").rglob("*.py"):
        if path.name != "error_texts.py":
            codes |= set(re.findall(r'"(setup\.[a-z_]+)"', path.read_text(encoding="utf-8")))
    codes -= {"setup.log", "setup.lock"}
    assert words_of("whats") == codes
    assert words_of("set_up_fixes") == codes
    document = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    assert {code for code in codes if f"`{code}`" not in document} == set()
