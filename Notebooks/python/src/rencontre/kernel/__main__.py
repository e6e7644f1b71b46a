"""``python -m rencontre.kernel``: runs the kernel, or registers it with ``install``."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Runs the kernel, or installs it; returns the exit code."""
    if sys.argv[1:2] == ["install"]:
        from .installation import main as install

        return install(sys.argv[2:])
    # The debugger for Python, which comes with the machinery, has nothing to say here.
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    from ipykernel.kernelapp import IPKernelApp

    from .wrapper import RencontreKernel

    # Nothing is printed here: what cells answer is published. And streams that publish what is
    # printed would, at the end, wait for a thread that has ended before them.
    IPKernelApp.launch_instance(kernel_class=RencontreKernel, outstream_class=None)
    return 0


if __name__ == "__main__":
    sys.exit(main())
