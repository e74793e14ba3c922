# SPDX-License-Identifier: MIT
"""A device without NDMA as a target of edition rfc-ndma: states, a data window, a stream."""
from errno import EINVAL, EIO
from migration_target import ERROR, RESUMING, RUNNING, SAVING, MigrationTarget
from uapi_target import Refused

VALID = {0, RUNNING, SAVING, RUNNING | SAVING, RESUMING}
HEAD = b"example device, version 1"
PIECE_BYTES = len(HEAD)


class Device(MigrationTarget):
    kind = "no-ndma"
    window_offset = 0x2000

    def make(self):
        self.content = bytes(range(64))

    def reset_device(self):
        self.state = 0
        self.enter(RUNNING)

    def enter(self, state):
        """A session begins with SAVING or RESUMING, and anew where the device runs again."""
        if (state ^ self.state) & (SAVING | RESUMING) or state & ~self.state & RUNNING:
            text = HEAD + self.content if state & SAVING else b""
            self.stream = [text[at : at + PIECE_BYTES] for at in range(0, len(text), PIECE_BYTES)]
            self.piece, self.taken, self.accepted, self.is_placed = b"", b"", 0, False
            self.window = bytearray(0x1000)
        self.state = state

    def write_device_state(self, state):
        if self.state == ERROR:
            raise Refused(EIO)
        if state not in VALID:
            raise Refused(EINVAL)
        if self.state == RESUMING and state != RESUMING:
            self.take_over()
        self.enter(state)

    def take_over(self):
        if len(self.taken) != len(HEAD) + len(self.content):
            raise Refused(EINVAL)
        if not self.taken.startswith(HEAD):
            self.state = ERROR
            raise Refused(EIO)
        self.content = self.taken[len(HEAD) :]

    def is_saving(self):
        return self.state in (SAVING, RUNNING | SAVING)

    def read_pending_bytes(self):
        if self.is_saving() and self.piece:
            del self.stream[0]
            self.piece = b""
        return sum(map(len, self.stream)) if self.is_saving() else 0

    def read_data_offset(self):
        if self.is_saving() and self.stream:
            self.piece = self.stream[0]
            self.window[: len(self.piece)] = self.piece
        self.is_placed = True
        return self.window_offset

    def read_data_size(self):
        return len(self.piece) if self.is_saving() else self.accepted

    def write_data_size(self, length):
        if self.state != RESUMING or not self.is_placed or not 0 < length <= len(self.window):
            raise Refused(EINVAL)
        given = bytes(self.window[:length])
        # The first piece of a stream begins it anew.
        self.taken = given if given == HEAD else self.taken + given
        self.accepted, self.is_placed = length, False


if __name__ == "__main__":
    Device().run()
