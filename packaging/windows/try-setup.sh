#!/bin/sh
# Tries the Windows installer's own logic under Wine, with a small program of Wine's in the place of ours:
# install, files, registry, shortcut, upgrade, silent removal, and that a project in the folder stays.
#
#   sh packaging/windows/try-setup.sh        (needs Debian's nsis, wine64 and xvfb)
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
work=$(mktemp -d)
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEARCH=win64 DISPLAY=:88
Xvfb :88 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap '"$(dirname "$wine")/wineserver64" -k 2>/dev/null; kill $screen 2>/dev/null; rm -rf "$work"' EXIT
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
say() { printf '== %s\n' "$*"; }

stand_in=$(find /usr/lib -path '*x86_64-windows/whoami.exe' -o -path '*x86_64-windows/hostname.exe' | head -n 1)
mkdir -p "$work/bundle/_internal"
cp "$stand_in" "$work/bundle/annotator-window.exe"
cp "$stand_in" "$work/bundle/annotator.exe"
echo part > "$work/bundle/_internal/part.txt"
python3 - "$work/icon.ico" <<'PY'
import struct, sys
bitmap = struct.pack("<IiiHHIIiiII", 40, 16, 32, 1, 32, 0, 16 * 16 * 4, 0, 0, 0, 0) + b"\x40" * 1024 + b"\0" * 64
open(sys.argv[1], "wb").write(struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(bitmap), 22) + bitmap)
PY
build() {
    makensis -V1 -DVERSION="$1" -DSOURCE="$work/bundle" -DOUT="$work/setup-$1.exe" -DICON="$work/icon.ico" \
        -DPROJECT_ICON="$work/icon.ico" -DFAST=1 "$here/annotator.nsi"
}
say "compiled"
build 0.0.9
echo new > "$work/bundle/_internal/new.txt"
rm "$work/bundle/_internal/part.txt"
build 0.1.0
"$wine" wineboot -i >/dev/null 2>&1
place=$(find "$WINEPREFIX/drive_c/users" -maxdepth 2 -type d -name AppData | grep -v Public | head -n 1)/Local/Programs/Annotator
asked() { "$wine" reg query "HKCU\\$1" 2>/dev/null | tr -d '\r'; }

say "installed"
"$wine" "$work/setup-0.0.9.exe" /S
[ -f "$place/_internal/part.txt" ] || fail "the files are not there"
asked 'Software\Classes\.annot' | grep -q 'Annotator.Project' || fail "the ending is not known"
asked 'Software\Classes\Annotator.Project\shell\open\command' | grep -q 'annotator-window.exe" "%1"' || fail "nothing opens a project"
asked 'Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator' | grep -q '0.0.9' || fail "it is not in the list of programs"
find "$WINEPREFIX" -name Annotator.lnk | grep -q . || fail "it is not in the Start menu"

say "upgraded"
echo mine > "$place/work.annot"
"$wine" "$work/setup-0.1.0.exe" /S
[ -f "$place/_internal/new.txt" ] || fail "the new files are not there"
[ ! -f "$place/_internal/part.txt" ] || fail "a file of the older version stayed"
asked 'Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator' | grep -q '0.1.0' || fail "the version is the old one"

say "removed"
"$wine" "$place/uninstall.exe" /S _?="$("$wine" winepath -w "$place" 2>/dev/null | tr -d '\r')"
[ ! -e "$place/annotator.exe" ] || fail "the program stayed"
[ -f "$place/work.annot" ] || fail "a project was deleted"
for key in 'Software\Classes\.annot' 'Software\Classes\Annotator.Project' 'Software\Annotator' \
    'Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator'; do
    ! "$wine" reg query "HKCU\\$key" >/dev/null 2>&1 || fail "$key stayed"
done
! find "$WINEPREFIX" -name Annotator.lnk | grep -q . || fail "the shortcut stayed"
say "everything was right"
