#!/bin/sh
# Puts this copy of Annotator into your own menu and opens *.annot with it; `--remove` takes it out again. Asks for no
# rights: everything goes into your home. The program runs without this, too: ./annotator
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry="$share/applications/annotator.desktop"

names() { (cd "$here/share" && find icons mime -type f); }

if [ "${1:-}" = --remove ]; then
  names | while IFS= read -r name; do rm -f "$share/$name"; done
  rm -f "$entry"
else
  names | while IFS= read -r name; do
    mkdir -p "$share/$(dirname "$name")"
    cp "$here/share/$name" "$share/$name"
  done
  mkdir -p "$share/applications"
  # In a desktop entry a path in quotes has its own marks for \, ", ` and $, and a per cent sign is doubled.
  path=$(printf '%s' "$here/annotator" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
  path=$path awk '
    /^Exec=/ { print "Exec=\"" ENVIRON["path"] "\" window %f"; next }
    /^TryExec=/ { next }
    { print }' "$here/share/applications/annotator.desktop" > "$entry"
fi

if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then
  update-mime-database "$share/mime"
fi
if command -v update-desktop-database >/dev/null && [ -d "$share/applications" ]; then
  update-desktop-database "$share/applications"
fi
