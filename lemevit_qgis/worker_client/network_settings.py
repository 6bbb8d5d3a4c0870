"""QGIS's proxy and certificate authorities as environment variables for pip and downloads."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from .child_environment import CERTIFICATES

ANY_ADDRESS = "https://example.org/"
"""Asked of the system where QGIS leaves the proxy to it. Nothing is sent there."""


def pip_network(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return environment variables for pip.

    Args:
        environment: theirs without these variables; certificates named there are kept.
        folder: where the authorities are written.
    """
    variables = {}
    proxy = proxy_address(current_proxy())
    if proxy:
        variables["PIP_PROXY"] = proxy
    if not any(environment.get(name) for name in CERTIFICATES):
        bundle = write_authorities(folder)
        if bundle:
            variables["PIP_CERT"] = bundle
    return variables


def download_network(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return environment variables for a download by the runtime.

    Args:
        environment: the child's without these variables; certificates named there are kept.
        folder: where the authorities are written.
    """
    found = pip_network(environment, folder)
    names = {"PIP_PROXY": "https_proxy", "PIP_CERT": "SSL_CERT_FILE"}
    variables = {names[name]: value for name, value in found.items()}
    exempt = exempt_hosts()
    if "https_proxy" in variables and exempt:
        variables["no_proxy"] = ",".join(exempt)
    return variables


def exempt_hosts() -> list[str]:
    """Return hosts that QGIS reaches without its proxy."""
    manager = QgsNetworkAccessManager.instance()
    addresses = [*manager.excludeList(), *manager.noProxyList()]
    found = {QUrl(text if "://" in text else f"https://{text}").host() for text in map(str, addresses)}
    return sorted(found - {""})


def current_proxy() -> QNetworkProxy:
    """Return the proxy that QGIS uses for a download."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(ANY_ADDRESS)))
        return found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    return proxy


def proxy_address(proxy: QNetworkProxy) -> str:
    """Return the proxy's address for pip, with name and password if set, empty without a proxy."""
    if not proxy.hostName() or proxy.type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
        return ""
    address = QUrl()
    address.setScheme("socks5h" if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy else "http")
    address.setHost(proxy.hostName())
    if proxy.port():
        address.setPort(int(proxy.port()))
    if proxy.user():
        address.setUserName(proxy.user())
        address.setPassword(proxy.password())
    return bytes(address.toEncoded()).decode("ascii")


def write_authorities(folder: Path) -> str:
    """Write QGIS's trusted authorities to a file and return its path, empty if pip's own suffice.

    On Windows and macOS the system's store is where an organisation puts its authority, and pips before 24.2 do not
    look there; elsewhere only authorities that were added in QGIS make a difference.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return ""
    has_own = bool(manager.extraFileCAs()) or bool(manager.databaseCAs())
    if not has_own and sys.platform not in ("win32", "darwin"):
        return ""
    text = bytes(manager.trustedCaCertsPemText())
    if not text.strip():
        return ""
    path = folder / "authorities.pem"
    path.write_bytes(text)
    return str(path)
