"""A Jupyter kernel for the language of the shell.

``python -m rencontre.kernel install`` registers it; ``python -m rencontre.kernel -f FILE`` is what
Jupyter runs. It asks the same engine as everything else, so a cell gives the same bits as the
shell.
"""

LANGUAGE_INFO: dict[str, object] = {
    "name": "rencontre",
    "mimetype": "text/x-rencontre",
    "file_extension": ".ren",
    "pygments_lexer": "rencontre",
    # JupyterLab knows the name from the extension that comes with this package. Without it, the
    # mode for scripts of a Unix shell has the same comments, quotes and bare words.
    "codemirror_mode": {"name": "rencontre", "mime": "text/x-sh"},
}
"""What notebooks write down of the language."""
