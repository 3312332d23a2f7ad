# All that is done with this project: `make help` lists it.
#
# Needed beforehand: git, make and Python 3.11, 3.12 or 3.13. The rest is set up by the first `make run` or `make test`:
# a virtual environment in .venv, the packages of pyproject.toml in it, and, on Debian and its relatives, the system
# libraries that Qt needs (as root; anyone else is shown the line to type).

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PYTHON_IN_VENV := $(BIN)/python
INSTALLED := $(VENV)/.installed
INSTALLED_DEV := $(VENV)/.installed-dev

# What Debian calls the libraries: the first line for drawing without a screen, the second for an X window.
LIBRARIES := libegl1 libgl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3
LIBRARIES += libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
FONTS := fonts-noto-core fonts-noto-color-emoji fonts-wqy-microhei
# A screen, a window manager, and what a screen reader listens with.
X_PACKAGES := xvfb xauth openbox dbus at-spi2-core gir1.2-atspi-2.0 python3-gi

HEADLESS := $(if $(filter Linux,$(shell uname -s)),$(if $(DISPLAY)$(WAYLAND_DISPLAY),,yes))
DEMO_OUTPUT := build/demo
KILLS := 100
TEXTS := 100000

export QT_QPA_PLATFORMTHEME =

## run: open the window on the sample; without a display, do the whole job and leave a screenshot and an export
.PHONY: run
run: $(INSTALLED) libraries
ifeq ($(HEADLESS),yes)
	@echo "No display: doing the whole job on the sample without a window."
	@$(BIN)/annotator demo --headless --output "$(CURDIR)/$(DEMO_OUTPUT)"
else
	@$(BIN)/annotator demo
endif

## test: run the whole test suite on every core, without a display
.PHONY: test
test: $(INSTALLED_DEV) libraries
	@$(PYTHON_IN_VENV) -m pytest -n auto

# Those of tests/e2e but the kill trials, and of tests/accessibility, under Xvfb with openbox; OPTIONS are pytest's.
## test-x: run the tests at the window once more in real windows, with a window manager, and listen as a screen reader
.PHONY: test-x
test-x: $(INSTALLED_DEV) libraries
	@if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null || ! [ -x /usr/libexec/at-spi-bus-launcher ]; then \
	  packages="$(X_PACKAGES)" reason="There is no X server, window manager or accessibility bus to test with."; \
	  eval "$$INSTALL_PACKAGES"; \
	fi
	@$(PYTHON_IN_VENV) tests/in_real_window.py $(OPTIONS)

## lint: check style, layout and types
.PHONY: lint
lint: $(INSTALLED_DEV)
	@failed=0; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/ruff format --check . || failed=1; \
	$(BIN)/mypy || failed=1; \
	exit $$failed

# Those called *_quality.py and simulated_*.py measure how good suggestions are, and want a corpus to be named.
## bench: measure what must stay fast, each figure beside its floor
.PHONY: bench
bench: $(INSTALLED_DEV) libraries
	@failed=0; \
	for benchmark in $$(grep -rl --include='*.py' --exclude='*_quality.py' --exclude='simulated_*.py' '__main__' tests/benchmarks | sort); do \
	  echo "== $$benchmark"; \
	  PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) "$$benchmark" || failed=1; \
	done; \
	exit $$failed

## kill-trial: kill the program KILLS (100) times in the middle of editing and look for a lost edit
.PHONY: kill-trial
kill-trial: $(INSTALLED_DEV) libraries
	@ANNOTATOR_KILLS=$(KILLS) $(PYTHON_IN_VENV) -m pytest --timeout=0 -k killing_the_window

# What a document costs and whether a killed run ends right does not depend on how many there are; memory does.
## bulk-trial: bulk work killed and resumed, what reading, passing and writing cost, and memory over TEXTS (100000)
.PHONY: bulk-trial
bulk-trial: $(INSTALLED_DEV) libraries
	@ANNOTATOR_BULK_TEXTS=3000 ANNOTATOR_BULK_KILLS=20 $(PYTHON_IN_VENV) -m pytest --timeout=0 -s -k killing_bulk_work
	@PYTHONPATH=. $(PYTHON_IN_VENV) tests/benchmarks/suggest/bulk_cost.py --documents 2000 --rounds 3
	@PYTHONPATH=. $(PYTHON_IN_VENV) tests/benchmarks/suggest/bulk_overhead.py
	@PYTHONPATH=. $(PYTHON_IN_VENV) tests/benchmarks/suggest/bulk_memory.py --documents $(TEXTS) --pipeline starter

# Trains the pipeline that is shipped, from a directory of corpora (annotator/suggest/starter says of what shape), on one
# core in some 35 minutes. The same corpora give the same pipeline.
## starter: train resources/pipelines/en_starter anew: make starter CORPORA=directory
.PHONY: starter
starter: $(INSTALLED_DEV)
	@test -n "$(CORPORA)" || { echo "Say where the corpora are: make starter CORPORA=directory" >&2; exit 1; }
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(PYTHON_IN_VENV) -m annotator.suggest.starter "$(CORPORA)" resources/pipelines/en_starter

## pictures: take the README's pictures of the real window anew
.PHONY: pictures
pictures: $(INSTALLED) libraries
	@$(PYTHON_IN_VENV) -m annotator.selftest.pictures .github/pictures

# The catalogues of translations: what is new in the sources comes in, what is gone goes, and the .qm files are made.
## translations: bring resources/translations up to date with the texts in the sources
.PHONY: translations
translations: $(INSTALLED) libraries
	@QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m annotator.selftest.translations

# Several minutes; without LOOKS all of them: light dark high_contrast small large_200 german right_to_left
## film-strip: take pictures of the real window in many states and looks, into build/film-strip
.PHONY: film-strip
film-strip: $(INSTALLED) libraries
	@rm -rf build/film-strip
	@$(PYTHON_IN_VENV) -m annotator.selftest.film_strip build/film-strip $(LOOKS)

# What Debian calls the tools: to freeze, to make packages (with libraries that the .deb asks for), to try the .deb.
FREEZE_TOOLS := binutils
PACKAGE_TOOLS := $(FREEZE_TOOLS) dpkg-dev rpm desktop-file-utils appstream libwayland-client0 libwayland-cursor0 libwayland-egl1
TRIAL_TOOLS := mmdebstrap xvfb openbox xdotool imagemagick x11-utils

PACKAGES := deb
## package: freeze the program and make its .deb, in dist; or others: make package PACKAGES="deb tar rpm checksums"
.PHONY: package
package: package-tools frozen
	@$(PYTHON_IN_VENV) -m annotator.packaging $(if $(filter Linux,$(shell uname -s)),$(PACKAGES),sbom)

## frozen: freeze the program into dist/annotator
.PHONY: frozen
frozen: $(INSTALLED_DEV) libraries freeze-tools
	@$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build.spec
	@echo "The program is in $(CURDIR)/dist/annotator."

## package-test: install the .deb in a bare system without Python and network and do the whole job there (as root)
.PHONY: package-test
package-test: $(INSTALLED_DEV) libraries trial-tools
	@ls dist/*.deb >/dev/null 2>&1 || $(MAKE) package
	@PYTHONPATH=. $(PYTHON_IN_VENV) -m tests.package_trial --output build/package-trial

freeze-tools: TOOLS := $(FREEZE_TOOLS)
package-tools: TOOLS := $(PACKAGE_TOOLS)
trial-tools: TOOLS := $(TRIAL_TOOLS)
.PHONY: freeze-tools package-tools trial-tools
freeze-tools package-tools trial-tools:
	@command -v dpkg-query >/dev/null || exit 0; \
	packages=$$(for name in $(TOOLS); do \
	  dpkg-query -W -f '$${db:Status-Status}' $$name 2>/dev/null | grep -qx installed || printf '%s ' $$name; \
	done); \
	if [ -n "$$packages" ]; then reason="Packages are made and tried with other programs."; eval "$$INSTALL_PACKAGES"; fi

## clean: remove what was built, but not the virtual environment
.PHONY: clean
clean:
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find annotator tests -name __pycache__ -type d -prune -exec rm -rf {} +

## system-packages: print the Debian packages that Qt needs
.PHONY: system-packages
system-packages:
	@echo $(LIBRARIES) $(FONTS)

## package-packages, trial-packages: print the Debian packages that packages are made and tried with
.PHONY: package-packages trial-packages
package-packages trial-packages:
	@echo $(if $(filter package-packages,$@),$(PACKAGE_TOOLS),$(TRIAL_TOOLS))

## help: show this list
.PHONY: help
help:
	@sed -n 's/^## //p' $(firstword $(MAKEFILE_LIST))

# ---------------------------------------------------------------------------------------------- setting up

# The first Python of a right version, with PYTHON=... before all others.
define FIND_PYTHON
for candidate in "$${PYTHON:-}" python3.13 python3.12 python3.11 python3 python; do
  if [ -n "$$candidate" ] && "$$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null
  then found="$$candidate"; break; fi
done
if [ -z "$${found:-}" ]; then
  echo "Annotator needs Python 3.11, 3.12 or 3.13, and none was found. Install one, or say where it is: PYTHON=/path/to/python make run" >&2
  exit 1
fi
endef
export FIND_PYTHON

# Installs Debian packages as root; shows anyone else the line to type, and fails.
define INSTALL_PACKAGES
if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing $$packages ..."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$packages >/dev/null
elif command -v apt-get >/dev/null; then
  echo "$$reason Type this, then try again:" >&2
  echo "  sudo apt-get update && sudo apt-get install -y $$packages" >&2
  exit 1
else
  echo "$$reason Install what your system calls (Debian's names): $$packages" >&2
  exit 1
fi
endef
export INSTALL_PACKAGES

# Loads Qt as the program will; the message of a failure names the library that is missing.
define TRY_QT
import ctypes, os
from pathlib import Path
import PySide6.QtWidgets
platforms = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
for plugin in ("libqoffscreen.so", "libqxcb.so"):
    if (platforms / plugin).is_file() and (plugin != "libqxcb.so" or os.environ.get("NEED_X")):
        ctypes.CDLL(str(platforms / plugin))
endef
export TRY_QT

# Fails if there is no font for Devanagari (then there is none beyond Latin, and often none at all), Chinese or emoji.
define TRY_FONTS
import sys
from PySide6.QtGui import QFontDatabase, QGuiApplication
application = QGuiApplication(sys.argv)
systems = QFontDatabase.WritingSystem.Devanagari, QFontDatabase.WritingSystem.SimplifiedChinese
has_emoji = any("emoji" in family.casefold() for family in QFontDatabase.families())
sys.exit(not (has_emoji and all(QFontDatabase.families(system) for system in systems)))
endef
export TRY_FONTS

$(PYTHON_IN_VENV):
	@eval "$$FIND_PYTHON"; \
	version=$$("$$found" -c 'import sys; print(f"python{sys.version_info.major}.{sys.version_info.minor}")'); \
	if ! "$$found" -c 'import venv, ensurepip' 2>/dev/null; then \
	  packages="$$version-venv" reason="$$version has no venv module."; \
	  eval "$$INSTALL_PACKAGES"; \
	fi; \
	echo "Making the virtual environment $(VENV) with $$version ..."; \
	"$$found" -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }

$(INSTALLED): pyproject.toml | $(PYTHON_IN_VENV)
	@echo "Installing Annotator and what it needs into $(VENV) (once; some 600 MB) ..."
	@$(PYTHON_IN_VENV) -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(INSTALLED_DEV): pyproject.toml | $(PYTHON_IN_VENV)
	@echo "Installing Annotator and what its tests need into $(VENV) (once; some 700 MB) ..."
	@$(PYTHON_IN_VENV) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(INSTALLED)

# The libraries are tried, not looked up: whatever the system calls them, Qt either loads or does not.
.PHONY: libraries
libraries: export NEED_X = $(if $(filter package test-x,$(MAKECMDGOALS)),yes,$(if $(filter run,$(MAKECMDGOALS)),$(if $(HEADLESS),,yes)))
libraries: | $(PYTHON_IN_VENV)
ifeq ($(shell uname -s),Linux)
	@missing() { ! QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -c "$$1" >/dev/null 2>$(VENV)/.trial; }; \
	if missing "$$TRY_QT"; then \
	  packages="$(LIBRARIES) $(FONTS)" reason="Qt does not load: $$(tail -n 1 $(VENV)/.trial)."; \
	  eval "$$INSTALL_PACKAGES"; \
	  if missing "$$TRY_QT"; then cat $(VENV)/.trial >&2; exit 1; fi; \
	fi; \
	if missing "$$TRY_FONTS"; then \
	  packages="$(FONTS)" reason="Some scripts have no font."; \
	  (eval "$$INSTALL_PACKAGES") || echo "Going on without; some characters will be boxes." >&2; \
	fi
endif
