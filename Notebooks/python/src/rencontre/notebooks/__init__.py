"""Executes notebooks, and checks that they still say what is committed.

``python -m rencontre.notebooks check FILES…`` executes each notebook and compares what it answers
with the outputs in the file: numbers and text, not timings and not the bytes of pictures.
``python -m rencontre.notebooks run FILES…`` executes and rewrites them.
"""
