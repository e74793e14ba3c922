# SPDX-License-Identifier: MIT
"""What every device of this uAPI has as a target: its region, open and close, and the user's verbs, made of accesses."""
import errno
from uapi_target import Refused, Target, Unsupported

RUNNING, SAVING, RESUMING, ERROR = 1, 2, 4, 6
REGISTERS = {(0, 4): "device_state", (4, 4): "reserved", (8, 8): "pending_bytes", (16, 8): "data_offset", (24, 8): "data_size"}
PENDING_BYTES, DATA_OFFSET, DATA_SIZE = list(REGISTERS)[2:]
#: A stream that has not ended after so many segments does not end.
SEGMENTS_MAX = 10000


class MigrationTarget(Target):
    """A subclass keeps self.state and self.window, and has make(), reset_device(), write_device_state(), write_data_size(),
    and a read_NAME() for each register of the data section."""

    window_offset = 0x1000
    window = bytearray(0x1000)

    def power_on(self):
        self.segments, self.sent, self.last = [], b"", {DATA_OFFSET: 0, DATA_SIZE: 0}
        self.device(self.kind)

    def device(self, kind):
        """What a user has collected outlives the device."""
        if kind != self.kind:
            raise Unsupported
        self.opens = 1
        self.make()
        self.reset_device()

    def reset(self):
        self._check_open()
        self.reset_device()

    def open(self):
        self.opens += 1
        if self.opens == 1:
            self.reset_device()

    def close(self):
        self._check_open()
        self.opens -= 1

    def _check_open(self):
        if not self.opens:
            raise Refused(errno.EBADF)

    def _find(self, offset, width):
        """A register at its own width, or else None for bytes of the window."""
        self._check_open()
        register = REGISTERS.get((offset, width), "reserved" if width == 0 else None)
        if register is None and not 0 <= offset - self.window_offset <= len(self.window) - width:
            raise Refused(errno.EINVAL)
        return register

    def get(self, offset, width):
        register = self._find(offset, width)
        if register is None:
            at = offset - self.window_offset
            return int.from_bytes(self.window[at : at + width], "little")
        if register in ("device_state", "reserved"):
            return self.state if register == "device_state" else 0
        return getattr(self, f"read_{register}")()

    def put(self, offset, width, value):
        register = self._find(offset, width)
        if register in ("device_state", "data_size"):
            getattr(self, f"write_{register}")(value)
        elif register is None and self.state == RESUMING:
            at = offset - self.window_offset
            self.window[at : at + width] = value.to_bytes(width, "little")
        elif register != "reserved":
            raise Refused(errno.EINVAL)

    def read(self, access):
        value = self.get(*access)
        if access in self.last:
            self.last[access] = value
        return value

    def write(self, access, value):
        self.put(*access, value)

    def collect(self):
        at, length = self.last[DATA_OFFSET], self.last[DATA_SIZE]
        self.segments.append(bytes(self.get(at + index, 1) for index in range(length)))

    def collect_all(self):
        while self.get(*PENDING_BYTES):
            for register in (DATA_OFFSET, DATA_SIZE):
                self.last[register] = self.get(*register)
            if not self.last[DATA_SIZE] or len(self.segments) >= SEGMENTS_MAX:
                raise Refused(errno.EIO)
            self.collect()

    def store(self, number):
        if number > len(self.segments):
            raise Unsupported
        self.sent = self.segments[number - 1]
        for index, byte in enumerate(self.sent):
            self.put(self.last[DATA_OFFSET] + index, 1, byte)

    def submit(self):
        self.put(*DATA_SIZE, len(self.sent))

    def store_all(self):
        for number in range(1, len(self.segments) + 1):
            self.last[DATA_OFFSET] = self.get(*DATA_OFFSET)
            self.store(number)
            self.submit()
