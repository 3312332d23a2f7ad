"""What a pipeline's meta.json says to this program: whether the rules belong to it, and how its scores are weighed.

The key `annotator` holds `rules` (true or false) and `calibration`: `threshold`, and `weights`, a number for each name
of evidence. spaCy carries it along and takes no notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.suggest.arbiter import Arbiter

KEY = "annotator"


def wants_rules(meta: Mapping[str, Any]) -> bool:
    """Whether the rule layer is to run after the pipeline."""
    return _ours(meta).get("rules") is True


def arbiter_in(meta: Mapping[str, Any]) -> Arbiter | None:
    """The arbiter that was fitted for the pipeline; None if there is none."""
    calibration = _ours(meta).get("calibration")
    if not isinstance(calibration, Mapping):
        return None
    weights, threshold = calibration.get("weights"), _number(calibration.get("threshold"))
    if not isinstance(weights, Mapping) or threshold is None:
        return None
    known = {str(name): _number(weight) for name, weight in weights.items()}
    return Arbiter({name: weight for name, weight in known.items() if weight is not None}, threshold)


def written(arbiter: Arbiter | None, *, rules: bool) -> dict[str, Any]:
    """What meta.json holds under `annotator`."""
    if arbiter is None:
        return {"rules": rules}
    return {"rules": rules, "calibration": {"threshold": arbiter.threshold, "weights": arbiter.weights}}


def _ours(meta: Mapping[str, Any]) -> Mapping[str, Any]:
    ours = meta.get(KEY)
    return ours if isinstance(ours, Mapping) else {}


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
