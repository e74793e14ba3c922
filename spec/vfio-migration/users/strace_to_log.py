# SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
"""Makes a log of accesses of what strace saw of a VMM, for `uapi judge`.

    strace -f -xx -s 1048576 -e trace=openat,pread64,pwrite64,ioctl,close -o vmm.strace VMM...
    python3 strace_to_log.py FD REGION < vmm.strace > accesses.jsonl

FD is the descriptor of the device, and REGION the index of its migration region. The line of a call that another thread
interrupts is in two parts, which are put together.
"""
import errno
import json
import re
import sys

# What VFIO_PCI_INDEX_TO_OFFSET() does.
REGION_SHIFT = 40
CALL = re.compile(r"^(?P<thread>\d+ +)?(?P<name>\w+)\((?P<given>.*)\) += (?P<result>-?\d+)(?: (?P<errno>E\w+))?")
ACCESS = re.compile(r'^(?P<fd>\d+),\s*(?:"(?P<bytes>(?:\\x[0-9a-f]{2})*)"|0x[0-9a-f]+), (?P<count>\d+), (?P<at>\d+)$')


def whole(lines):
    """Lines, those in two parts as one."""
    begun = {}
    for line in lines:
        thread = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>\n"):
            begun[thread] = line[: -len("<unfinished ...>\n")].rstrip()
        elif "<... " in line and thread in begun:
            yield begun.pop(thread) + line.split("resumed>", 1)[1]
        else:
            yield line


def entry(call, fd, region):
    """The entry of a call, or None where it is about something else."""
    name, given = call["name"], call["given"]
    outcome = {"device": "source 0", "errno": -getattr(errno, call["errno"]) if call["errno"] else 0}
    if name == "ioctl" and given.startswith(f"{fd}, VFIO_DEVICE_RESET"):
        return {"kind": "reset", **outcome}
    access = ACCESS.match(given) if name in ("pread64", "pwrite64") else None
    if access is None or access["fd"] != fd or int(access["at"]) >> REGION_SHIFT != region:
        return None
    at = {"kind": "read" if name == "pread64" else "write", "offset": int(access["at"]) & ((1 << REGION_SHIFT) - 1)}
    # A read that fails gives no bytes. A transfer may have done a part of what was asked for.
    if at["kind"] == "read" and outcome["errno"]:
        return {**at, "count": int(access["count"]), **outcome}
    count = int(access["count"]) if outcome["errno"] else int(call["result"])
    # Of a write from memory that is not there nobody knows the bytes.
    given = (access["bytes"] or "").replace("\\x", "").ljust(2 * count, "0")
    return {**at, "bytes": given[: 2 * count], **outcome}


if len(sys.argv) != 3:
    sys.exit(__doc__)
for line in whole(sys.stdin):
    call = CALL.match(line)
    made = call and entry(call, sys.argv[1], int(sys.argv[2]))
    if made:
        print(json.dumps(made))
