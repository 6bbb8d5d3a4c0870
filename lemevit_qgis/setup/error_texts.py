"""Error messages of a set-up: descriptions and advice by code."""

from __future__ import annotations

from ..errors import tr


def whats() -> dict[str, str]:
    """Return descriptions by code, with ``{}`` for the detail."""
    return {
        "setup.no_base_python": tr("QGIS's own Python program was not found. {}"),
        "setup.wrong_python": tr("There is no complete set of packages for {}."),
        "setup.no_ensurepip": tr("This Python cannot create an environment with pip: {}"),
        "setup.no_ssl": tr("This Python cannot open secure connections. {}"),
        "setup.network": tr("The package index cannot be reached. {}"),
        "setup.proxy": tr("The proxy refused the download. {}"),
        "setup.tls": tr("The certificate of the package index is not trusted here. {}"),
        "setup.refused": tr("A package is not available in the package index. {}"),
        "setup.hash": tr("A package is not the one that was tested with this version. {}"),
        "setup.no_wheel": tr("A package is missing. {}"),
        "setup.archive": tr("There are no usable packages there. {}"),
        "setup.disk": tr("The disk is too full. {}"),
        "setup.folder": tr("The folder cannot be written. {}"),
        "setup.locked": tr("Another program holds a file open. {}"),
        "setup.blocked": tr("A protection program or policy blocked a file. {}"),
        "setup.path_too_long": tr("A path is too long for this system. {}"),
        "setup.vc_runtime": tr("A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}"),
        "setup.not_started": tr("The Python program could not be started: {}"),
        "setup.selfcheck": tr("The new runtime does not work here: {}"),
        "setup.busy": tr("Another QGIS is setting the runtime up. {}"),
        "setup.failed": tr("The set-up failed. {}"),
        "setup.cancelled": tr("The set-up was cancelled and its files were removed. {}"),
    }


def set_up_fixes() -> dict[str, str]:
    """Return advice by code."""
    other = tr("Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.")
    return {
        "setup.no_base_python": other,
        "setup.wrong_python": other,
        "setup.no_ensurepip": tr("On Debian or Ubuntu install python3-venv; elsewhere: ") + other,
        "setup.no_ssl": tr("Use a folder or zip of wheels instead. Or: ") + other,
        "setup.network": tr("Check the network, then try again; or use a folder or zip of wheels."),
        "setup.proxy": tr(
            "Check Settings > Options > Network > Proxy (an http:// proxy, name and password), then try again."
        ),
        "setup.tls": tr(
            "If your organisation inspects connections, add its authority in Settings > Options > Authentication >"
            " Manage Certificates, then try again; or use a folder or zip of wheels."
        ),
        "setup.refused": tr("Try again later; where pip is set to a mirror, ask who runs it for the missing package."),
        "setup.hash": tr("Try again. If it happens again, a cache or mirror changes files: use another network."),
        "setup.no_wheel": tr("Use the bundle for this system and Python version, and the version of this plugin."),
        "setup.archive": tr("Choose the offline bundle (zip), or the folder that holds its .whl files."),
        "setup.disk": tr("Free space on the disk of that folder (and of the temporary folder), then try again."),
        "setup.folder": tr("Make the folder writable, or choose another one for the runtime in the settings."),
        "setup.locked": tr("Close other QGIS windows, wait for the virus scanner to finish, then try again."),
        "setup.blocked": tr("Ask your administrator to allow the runtime's folder, then try again."),
        "setup.path_too_long": tr("Choose a folder with a short path (C:\\lemevit) for the runtime in the settings."),
        "setup.vc_runtime": tr("Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again."),
        "setup.not_started": other,
        "setup.selfcheck": tr("Copy the diagnostics report and send it to the developers. ") + other,
        "setup.busy": tr("Wait until it has finished."),
        "setup.failed": tr("Try again. If it fails again, copy the diagnostics report and send it to the developers."),
        "setup.cancelled": tr("Start the set-up again when needed."),
    }


def setup_error(code: str, detail: str) -> dict[str, str]:
    """Return the error as a dictionary of the protocol."""
    what = whats().get(code, whats()["setup.failed"]).format(detail.rstrip(".")).strip()
    if not what.endswith((".", ":")):
        what += "."
    return {"code": code, "what": what, "fix": set_up_fixes().get(code, set_up_fixes()["setup.failed"])}
