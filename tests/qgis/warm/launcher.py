"""In the place of the runtime's Python: ``launcher.py PYTHON SOCKET WORDS...``. Standard library only.

What is no start of ``model_runtime`` goes to the Python itself. The end of this process ends the fork.
"""

import json
import os
import signal
import socket
import sys


def main() -> None:
    python, address, words = sys.argv[1], sys.argv[2], sys.argv[3:]
    if len(words) < 2 or words[0] != "-I" or os.path.basename(words[1]) != "model_runtime":
        os.execv(python, [python, *words])  # noqa: S606
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.connect(address)
        said = {"words": words[1:], "folder": os.getcwd(), "environment": dict(os.environ)}
        data = json.dumps(said).encode("ascii")
        socket.send_fds(connection, [len(data).to_bytes(4, "big")], [0, 1, 2])
        connection.sendall(data)
        for number in (0, 1, 2):
            os.close(number)  # the fork alone decides when the streams end
        answer = connection.recv(4)
    if len(answer) < 4:
        os._exit(1)
    status = int.from_bytes(answer, "big", signed=True)
    if status < 0:
        os.kill(os.getpid(), -status)
        signal.pause()
    os._exit(status)


if __name__ == "__main__":
    main()
