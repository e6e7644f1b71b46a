"""A Jupyter kernel for the language of the shell.

``python -m rencontre.kernel install`` registers it; ``python -m rencontre.kernel -f FILE`` is what
Jupyter runs. It asks the same engine as everything else, so a cell gives the same bits as the
shell.
"""

LANGUAGE_INFO = {
    "name": "rencontre",
    "mimetype": "text/x-rencontre",
    "file_extension": ".ren",
    "pygments_lexer": "rencontre",
    # Comments with `#`, quotes and bare words: what this mode of every editor colours rightly.
    "codemirror_mode": "shell",
}
"""What notebooks write down of the language."""
