"""Rasters and areas that try to reach a network or to write a file: every source in every encoding and nesting."""

from __future__ import annotations

import html
import socket
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import rasterio

from .make_rasters import patches, write_raster

DATASET = (
    '<VRTDataset rasterXSize="8" rasterYSize="8">{dataset}'
    '<VRTRasterBand dataType="Byte" band="1"{kind}>{band}</VRTRasterBand></VRTDataset>'
)
SIMPLE = (
    '<SimpleSource><SourceFilename relativeToVRT="0">{name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
)
SERVICE = (
    '<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>'
    "<UpperLeftX>-20037508</UpperLeftX><UpperLeftY>20037508</UpperLeftY><LowerRightX>20037508</LowerRightX>"
    "<LowerRightY>-20037508</LowerRightY><TileLevel>1</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>"
    "</DataWindow><Projection>EPSG:3857</Projection><BandsCount>3</BandsCount>"
    "<Cache><Path>{canary}</Path></Cache></GDAL_WMS>"
)
MRF = (
    "<MRF_META><CachedSource><Source>{source}</Source></CachedSource><Raster><Size x='8' y='8' c='1'/>"
    "<PageSize x='8' y='8' c='1'/><Compression>NONE</Compression><DataFile>{canary}/d.raw</DataFile>"
    "<IndexFile>{canary}/i.idx</IndexFile></Raster></MRF_META>"
)


class Listener:
    """A server on the loopback that counts who comes."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self.visits: list[bytes] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                visitor, _ = self._server.accept()
            except OSError:
                return
            with visitor:
                visitor.settimeout(1)
                try:
                    self.visits.append(visitor.recv(200))
                    visitor.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                except OSError:
                    self.visits.append(b"")

    def close(self) -> None:
        self._server.close()


def raster_sources(folder: Path, url: str, canary: Path) -> dict[str, str]:
    """Names of sources, each of which makes some driver fetch or write."""
    service = SERVICE.format(url=url, canary=canary)
    (folder / "service.xml").write_text(service)
    (folder / "service.tif").write_text(service)
    (folder / "cache.mrf").write_text(MRF.format(source=folder / "plain.tif", canary=canary))
    (folder / "index.gti").write_text(
        f"<GDALTileIndexDataset><IndexDataset>/vsicurl/{url}/i.gpkg</IndexDataset></GDALTileIndexDataset>"
    )
    (folder / "items.json").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "stac_version": "1.0.0", "properties": {'
        f'"proj:epsg": 4326, "proj:transform": [1,0,0,0,-1,0]}}, "assets": {{"a": {{"href": "{url}/a.tif"}}}}}}]}}'
    )
    write_raster(folder / "plain.tif", patches(8, 8, 1))
    return {
        "curl": f"/vsicurl/{url}/a.tif",
        "curl_streaming": f"/vsicurl_streaming/{url}/a.tif",
        "curl_query": f"/vsicurl?max_retry=0&url={url}/a.tif",
        "bare": f"{url}/a.tif",
        "zip": f"/vsizip//vsicurl/{url}/a.zip/a.tif",
        "tar": f"/vsitar/{{/vsicurl/{url}/a.tar}}/a.tif",
        "gzip": f"/vsigzip//vsicurl/{url}/a.gz",
        "subfile": f"/vsisubfile/0_100,/vsicurl/{url}/a.tif",
        "cached": f"/vsicached?file=/vsicurl/{url}/a.tif",
        "webhdfs": f"/vsiwebhdfs/{url}/webhdfs/v1/a.tif",
        "wms": f"WMS:{url}/?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetMap&LAYERS=a&SRS=EPSG:4326&BBOX=0,0,1,1",
        "wmts": f"WMTS:{url}/WMTSCapabilities.xml,layer=a",
        "wcs": f"WCS:{url}/?SERVICE=WCS&coverage=a",
        "inline_service": service,
        "service_file": str(folder / "service.xml"),
        "service_named_tif": str(folder / "service.tif"),
        "cache_file": str(folder / "cache.mrf"),
        "index_file": str(folder / "index.gti"),
        "items": str(folder / "items.json"),
        "stac": f'STACIT:"{url}/s.json"',
        "zarr": f'ZARR:"/vsicurl/{url}/a.zarr"',
        "netcdf": f'NETCDF:"/vsicurl/{url}/a.nc":v',
        "vrt_call": f"vrt:///vsicurl/{url}/a.tif",
        "vrt_text": DATASET.format(dataset="", kind="", band=SIMPLE.format(name=f"/vsicurl/{url}/b.tif")),
        "stdout": f"/vsistdout_redirect/{canary}/a.txt",
    }


def encodings(text: str, secret: str) -> Iterator[tuple[str, bytes]]:
    """The same document in ways that a search of its bytes would not know."""
    escaped = html.escape(secret)
    numbers = "".join(f"&#x{ord(sign):x};" for sign in secret)
    yield "plain", text.encode()
    yield "numbers", text.replace(escaped, numbers).encode()
    yield "section", text.replace(escaped, f"<![CDATA[{secret}]]>").encode()
    yield "entity", f'<!DOCTYPE v [<!ENTITY e "{escaped}">]>{text.replace(escaped, "&e;")}'.encode()
    yield "external", f'<!DOCTYPE v SYSTEM "{escaped}">{text}'.encode()
    yield "mark", b"\xef\xbb\xbf" + text.encode()
    yield "letter", b"x" + text.encode()
    yield "blanks", b" " * 900 + text.encode()
    yield "comment", b"<!--" + b"-" * 900 + b" -->" + text.encode()
    yield "declared", b'<?xml version="1.0" encoding="utf-16"?>' + text.encode()
    yield "wide", text.encode("utf-16")
    yield "latin", b'<?xml version="1.0" encoding="iso-8859-1"?>' + text.encode("latin-1")


def nestings(name: str) -> Iterator[tuple[str, str]]:
    """Places of a virtual raster that name a source."""
    spoken = html.escape(name)
    simple = SIMPLE.format(name=spoken)
    yield "source", DATASET.format(dataset="", kind="", band=simple)
    for kind in ("ComplexSource", "AveragedSource", "KernelFilteredSource", "NoDataFromMaskSource"):
        yield kind, DATASET.format(dataset="", kind="", band=simple.replace("SimpleSource", kind))
    mask = f'<MaskBand><VRTRasterBand dataType="Byte">{simple}</VRTRasterBand></MaskBand>'
    yield "mask", DATASET.format(dataset=mask, kind="", band="")
    overview = f"<Overview><SourceFilename>{spoken}</SourceFilename><SourceBand>1</SourceBand></Overview>"
    yield "overview", DATASET.format(dataset="", kind="", band=overview)
    raw = f"<SourceFilename>{spoken}</SourceFilename><ImageOffset>0</ImageOffset>"
    yield "raw", DATASET.format(dataset="", kind=' subClass="VRTRawRasterBand"', band=raw)
    code = "<PixelFunctionType>mul</PixelFunctionType>"
    yield "derived", DATASET.format(dataset="", kind=' subClass="VRTDerivedRasterBand"', band=code + simple)
    warp = f"<GDALWarpOptions><SourceDataset>{spoken}</SourceDataset></GDALWarpOptions>"
    plain = DATASET.format(dataset=warp, kind=' subClass="VRTWarpedRasterBand"', band="")
    yield "warped", plain.replace("<VRTDataset ", '<VRTDataset subClass="VRTWarpedDataset" ')
    panchromatic = f"<PanchroBand><SourceFilename>{spoken}</SourceFilename></PanchroBand>"
    sharp = f"<PansharpeningOptions>{panchromatic}</PansharpeningOptions>"
    plain = DATASET.format(dataset=sharp, kind="", band="")
    yield "sharpened", plain.replace("<VRTDataset ", '<VRTDataset subClass="VRTPansharpenedDataset" ')
    place = f'<Metadata domain="GEOLOCATION"><MDI key="X_DATASET">{spoken}</MDI></Metadata>'
    yield "geolocation", DATASET.format(dataset=place, kind="", band="")
    options = f'<OpenOptions><OOI key="GEOREF_SOURCES">{spoken}</OOI></OpenOptions></SimpleSource>'
    yield "option", DATASET.format(dataset="", kind="", band=simple.replace("</SimpleSource>", options))
    yield "crs", DATASET.format(dataset=f"<SRS>{spoken}</SRS>", kind="", band="")


def write_rasters(folder: Path, url: str, canary: Path) -> list[Path]:
    """All disguises of a raster: every source at the usual place and in a nest, and one in every encoding and place."""
    sources = raster_sources(folder, url, canary)
    files: list[Path] = []

    def write(name: str, data: bytes, suffix: str = "vrt") -> Path:
        path = folder / f"{len(files):03}_{name}.{suffix}"
        path.write_bytes(data)
        files.append(path)
        return path

    for kind, name in sources.items():
        inner = write(kind, dict(nestings(name))["source"].encode())
        write(f"in_{kind}", dict(nestings(str(inner)))["source"].encode())
        write(f"text_{kind}", dict(nestings(inner.read_text()))["source"].encode(), "tif")
    for kind in ("curl", "inline_service"):
        for place, text in nestings(sources[kind]):
            for code, data in encodings(text, sources[kind]):
                write(f"{kind}_{place}_{code}", data)
    for suffix in (".ovr", ".msk"):
        beside = write("beside", (folder / "plain.tif").read_bytes(), "tif")
        Path(f"{beside}{suffix}").write_bytes(files[0].read_bytes())
        write("in_beside", dict(nestings(str(beside)))["source"].encode())
    for domain, key in (("OVERVIEWS", "OVERVIEW_FILE"), ("", "OVERVIEW_FILE"), ("SUBDATASETS", "SUBDATASET_1_NAME")):
        noted = write(f"noted{len(domain)}", (folder / "plain.tif").read_bytes(), "tif")
        note = f'<Metadata domain="{domain}"><MDI key="{key}">/vsicurl/{url}/o.tif</MDI></Metadata>'
        Path(f"{noted}.aux.xml").write_text(f"<PAMDataset>{note}</PAMDataset>")
        write(f"in_noted{len(domain)}", dict(nestings(str(noted)))["source"].encode())
    write_raster(folder / "tags.tif", patches(8, 8, 1))
    with rasterio.open(folder / "tags.tif", "r+") as tagged:
        tagged.update_tags(ns="OVERVIEWS", OVERVIEW_FILE=f"/vsicurl/{url}/o.tif")
    files.append(folder / "tags.tif")
    files += [
        Path(name) for kind, name in sources.items() if kind in ("service_file", "service_named_tif", "cache_file")
    ]
    files += [folder / "index.gti", folder / "items.json", folder / "database.gpkg"]
    write_database(folder / "database.gpkg", url)
    return files


def write_database(path: Path, url: str) -> None:
    """A GeoPackage with a virtual table on another data source."""
    database = sqlite3.connect(path)
    statement = f"CREATE VIRTUAL TABLE v USING VirtualOGR('/vsicurl/{url}/a.shp')"
    database.executescript(
        "PRAGMA application_id=1196444487; PRAGMA user_version=10300; CREATE TABLE gpkg_contents(table_name TEXT,"
        "data_type TEXT, identifier TEXT, description TEXT, last_change TEXT, min_x, min_y, max_x, max_y, srs_id);"
        "INSERT INTO gpkg_contents VALUES ('v', 'features', 'v', '', '2020-01-01T00:00:00Z', 0, 0, 1, 1, 4326);"
    )
    database.execute("PRAGMA writable_schema=ON")
    database.execute("INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, ?)", (statement,))
    database.commit()
    database.close()


def write_areas(folder: Path, url: str, canary: Path) -> list[str]:
    """All disguises of an area of interest: files, and names that are no files."""
    layer = '<OGRVRTLayer name="a"><SrcDataSource{at}>{name}</SrcDataSource>{more}</OGRVRTLayer>'
    layer = f"<OGRVRTDataSource>{layer}</OGRVRTDataSource>"
    found: list[str] = []

    def write(name: str, data: bytes, suffix: str = "vrt") -> None:
        path = folder / f"area_{len(found):03}_{name}.{suffix}"
        path.write_bytes(data)
        found.append(str(path))

    remote = [
        f"/vsicurl/{url}/a.geojson",
        f"{url}/a.geojson",
        f"WFS:{url}/",
        f"OAPIF:{url}/",
        f"CSW:{url}/",
        f"ES:{url}",
    ]
    remote += [f"/vsizip//vsicurl/{url}/a.zip", f"PG:host=127.0.0.1 port={url.rpartition(':')[2]}", f"GeoJSON:{url}/a"]
    for name in remote:
        found.append(name)
        write("layer", layer.format(at="", name=html.escape(name), more="").encode())
    for code, data in encodings(layer.format(at="", name=html.escape(remote[0]), more=""), remote[0]):
        write(code, data)
    write(
        "sql",
        layer.format(at="", name=folder / "plain.gpkg", more=f"<SrcSQL>select ogr_deflate('{url}')</SrcSQL>").encode(),
    )
    write("nest", layer.format(at="", name=html.escape(found[1]), more="").encode())
    for code, data in encodings(f"<OGRWFSDataSource><URL>{url}/?service=WFS</URL></OGRWFSDataSource>", url):
        write(f"wfs_{code}", data, "xml")
    line = f"gdal vector pipeline ! read {url}/a.gpkg ! write {canary}/a.gpkg"
    write("pipeline", f'{{"type": "gdal_streamed_alg", "command_line": "{line}"}}'.encode(), "json")
    write("pipeline", f'{{"name": "a", "type": "gdal_streamed_alg", "command_line": "{line}"}}'.encode(), "geojson")
    wms = SERVICE.format(url=url, canary=canary)
    write("service", wms.encode(), "gml")
    schema = f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://a {url}/a.xsd"'
    member = '<gml:featureMember><a:b xmlns:a="http://a"><a:c>1</a:c></a:b></gml:featureMember>'
    gml = f'<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml" {schema}>{member}</gml:FeatureCollection>'
    write("schema", gml.encode(), "gml")
    write("entity", f'<!DOCTYPE a SYSTEM "{url}/a.dtd">{gml}'.encode(), "gml")
    link = f"<NetworkLink><Link><href>{url}/a.kml</href></Link></NetworkLink>"
    kml = f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{link}</Document></kml>'
    write("link", kml.encode(), "kml")
    write_database(folder / "area.gpkg", url)
    return [*found, str(folder / "area.gpkg")]
