#!/bin/sh
# Makes this unpacked folder known to the desktop of the person who runs it; --remove takes it back. No root is needed.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
files() { (cd "$here/share" && find . -type f | sed 's|^\./||'); }
refresh() {
    for tool in "update-desktop-database $share/applications" "update-mime-database $share/mime"; do
        # shellcheck disable=SC2086
        command -v ${tool%% *} >/dev/null 2>&1 && $tool >/dev/null 2>&1 || true
    done
}
if [ "${1:-}" = --remove ]; then
    files | while IFS= read -r file; do rm -f "$share/$file"; done
    rm -f "$bin/annotator"
    refresh
    echo "Annotator is no longer in the menu. Its folder can be deleted: $here"
    exit 0
fi
files | while IFS= read -r file; do
    mkdir -p "$(dirname "$share/$file")"
    cp "$here/share/$file" "$share/$file"
done
sed -i "s|^Exec=annotator|Exec=\"$here/annotator\"|" "$share/applications/org.annotator.Annotator.desktop"
mkdir -p "$bin"
ln -sf "$here/annotator" "$bin/annotator"
refresh
echo "Annotator is in the menu now, and $bin/annotator starts it. To take this back: $0 --remove"
