# SPDX-License-Identifier: MIT
"""A device as a target of the line protocol, for `uapi conform`. It needs the standard library only.

Make a subclass of Target with a method for each verb that the device has, and call its run(). A method has the name of the
verb, with an underscore for a hyphen. It gets the arguments of the verb: an Access for a field, an int for a value, a number
or an errno, a str for a word. It returns nothing, an int, or a list of ints. A step that fails raises Refused(errno). What
the device does not have raises Unsupported, and so does a verb without a method.
"""
import json
import sys
from typing import NamedTuple


class Access(NamedTuple):
    """Bytes of the region."""

    offset: int
    width: int


class Refused(Exception):
    """The step fails with this errno, a positive number."""


class Unsupported(Exception):
    """The target has no such device, verb or segment: what asks for it does not apply."""


class Target:
    """What a device says of itself. Each is looked at when it is powered on."""

    #: `core`: accesses. `trace`: shows what goes on within. `fault`: makes steps fail.
    levels = ["core"]
    #: `overlap`: some step calls meanwhile().
    can = []
    #: The kind of device that it is, where it does not have every optional part: a word of the verb that restarts.
    kind = None

    def power_on(self):
        """Makes a device that nobody has done anything to."""
        raise NotImplementedError

    def meanwhile(self):
        """Makes the access that was asked for while a step is under way, if there is one. Call it from within a step."""
        request, self._meanwhile = self._meanwhile, None
        if request is not None:
            self._made = self._perform(request)

    def run(self, lines=sys.stdin, out=sys.stdout):
        """Answers each line, until there are no more."""
        for line in lines:
            print(json.dumps(self._answer(json.loads(line))), file=out, flush=True)

    _meanwhile = _made = None

    def _answer(self, request):
        if request["verb"] == "power-on":
            self.power_on()
            kind = {} if self.kind is None else {"kind": self.kind}
            return {"errno": 0, "levels": self.levels, "can": self.can, **kind}
        self._meanwhile, self._made = request.get("meanwhile"), None
        answer = self._perform(request)
        return answer if self._made is None else {**answer, "meanwhile": self._made}

    def _perform(self, request):
        name = request["verb"].replace("-", "_")
        verb = None if hasattr(Target, name) or name.startswith("_") else getattr(self, name, None)
        if verb is None:
            return {"unsupported": True}
        try:
            value = verb(*map(_argument, request["arguments"]))
        except Refused as refused:
            return {"errno": refused.args[0]}
        except Unsupported:
            return {"unsupported": True}
        if value is None:
            return {"errno": 0}
        if isinstance(value, int):
            return {"errno": 0, "value": str(int(value))}
        return {"errno": 0, "sequence": [str(int(each)) for each in value]}


def _argument(given):
    if "width" in given:
        return Access(given["offset"], given["width"])
    if "value" in given:
        return int(given["value"])
    return given["word"] if "word" in given else given["errno"]
