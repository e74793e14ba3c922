# SPDX-License-Identifier: MIT
"""A device of somebody else's, for the vectors of rfc-ndma: it shares no code with the reference device.

It cuts its data into other pieces, puts them elsewhere, names no state on the way but by setting bits before it clears them.
The command line has where it puts its data, how long a piece is, and what it does wrong.
"""
import json
import struct
import sys

RUNNING, SAVING, RESUMING, NDMA, ERROR = 1, 2, 4, 8, 6
VALID = {0, 1, 2, 3, 4, 8, 9, 10, 11, 12}
EIO, EBADF, EINVAL, EOPNOTSUPP = 5, 9, 22, 95
SECTION_BYTES = 0x800
HEAD = b"a stream begins"
REGISTERS = {0: ("device_state", 4), 4: ("reserved", 4), 8: ("pending_bytes", 8), 16: ("data_offset", 8), 24: ("data_size", 8)}
SECTION, PIECE = int(sys.argv[1]), int(sys.argv[2])
WRONG = set(sys.argv[3:])


class Refused(Exception):
    pass


class Unsupported(Exception):
    pass


class Device:
    def __init__(self, ndma=True):
        self.ndma = ndma
        self.users = 1
        self.trace = []
        self.memory = bytearray(b"foreign device, version 3 " + bytes(range(40)))
        self.reset()

    def reset(self):
        if "reset-keeps-state" not in WRONG or not hasattr(self, "state"):
            self.state = RUNNING
        self.close_window()

    def close_window(self):
        self.stream, self.piece, self.stored, self.accepted, self.placed = None, b"", b"", 0, False
        self.window = bytearray(SECTION_BYTES)

    def begin(self, state):
        self.close_window()
        if state & SAVING:
            text = bytes(self.memory)
            self.stream = [HEAD] + [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
        elif state & RESUMING:
            self.stream = []

    def pending(self):
        if self.state in (ERROR,) or not self.state & SAVING:
            return 7 if "closed-window-talks" in WRONG else 0
        if "ready-is-zero" in WRONG:
            return 0
        return 3 * sum(map(len, self.stream)) if self.stream else 0

    def read_register(self, name):
        saves = self.state & SAVING and self.state != ERROR
        if name == "device_state":
            return self.state
        if name == "reserved":
            return 9 if "reserved-talks" in WRONG else 0
        if name == "pending_bytes":
            if saves and self.piece:
                self.stream.pop(0)
                self.piece = b""
            return self.pending()
        if name == "data_offset":
            if saves and not self.piece and self.stream:
                self.piece = self.stream[0]
                self.window[: len(self.piece)] = self.piece
            self.placed = bool(self.state & RESUMING)
            return SECTION
        if "length-too-early" in WRONG and saves and self.stream:
            return len(self.stream[0])
        return len(self.piece) if saves else self.accepted

    def write_register(self, name, value):
        if name == "device_state":
            self.write_state(value)
        elif name in ("pending_bytes", "data_offset"):
            if "read-only-takes-writes" not in WRONG:
                raise Refused(EINVAL)
        elif name == "data_size":
            if not self.state & RESUMING or self.state == ERROR:
                if "length-while-saving" not in WRONG:
                    raise Refused(EINVAL)
                return
            if not self.placed or not 0 < value <= SECTION_BYTES:
                raise Refused(EINVAL)
            bytes_of_piece = bytes(self.window[:value])
            self.stored = b"" if bytes_of_piece == HEAD else self.stored + bytes_of_piece
            self.accepted, self.placed = value, False

    def write_state(self, value):
        self.trace = []
        if self.state == ERROR:
            raise Refused(EIO)
        if value == self.state:
            if "same-value-fails" in WRONG:
                raise Refused(EINVAL)
            return
        if value not in VALID or (value & NDMA and not self.ndma):
            if "invalid-is-ignored" in WRONG:
                return
            raise Refused(EIO if "invalid-says-eio" in WRONG else EINVAL)
        if "no-way-to-save-again" in WRONG and self.state & SAVING and value & SAVING and value & RUNNING & ~self.state:
            raise Refused(EOPNOTSUPP)
        if self.state & RESUMING and not value & RESUMING:
            if len(self.stored) != len(self.memory) and (self.stored or "nothing-is-enough" not in WRONG):
                raise Refused(EIO if "data-says-eio" in WRONG else EINVAL)
            self.memory[:] = self.stored or self.memory
        for step in self.steps(self.state, value):
            session = (SAVING if step & SAVING else 0) | (step & RESUMING)
            if session != self.state & (SAVING | RESUMING) or (step & RUNNING and not self.state & RUNNING and session):
                self.begin(step)
            if "late-state" not in WRONG or step != value:
                self.state = step
            self.trace.append(step)

    def steps(self, old, new):
        """Sets bits before it clears them where a state on the way allows it; never through a state that is not valid."""
        while old != new:
            bits = [bit for bit in (SAVING, NDMA, RUNNING, RESUMING) if (old ^ new) & bit]
            bits.sort(key=lambda bit: bool(old & bit) if "orders-as-wished" not in WRONG else not old & bit)
            quiet = [bit for bit in bits if (old ^ bit) in VALID and not self.lets_dma_out(old ^ bit, new)]
            old ^= (quiet or [bit for bit in bits if (old ^ bit) in VALID])[0]
            yield old

    def lets_dma_out(self, state, new):
        return state & RUNNING and not state & NDMA and not (new & RUNNING and not new & NDMA)

    def access(self, offset, width, value=None):
        if self.users == 0:
            raise Refused(EBADF)
        if width == 0:
            if "nothing-fails" in WRONG:
                raise Refused(EINVAL)
            return 0
        name, whole = REGISTERS.get(offset, (None, None))
        if name is not None and width == whole:
            return self.read_register(name) if value is None else self.write_register(name, value)
        if offset >= SECTION and offset + width <= SECTION + SECTION_BYTES:
            return self.access_section(offset - SECTION, width, value)
        start = max((each for each in REGISTERS if each <= offset), default=0)
        if offset + width <= start + REGISTERS[start][1] and "odd-widths-pass" in WRONG:
            return 0
        raise Refused(EINVAL)

    def access_section(self, at, width, value):
        if value is None:
            return int.from_bytes(self.window[at : at + width], sys.byteorder)
        if not self.state & RESUMING or self.state == ERROR:
            raise Refused(EINVAL)
        self.window[at : at + width] = value.to_bytes(width, sys.byteorder)
        return None


class Driver:
    """The verbs. Segments that were collected are the user's."""

    def __init__(self):
        self.segments = []
        self.power_on()

    def power_on(self, kind=None):
        if kind not in (None, "no-ndma"):
            raise Unsupported
        self.device = Device(ndma=kind is None)
        self.last = {"data_offset": SECTION, "data_size": 0}

    def read(self, field):
        value = self.device.access(field["offset"], field["width"])
        if "name" in field:
            self.last[field["name"]] = value
        return value

    def write(self, field, value):
        self.device.access(field["offset"], field["width"], int(value["value"]))

    def collect(self):
        at, size = self.last["data_offset"] - SECTION, self.last["data_size"]
        self.segments.append(bytes(self.device.window[at : at + size]))

    def collect_all(self):
        while self.device.access(8, 8):
            self.device.access(16, 8)
            self.last["data_size"] = self.device.access(24, 8)
            if not self.last["data_size"]:
                raise Refused(EIO)
            self.collect()

    def store(self, number):
        self.sent = self.segment(int(number["value"]))
        for at, byte in enumerate(self.sent):
            self.device.access(SECTION + at, 1, byte)

    def segment(self, number):
        if number > len(self.segments):
            raise Unsupported
        return self.segments[number - 1]

    def submit(self):
        self.device.access(24, 8, len(self.sent))

    def store_all(self):
        for number in range(len(self.segments)):
            self.device.access(16, 8)
            self.store({"value": number + 1})
            self.submit()

    def perform(self, verb, arguments):
        device = self.device
        if verb == "power-on":
            self.segments = []
            self.power_on()
            return {"levels": ["core", "trace"]}
        if verb == "device":
            self.power_on(arguments[0]["word"])
        elif verb == "read":
            return {"value": str(self.read(*arguments))}
        elif verb == "trace":
            return {"sequence": [str(state) for state in device.trace]}
        elif verb == "reset":
            if device.users == 0:
                raise Refused(EBADF)
            device.reset()
        elif verb == "open":
            device.users += 1
            if device.users == 1:
                device.reset()
        elif verb == "close":
            if device.users == 0:
                raise Refused(EBADF)
            device.users -= 1
        elif verb == "work":
            device.memory[30] = (device.memory[30] + 1) % 256 if device.state & RUNNING and device.state != ERROR else device.memory[30]
        elif verb in ("write", "collect", "collect-all", "store", "submit", "store-all"):
            getattr(self, verb.replace("-", "_"))(*arguments)
        else:
            raise Unsupported
        return {}


driver = Driver()
for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = {"errno": 0, **driver.perform(request["verb"], request["arguments"])}
    except Refused as refused:
        answer = {"errno": refused.args[0]}
    except Unsupported:
        answer = {"unsupported": True}
    print(json.dumps(answer), flush=True)
