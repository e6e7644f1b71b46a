"""``python -m rencontre.kernel``: runs the kernel, or registers it with ``install``."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the kernel, or installs it; returns the exit code."""
    if sys.argv[1:2] == ["install"]:
        from .installation import main as install

        return install(sys.argv[2:])
    from ipykernel.kernelapp import IPKernelApp

    from .wrapper import RencontreKernel

    IPKernelApp.launch_instance(kernel_class=RencontreKernel)
    return 0


if __name__ == "__main__":
    sys.exit(main())
