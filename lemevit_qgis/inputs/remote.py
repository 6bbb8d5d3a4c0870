"""Rasters of GDAL on servers that the worker can fetch itself, with the host that must be agreed to.

For the main thread. Credentials of QGIS go to the worker in memory: no file, log or setting holds them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from .. import settings
from .._runtime import JobRequest, errors, protocol, remote_access, remote_names
from ..compat import plain_int
from .documents import addresses_in, hosts_in
from .layers import raster_file
from .mosaic import list_of
from .rendering import is_local_file
from .sources import file_of_source

_AUTHCFG = re.compile(r"\s+authcfg=['\"]?(\w+)['\"]?")
BYTES = {1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 8, 14: 1}
"""Bytes of a pixel by QGIS's number of its type."""


@dataclass(frozen=True)
class RemoteRaster:
    """A raster that the worker can fetch.

    Attributes:
        name: in the place of a path in a request.
        host: that must be agreed to.
    """

    name: str
    host: str

    @property
    def is_agreed(self) -> bool:
        """Whether the host was agreed to."""
        return self.host in settings.agreed_hosts()


@dataclass(frozen=True)
class Entrusted:
    """A request with credentials, which go to the worker and nowhere else.

    Attributes:
        request: of a run.
        credentials: what the servers are told.
    """

    request: JobRequest
    credentials: protocol.Credentials = field(repr=False)

    def to_line(self) -> str:
        """Return the request as one JSON line, with the credentials beside it."""
        return self.request.to_line(credentials=self.credentials)


def remote_raster(layer: QgsRasterLayer) -> RemoteRaster | None:
    """Return the remote raster of a layer, ``None`` for every other layer: a file, a service, one in an archive."""
    if layer.providerType() != "gdal":
        return None
    name = _AUTHCFG.sub("", layer.source()).split("|")[0]
    if not remote_names.is_remote(name) or remote_names.split_item(name) is not None:
        return None
    access = remote_access.Access((), {remote_access.S3: _options(layer)})
    try:
        address = remote_names.address_of(name, access)
    except errors.LemevitError:
        return None
    return RemoteRaster(name, remote_access.host_of(address))


def hosts_of(layer: QgsRasterLayer) -> tuple[str, ...]:
    """Return the hosts that a layer is read from: its own, or those that its virtual raster, list or index names."""
    remote = remote_raster(layer)
    if remote is not None:
        return (remote.host,)
    return hosts_in(_document(layer)) if is_local_file(layer) else ()


def _document(layer: QgsRasterLayer) -> str:
    return list_of(layer) or file_of_source(layer.source())


def input_name(layer: QgsRasterLayer) -> str:
    """Return the path of a layer's file, or the name of a remote raster that the worker fetches.

    Raises:
        PluginError: as ``layers.raster_file`` does.
    """
    remote = remote_raster(layer)
    return remote.name if remote is not None and remote.is_agreed else raster_file(layer)


def allowed_hosts(layers: Iterable[QgsRasterLayer | None]) -> tuple[str, ...]:
    """Return the agreed hosts of the layers that the worker fetches."""
    return tuple(
        dict.fromkeys(host for layer in layers if layer is not None and is_fetched(layer) for host in hosts_of(layer))
    )


def unagreed(layers: Iterable[QgsRasterLayer | None]) -> dict[str, QgsRasterLayer]:
    """Return layers by the hosts that were not agreed to and that they are read from."""
    agreed = settings.agreed_hosts()
    return {host: layer for layer in layers if layer is not None for host in hosts_of(layer) if host not in agreed}


def is_fetched(layer: QgsRasterLayer) -> bool:
    """Return whether the worker fetches a layer: all that it is read from was agreed to."""
    hosts = hosts_of(layer)
    return bool(hosts) and set(hosts) <= set(settings.agreed_hosts())


def is_read(layer: QgsRasterLayer) -> bool:
    """Return whether the worker reads a layer itself: its files are here, or its hosts were agreed to."""
    return is_fetched(layer) or is_here(layer)


def is_here(layer: QgsRasterLayer) -> bool:
    """Return whether a layer is a local file and names no servers."""
    return is_local_file(layer) and not hosts_of(layer)


def megabytes(layer: QgsRasterLayer, area: QgsRectangle) -> float:
    """Return the size of an area of a layer, without the compression of its file."""
    part = area.intersect(layer.extent())
    pixels = part.width() / layer.rasterUnitsPerPixelX() * part.height() / layer.rasterUnitsPerPixelY()
    provider = layer.dataProvider()
    width = sum(BYTES.get(plain_int(provider.dataType(band)), 4) for band in range(1, layer.bandCount() + 1))
    return float(pixels * width / 1e6)


def credentials_of(layer: QgsRasterLayer) -> protocol.Credentials:
    """Return what QGIS would tell the server of a layer, empty if nothing.

    An authentication configuration becomes the headers that QGIS sends, options of S3 stay options.
    """
    found: protocol.Credentials = {}
    remote = remote_raster(layer)
    options = _options(layer)
    if options:
        found[remote_access.S3] = options
    named = _AUTHCFG.search(layer.source())
    if remote is None or named is None:
        return found
    manager = QgsApplication.authManager()
    done = manager.updateNetworkRequest(QNetworkRequest(QUrl(f"https://{remote.host}/")), named[1])
    request = done[1] if isinstance(done, tuple) and done[0] else QNetworkRequest()
    headers = {_text(name): _text(request.rawHeader(name)) for name in request.rawHeaderList()}
    return {**found, remote.host: headers} if headers else found


def credentials_for(request: JobRequest, layers: Iterable[QgsMapLayer] | None = None) -> protocol.Credentials:
    """Return the credentials of the layers, by default those of the project, that a request reads."""
    found: protocol.Credentials = {}
    named = {*request.inputs, *(address for name in request.inputs for address in addresses_in(name))}
    for layer in QgsProject.instance().mapLayers().values() if layers is None else layers:
        remote = remote_raster(layer) if isinstance(layer, QgsRasterLayer) else None
        if remote is not None and remote.name in named:
            found.update(credentials_of(layer))
    return found


def _options(layer: QgsRasterLayer) -> dict[str, str]:
    """Options of S3 in the source of a layer."""
    given = QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("credentialOptions")
    options = given if isinstance(given, dict) else {}
    return {str(key): str(value) for key, value in options.items() if str(key) in remote_access.OPTIONS}


def _text(data: Any) -> str:  # noqa: ANN401 - QByteArray
    return bytes(data).decode("utf-8", "replace")
