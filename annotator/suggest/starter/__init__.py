"""How the pipeline that comes with the program is made: `python -m annotator.suggest.starter CORPORA`.

Nothing here is needed by the program itself. The corpora are gzip-compressed JSONL files (`*.jsonl.gz`), whose lines
have `text` and `spans` of `start`, `end` (code points, half-open) and `label`; the label `?` marks what is unknown.
"""
