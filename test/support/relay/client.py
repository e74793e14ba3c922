# SPDX-License-Identifier: MIT
"""A client that passes descriptors, as a VMM does. Arguments: the socket, and a scenario. It prints what it saw as JSON."""

import json
import os
import select
import socket
import struct
import sys

VERSION, DMA_MAP, SET_IRQS, READ, WRITE, DMA_WRITE, RESET = 1, 2, 8, 9, 10, 12, 13
NONE, BOOL, EVENTFD, MASK = 0x21, 0x22, 0x24, 0x09
MIGRATION = 9
PATIENCE = 300


def message(command, body=b"", number=1, flags=0):
    return struct.pack("<HHIII", number, command, 16 + len(body), flags, 0) + body


def irqs(flags, start, count, data=b""):
    return struct.pack("<IIIII", 20, flags, 2, start, count) + data


class Client:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(PATIENCE)
        self.socket.connect(path)
        self.number = 0
        self.written = []

    def take(self, count):
        got = b""
        while len(got) < count:
            more = self.socket.recv(count - len(got))
            if not more:
                raise EOFError
            got += more
        return got

    def next(self):
        number, command, size, flags, errno = struct.unpack("<HHIII", self.take(16))
        return number, command, flags, errno, self.take(size - 16)

    def call(self, command, body=b"", descriptors=()):
        self.number = (self.number + 1) % 0x10000
        whole = message(command, body, self.number)
        sent = socket.send_fds(self.socket, [whole], list(descriptors)) if descriptors else 0
        self.socket.sendall(whole[sent:])
        while True:
            number, command, flags, errno, answer = self.next()
            if flags & 0xF == 1:
                assert number == self.number, (number, self.number)
                return (errno if flags & 0x20 else 0), answer
            # A write of this client's memory.
            assert command == DMA_WRITE, command
            self.written.append(struct.unpack_from("<QQ", answer))
            self.socket.sendall(message(command, answer[:16], number, 1))

    def greet(self):
        data = b'{"capabilities":{"max_msg_fds":8}}\0'
        return self.call(VERSION, struct.pack("<HH", 0, 1) + data)

    def set(self, flags, start, count, data=b"", descriptors=()):
        return self.call(SET_IRQS, irqs(flags, start, count, data), descriptors)[0]

    def state(self):
        errno, answer = self.call(READ, struct.pack("<QII", 0, MIGRATION, 4))
        return -errno if errno else struct.unpack_from("<I", answer, 16)[0]


def value(eventfd, patience=0):
    """The count of an eventfd, 0 for none."""
    ready, _, _ = select.select([eventfd], [], [], patience)
    return os.eventfd_read(eventfd) if ready else 0


def loopback(path):
    """Interrupts that the client raises itself; nothing here is a matter of time."""
    client, seen = Client(path), []
    seen.append(b'"max_msg_fds":8' in client.greet()[1])
    first, second, third = (os.eventfd(0, os.EFD_NONBLOCK) for _ in range(3))
    both = lambda: [value(first), value(second), value(third)]
    seen.append(client.set(NONE, 0, 2))
    seen.append(client.set(EVENTFD, 0, 2, descriptors=[first, second]))
    seen.append(both())
    seen.append([client.set(NONE, 0, 2), client.set(BOOL, 0, 2, b"\0\1"), client.set(NONE, 1, 1)])
    seen.append(both())
    # Wrong numbers of descriptors, a vector that there is not, and masks: nothing changes.
    seen.append(
        [
            client.set(EVENTFD, 0, 2, descriptors=[third]),
            client.set(EVENTFD, 0, 1, descriptors=[third, third]),
            client.set(EVENTFD, 2, 1, descriptors=[third]),
            client.set(NONE, 0, 1, descriptors=[third]),
            client.set(MASK, 0, 1),
        ]
    )
    seen.append([client.set(NONE, 0, 2), both()])
    # Another descriptor, none for one vector, none at all.
    seen.append([client.set(EVENTFD, 0, 1, descriptors=[third]), client.set(NONE, 0, 2), both()])
    seen.append([client.set(EVENTFD, 1, 1), client.set(NONE, 0, 2), both()])
    seen.append([client.set(NONE, 0, 0), client.set(NONE, 0, 2), both()])
    # A full eventfd is no reason to wait.
    full = os.eventfd(0, os.EFD_NONBLOCK)
    os.eventfd_write(full, 2**64 - 2)
    seen.append([client.set(EVENTFD, 0, 1, descriptors=[full]), client.set(NONE, 0, 1), client.state()])
    # Nor is what is no eventfd, and has no reader.
    reader, writer = os.pipe()
    os.close(reader)
    seen.append([client.set(EVENTFD, 0, 1, descriptors=[writer]), client.set(NONE, 0, 1), client.state()])
    return seen


def device(path):
    """An interrupt that the device raises by itself, and memory that is written by messages though a descriptor came."""
    client = Client(path)
    client.greet()
    eventfd = os.eventfd(0, os.EFD_NONBLOCK)
    memory = os.memfd_create("memory")
    mapped = client.call(DMA_MAP, struct.pack("<IIQQQ", 32, 3, 0, 0, 4096), [memory])[0]
    armed = client.set(EVENTFD, 0, 1, descriptors=[eventfd])
    while not client.written:
        client.state()
    return [mapped, armed, value(eventfd, PATIENCE) > 0, client.written[0][0]]


def many(path):
    """Far more descriptors than can be open at a time."""
    client = Client(path)
    client.greet()
    eventfd = os.eventfd(0, os.EFD_NONBLOCK)
    errors = set()
    for _ in range(1000):
        errors.add(client.set(EVENTFD, 0, 2, descriptors=[eventfd, eventfd]))
        errors.add(client.set(EVENTFD, 0, 2, descriptors=[eventfd] * 8))
    # As many in one message as the system takes, in messages that nobody waits for.
    for _ in range(100):
        socket.send_fds(client.socket, [message(RESET, flags=0x10)], [eventfd] * 253)
    return [sorted(errors), client.set(NONE, 0, 2), value(eventfd), client.state()]


def pipelined(path):
    """Messages in a row, one of them with a descriptor."""
    client = Client(path)
    client.greet()
    eventfd = os.eventfd(0, os.EFD_NONBLOCK)
    read = struct.pack("<QII", 0, MIGRATION, 4)
    client.socket.sendall(message(READ, read, 101) + message(READ, read, 102))
    socket.send_fds(client.socket, [message(SET_IRQS, irqs(EVENTFD, 0, 1), 103)], [eventfd])
    client.socket.sendall(message(SET_IRQS, irqs(NONE, 0, 1), 104) + message(READ, read, 105))
    seen = [client.next() for _ in range(5)]
    return [[(number, errno) for number, _, _, errno, _ in seen], value(eventfd)]


def dead(path):
    """Sends nonsense with descriptors and is sent away; then one that leaves in the middle."""
    client = Client(path)
    eventfd = os.eventfd(0, os.EFD_NONBLOCK)
    nonsense = struct.pack("<HHIII", 1, RESET, 2**32 - 1, 0, 0)
    socket.send_fds(client.socket, [nonsense], [eventfd] * 8)
    assert client.next()[3] == 22
    try:
        client.next()
        seen = ["stays"]
    except (EOFError, ConnectionResetError):
        seen = ["sent away"]
    half = Client(path)
    half.greet()
    socket.send_fds(half.socket, [message(SET_IRQS, irqs(EVENTFD, 0, 1))[:18]], [eventfd])
    half.socket.close()
    # What was sent is carried out though its sender is gone.
    gone = Client(path)
    gone.greet()
    gone.socket.sendall(message(WRITE, struct.pack("<QIII", 0, MIGRATION, 4, 2), flags=0x10))
    gone.socket.close()
    return seen


def wait(path):
    """Stays until its input ends; then says whether it still has a device."""
    client = Client(path)
    client.greet()
    print("ready", flush=True)
    sys.stdin.read()
    try:
        return client.state()
    except (OSError, EOFError):
        return "gone"


print(json.dumps(globals()[sys.argv[2]](sys.argv[1])))
