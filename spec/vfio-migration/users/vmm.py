# SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
"""The source of a live migration in small: collects the state of a device behind a vfio-user socket.

    python3 vmm.py SOCKET

For the editions linux-5.16 and rfc-ndma.
"""
import socket
import struct
import sys
import time

VERSION, REGION_READ, REGION_WRITE = 1, 9, 10
REPLY, ERROR = 0x1, 0x20
# DEVICE_GET_REGION_INFO would tell it.
MIGRATION_REGION = 9
DEVICE_STATE, PENDING_BYTES, DATA_OFFSET, DATA_SIZE = 0, 8, 16, 24
RUNNING, SAVING = 1, 2
ROUNDS_MAX = 4


class Device:
    def __init__(self, path):
        self.socket = connect(path)
        self.call(VERSION, struct.pack("<HH", 0, 1) + b"{}\0")

    def call(self, command, body):
        self.socket.sendall(struct.pack("<HHIII", 1, command, 16 + len(body), 0, 0) + body)
        _, _, size, flags, errno = struct.unpack("<HHIII", self.take(16))
        answer = self.take(size - 16)
        if not flags & REPLY or flags & ERROR:
            raise OSError(errno, f"message {command} failed")
        return answer

    def take(self, count):
        taken = b""
        while len(taken) < count:
            taken += self.socket.recv(count - len(taken)) or sys.exit("the server has gone")
        return taken

    def read(self, offset, count):
        return self.call(REGION_READ, struct.pack("<QII", offset, MIGRATION_REGION, count))[16:]

    def register(self, offset):
        return int.from_bytes(self.read(offset, 8), "little")

    def state(self):
        return int.from_bytes(self.read(DEVICE_STATE, 4), "little")

    def set_state(self, value):
        self.call(REGION_WRITE, struct.pack("<QIII", DEVICE_STATE, MIGRATION_REGION, 4, value))


def connect(path, seconds=60):
    """The server may need a moment to listen."""
    for _ in range(seconds * 10):
        try:
            end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            end.connect(path)
            return end
        except OSError:
            time.sleep(0.1)
    sys.exit(f"nobody listens on {path}")


def collect(device):
    """The next segment, or None where there is none."""
    if device.register(PENDING_BYTES) == 0:
        return None
    offset = device.register(DATA_OFFSET)
    size = device.register(DATA_SIZE)
    return device.read(offset, size)


device = Device(sys.argv[1])
device.set_state(RUNNING | SAVING)
stream = [segment for segment in (collect(device) for _ in range(ROUNDS_MAX)) if segment]
device.set_state(SAVING)
stream += iter(lambda: collect(device), None)
device.state() == SAVING or sys.exit("the session is not open any more")
device.set_state(0)
print(f"{len(stream)} segments, {sum(map(len, stream))} bytes")
