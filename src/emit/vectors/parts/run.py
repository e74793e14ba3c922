"""Holds a device against the transcripts beside this file.

    python3 run.py transcripts.json COMMAND [ARGUMENT...]

COMMAND is the device: a program that reads a line of JSON for each step, {"verb": ..., "arguments": [...]}, and answers with one,
as README.md says. The result is 0 when the device breaks no must, 1 when it breaks one, 2 when there is no result.
"""
import collections
import json
import subprocess
import sys


def meets(expect, answer):
    """Whether the answer is what is expected."""
    kind, errno = expect["kind"], answer["errno"]
    if kind in ("errno", "failure"):
        return errno == expect.get("errno", errno) and errno != 0
    if errno != 0 or kind == "success":
        return errno == 0
    if kind == "sequence":
        return [int(each) for each in answer["sequence"]] == [int(each) for each in expect["values"]]
    return int(answer["value"]) == int(expect["value"]) if kind == "value" else int(answer["value"]) != 0


def goes_on(step, answer):
    """Whether what follows can still be judged: everything certain was met, and nothing is there that was not, or not there."""
    expect = step["expect"]
    if "least" not in step or not meets({"kind": step["least"]}, answer):
        return False
    is_zero = expect["kind"] == "value" and int(expect["value"]) == 0
    return expect["kind"] in ("errno", "sequence") or (int(answer["value"]) == 0) == is_zero


def applies(transcript, said, restarts):
    """Whether a target that says this of itself can be held against the transcript."""
    kinds, starts_own = said.get("kind", "").split(), transcript["steps"][0]["verb"] in restarts
    return transcript["level"] in said["levels"] and (starts_own or set(kinds) <= set(transcript["also"]))


def judge(transcript, ask, restarts):
    """Yields the force of each step that was not met, the step, and the answer."""
    if not applies(transcript, ask("power-on", []), restarts):
        yield "not applicable", None, None
        return
    for step in transcript["steps"]:
        answer = ask(step["verb"], step["arguments"])
        if answer.get("unsupported"):
            yield "not applicable", step, answer
            return
        if "force" not in step or meets(step["expect"], answer):
            continue
        broken = step["force"] == "must" or ("least" in step and not meets({"kind": step["least"]}, answer))
        yield "must" if broken else step["force"], step, answer
        if broken or not goes_on(step, answer):
            return


def main(path, *command):
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    restarts = [verb["name"] for verb in vectors["verbs"] if verb["restarts"]]
    says = {"must": "must broken", "should": "should not followed"}
    count = collections.Counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as device:

        def ask(verb, arguments):
            print(json.dumps({"verb": verb, "arguments": arguments}), file=device.stdin, flush=True)
            return json.loads(device.stdout.readline())

        for transcript in vectors["transcripts"]:
            found = list(judge(transcript, ask, restarts))
            count.update({force for force, _, _ in found} or {"met"})
            for force, step, answer in found:
                if force in says:
                    print(f"{says[force]}: {transcript['id']}: {step['text']}: got {json.dumps(answer)} ({', '.join(transcript['rules'])})")
        device.stdin.close()
    print(", ".join(f"{key}: {count[key]}" for key in ("met", "must", "should", "may", "reference", "not applicable")))
    return 1 if count["must"] else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    try:
        sys.exit(main(*sys.argv[1:]))
    except (OSError, ValueError, KeyError) as error:
        print(f"no result: {error!r}", file=sys.stderr)
        sys.exit(2)
