"""The examples of a guide: read them, run them, say where they are wrong.

A guide is a Markdown file. What its fences mean:

- ``rencontre``: commands of the shell's language. The fences of a guide are one session, in their
  order, up to a fence whose first line is ``# new session``. A session is run where its first
  fence stands: it can read the files of the ``console`` fences that stand before that one.
- ``console``: each line ``$ COMMAND`` is run by a shell and must end with code 0. Of ``console
  exact``, the other lines are what the command above them prints, on both its streams.
- ``python``: run in their order, in one program.
- ``text``, directly after ``rencontre`` or ``python``: what that fence prints, on 80 columns.
- any other, such as ``yaml question.yaml``: a file of that name, there from the start.

All is run in one empty folder per guide, in the guide's language. As a program:

    python guide_examples.py guide-fr.md …            # tell what is wrong
    python guide_examples.py --write guide-fr.md …    # put in what the program prints
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from guide_text import Fence, Guide, Mistake

CHECKOUT = Path(__file__).resolve().parents[3]
MARK = "@@example@@"


def program() -> Path:
    """The program whose examples are run: RENCONTRE_PROGRAM, else the checkout's."""
    named = os.environ.get("RENCONTRE_PROGRAM")
    found = Path(named) if named else CHECKOUT / ".build" / "release" / "rencontre"
    if not found.exists():
        raise FileNotFoundError(f"no program at {found}: build it, or set RENCONTRE_PROGRAM")
    return found.resolve()


class Trial:
    """One run of all examples of a guide, in a folder of its own."""

    def __init__(self, guide: Guide, folder: Path) -> None:
        self.guide = guide
        self.folder = folder / "work"
        self.mistakes: list[Mistake] = []
        #: What was printed, by the index of the fence.
        self.printed: dict[int, str] = {}
        #: Of the sessions, then of the scripts: the same for the same commands in either language.
        self.transcripts: list[str] = []
        tools = folder / "bin"
        for each in (self.folder, tools):
            each.mkdir()
        (tools / "rencontre").symlink_to(program())
        self.environment = {
            "PATH": f"{tools}:{os.environ['PATH']}",
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "RENCONTRE_LANG": guide.language,
            "RENCONTRE_PROGRAM": str(program()),
            "COLUMNS": "80",
            "NO_COLOR": "1",
            **{name: os.environ[name] for name in ["PYTHONPATH"] if name in os.environ},
        }

    def run(self) -> Trial:
        for fence in self.guide.fences:
            if fence.is_file:
                (self.folder / fence.words[1]).write_text(fence.text + "\n", encoding="utf-8")
        first_of_session = {session[0]: session for session in self.guide.sessions()}
        for index, fence in enumerate(self.guide.fences):
            if index in first_of_session:
                self.run_session(first_of_session[index])
            elif fence.words[:1] == ["console"]:
                self.run_console(index)
        self.run_python()
        for index, fence in enumerate(self.guide.fences):
            if fence.is_file and fence.words[1].endswith(".ren"):
                self.folder = (
                    self.folder.parent / fence.words[1]
                )  # the script may write files again
                self.folder.mkdir()
                self.run_session([index])
        self.compare_texts()
        return self

    def run_session(self, session: list[int]) -> None:
        # The script has as many lines as the guide, so the places in its mistakes are the guide's.
        script = self.script(session, opening=f"!echo {MARK}")
        transcript = self.folder / "transcript-of-session.ren"
        script.append(f"transcript on {transcript.name}")
        self.carry_out(["rencontre"], f"{self.guide.path.stem}.ren", script, session)
        if transcript.exists():
            lines = transcript.read_text(encoding="utf-8").splitlines()
            self.transcripts.append("\n".join(line for line in lines if MARK not in line))
            transcript.unlink()

    def run_python(self) -> None:
        fences = [index for index, fence in enumerate(self.guide.fences) if fence.kind == "python"]
        if fences:
            script = self.script(fences, opening=f"print({MARK!r}, flush=True)")
            self.carry_out([sys.executable], f"{self.guide.path.stem}.py", script, fences)

    def script(self, fences: list[int], opening: str) -> list[str]:
        script = [""] * len(self.guide.lines)
        for index in fences:
            fence = self.guide.fences[index]
            script[fence.start - 2] = opening
            script[fence.start - 1 : fence.start - 1 + len(fence.lines)] = fence.lines
        return script

    def carry_out(self, reader: list[str], name: str, script: list[str], fences: list[int]) -> None:
        source = self.folder / name
        source.write_text("\n".join(script) + "\n", encoding="utf-8")
        done = subprocess.run(
            [*reader, name],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        source.unlink()
        self.printed.update(zip(fences, done.stdout.split(f"{MARK}\n")[1:], strict=False))
        if done.returncode != 0:
            places = re.findall(re.escape(name) + r'(?::|", line )(\d+)', done.stderr)
            line = int(places[-1]) if places else self.guide.fences[fences[0]].start
            message = f"code {done.returncode}\n{done.stderr.strip()}"
            self.mistakes.append(self.guide.mistake(line, message))

    def run_console(self, index: int) -> None:
        fence = self.guide.fences[index]
        exact = fence.words == ["console", "exact"]
        printed: list[str] = []
        for offset, line in enumerate(fence.lines):
            if not line.startswith("$ "):
                if not exact:
                    self.mistakes.append(
                        self.guide.mistake(
                            fence.start + offset, "neither a command nor, in this fence, checked"
                        )
                    )
                continue
            done = subprocess.run(
                ["bash", "-c", line[2:]],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                check=False,
            )
            printed += [line, *done.stdout.rstrip("\n").split("\n")] if done.stdout else [line]
            if done.returncode != 0:
                self.mistakes.append(
                    self.guide.mistake(
                        fence.start + offset,
                        f"{line}: code {done.returncode}\n{done.stdout.strip()}",
                    )
                )
        self.printed[index] = "\n".join(printed)
        if exact and printed != fence.lines:
            self.mistakes.append(self.difference(fence, printed))

    def compare_texts(self) -> None:
        for index, fence in enumerate(self.guide.fences):
            expected = self.guide.expected_after(index)
            if expected is None or fence.words[:1] == ["console"] or index not in self.printed:
                continue
            printed = self.printed[index].rstrip("\n").split("\n")
            if printed != expected.lines:
                self.mistakes.append(self.difference(expected, printed))

    def difference(self, fence: Fence, printed: list[str]) -> Mistake:
        pairs = zip([*fence.lines, None], [*printed, None], strict=False)
        place = next((n for n, (here, there) in enumerate(pairs) if here != there), 0)
        return self.guide.mistake(
            fence.start + place, "the program prints otherwise:\n" + "\n".join(printed)
        )

    def written(self) -> str:
        """The guide with what the program prints in its fences."""
        lines = list(self.guide.lines)
        for index in reversed(range(len(self.guide.fences))):
            fence = self.guide.fences[index]
            target = (
                fence if fence.words == ["console", "exact"] else self.guide.expected_after(index)
            )
            if target is not None and index in self.printed:
                start = target.start - 1
                lines[start : start + len(target.lines)] = (
                    self.printed[index].rstrip("\n").split("\n")
                )
        return "\n".join(lines)


def tried(path: Path) -> Trial:
    """All examples of a guide, run."""
    with tempfile.TemporaryDirectory() as folder:
        return Trial(Guide(path), Path(folder)).run()


def main() -> int:
    options = argparse.ArgumentParser(description="Run the examples of guides.")
    options.add_argument("guides", nargs="+", type=Path)
    options.add_argument("--write", action="store_true", help="put in what the program prints")
    chosen = options.parse_args()
    code = 0
    for path in chosen.guides:
        trial = tried(path)
        if chosen.write:
            path.write_text(trial.written(), encoding="utf-8")
            trial.mistakes = [
                each for each in trial.mistakes if "prints otherwise" not in each.message
            ]
        print(*trial.mistakes, sep="\n\n", end="\n" if trial.mistakes else "")
        code = code or int(bool(trial.mistakes))
    return code


if __name__ == "__main__":
    sys.exit(main())
