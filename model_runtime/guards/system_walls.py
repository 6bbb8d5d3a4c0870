"""Walls of the operating system around one thread: no write outside named folders, no socket to a network. Linux.

Both hold for the calling thread and all threads that it starts, never for the rest of the process, and cannot be taken
back. A job runs in a thread of its own, so each job is held to its own outputs. Landlock keeps the files (Linux 5.13
and later), seccomp the sockets; where the system has neither, ``enter`` says so and nothing else changes. Standard
library only; the system calls are made through ``ctypes`` (docs/decisions/0050).
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import os
import platform
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_LANDLOCK_CREATE, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT = 444, 445, 446
_LANDLOCK_VERSION, _RULE_PATH_BENEATH = 1, 1
_WRITE_FILE, _TRUNCATE, _REFER = 1 << 1, 1 << 14, 1 << 13
_CHANGES = sum(1 << bit for bit in range(4, 13))
"""Removing and making folders, files, links, sockets, pipes and devices."""
_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
_IO_URING_SETUP, _X32 = 425, 0x40000000
_ALLOWED_FAMILIES = (1, 16)
"""AF_UNIX and AF_NETLINK: both stay on this machine, and drivers of graphics cards use them."""
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001
"""SECCOMP_RET_ALLOW, and SECCOMP_RET_ERRNO with EPERM."""
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "shm", "nvidia*", "dri", "kfd")


def enter(writable: Iterable[Path], may_connect: bool = False) -> dict[str, bool]:
    """Close the walls around this thread: ``files`` and ``network``, whether each stands.

    Args:
        writable: folders, with all below them, and files that may be written.
        may_connect: leave sockets alone.
    """
    stands = {"files": False, "network": False}
    if sys.platform != "linux" or ctypes.sizeof(ctypes.c_void_p) != 8:
        return stands
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return stands
    stands["files"] = _keep_files(libc, [*writable, *_scratch()])
    stands["network"] = not may_connect and _keep_sockets(libc)
    return stands


def walled(call: Callable[[], T], writable: Iterable[Path]) -> T:
    """The result of ``call``, made in a thread of its own behind the walls of ``enter``.

    The calling thread, which may go on to serve others, stays as it is. Whatever ``call`` raises is raised here.
    """

    def go() -> T:
        enter(writable)
        return call()

    with ThreadPoolExecutor(1, "walled") as threads:
        return threads.submit(go).result()


def _scratch() -> list[Path]:
    """Devices, and the cache of compiled kernels of a graphics card."""
    devices = [Path(name) for pattern in _DEVICES for name in glob.glob(f"/dev/{pattern}")]
    cache = os.environ.get("CUDA_CACHE_PATH") or os.path.expanduser("~/.nv")
    return [*devices, Path(cache)]


def _keep_files(libc: Any, writable: list[Path]) -> bool:  # noqa: ANN401 - ctypes
    version = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), _LANDLOCK_VERSION)
    if version < 1:
        return False
    on_files = _WRITE_FILE | (_TRUNCATE if version >= 3 else 0)
    handled = on_files | _CHANGES | (_REFER if version >= 2 else 0)
    ruleset = struct.pack("=Q", handled)
    descriptor = libc.syscall(_LANDLOCK_CREATE, ruleset, ctypes.c_size_t(len(ruleset)), 0)
    if descriptor < 0:
        return False
    try:
        for path in writable:
            with _place(path) as place:
                if place is not None:
                    rights = handled if os.path.isdir(path) else on_files
                    libc.syscall(
                        _LANDLOCK_ADD_RULE, descriptor, _RULE_PATH_BENEATH, struct.pack("=Qi", rights, place), 0
                    )
        return bool(libc.syscall(_LANDLOCK_RESTRICT, descriptor, 0) == 0)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _place(path: Path) -> Iterator[int | None]:
    """A descriptor that names the path without opening it, ``None`` where there is nothing."""
    try:
        descriptor = os.open(path, getattr(os, "O_PATH", 0) | os.O_CLOEXEC)
    except OSError:
        yield None
        return
    try:
        yield descriptor
    finally:
        os.close(descriptor)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def _keep_sockets(libc: Any) -> bool:  # noqa: ANN401 - ctypes
    machine = platform.machine()
    if machine not in _SOCKET_CALL:
        return False
    steps = _socket_filter(_AUDIT_ARCH[machine], _SOCKET_CALL[machine])
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.addressof(code))
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _step(index: int, code: int, value: int, equal: int | None, other: int | None) -> tuple[int, int, int, int]:
    """A comparison at ``index`` that goes on to the steps given, ``None`` being the next."""
    to_equal = 0 if equal is None else equal - index - 1
    to_other = 0 if other is None else other - index - 1
    return code, to_equal, to_other, value


def _socket_filter(arch: int, socket_call: int) -> list[tuple[int, int, int, int]]:
    """The filter's steps ``(code, jump if true, jump if false, value)``: sockets of local families only.

    Fields of the system call: its number at 0, the architecture at 4, the low half of the first argument at 16.
    """
    allow = 7 + len(_ALLOWED_FAMILIES)  # index of the last step but one
    refuse = allow + 1

    checks = [
        (_LOAD, 0, 0, 4),
        _step(1, _EQUAL, arch, None, refuse),
        (_LOAD, 0, 0, 0),
        _step(3, _AT_LEAST, _X32, refuse, None),
        _step(4, _EQUAL, _IO_URING_SETUP, refuse, None),
        _step(5, _EQUAL, socket_call, None, allow),
        (_LOAD, 0, 0, 16),
    ]
    checks += [_step(7 + index, _EQUAL, value, allow, None) for index, value in enumerate(_ALLOWED_FAMILIES[:-1])]
    checks.append(_step(allow - 1, _EQUAL, _ALLOWED_FAMILIES[-1], allow, refuse))
    return [*checks, (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
