#!/bin/sh
# Tries a .deb as a person would meet it: in a clean minimal Debian, with nothing but its own dependencies.
#
#   mmdebstrap --variant=minbase bookworm ROOT       (once, as root; mmdebstrap and xvfb are packages of Debian)
#   sh packaging/linux/try-deb.sh ROOT dist/annotator_VERSION_amd64.deb
#
# Installs it, runs the self test, opens a window under Xvfb and a project by its MIME type, upgrades over an older
# version with a project kept, purges it, and looks for what is left. Ends with 0 when every step was right.
set -eu
root=$1
deb=$2
display=:87
inside() { chroot "$root" env -i HOME=/reader PATH=/usr/bin:/bin DISPLAY=$display LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
tidy() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
}
trap tidy EXIT
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
rm -rf "$root/reader" "$root/packages"  # of a trial before
mkdir "$root/reader" "$root/packages"
inside apt-get purge -y -qq annotator >/dev/null 2>&1 || true
Xvfb $display -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!

say "An older version is installed first"
inside apt-get update -qq
older=$(mktemp -d)
dpkg-deb -R "$deb" "$older/tree"
version=$(dpkg-deb -f "$deb" Version)
sed -i "s/^Version: .*/Version: 0.0.9/" "$older/tree/DEBIAN/control"
touch "$older/tree/usr/lib/annotator/_internal/left-by-0.0.9"
dpkg-deb --root-owner-group -Znone --build "$older/tree" "$root/packages/older.deb" >/dev/null
rm -r "$older"
find "$root/usr" "$root/etc" "$root/var/lib" -xdev | sort > "$root/packages/before"
inside apt-get install -y -qq --no-install-recommends /packages/older.deb >/dev/null 2>&1 || fail "it could not be installed"
inside annotator --version

say "Self test"
inside annotator selftest || fail "the self test"

say "A project"
inside annotator new /reader/work.annot >/dev/null
printf 'Nordhavn Freight paid $5 million on Monday.\n' > "$root/reader/news.txt"
inside annotator import /reader/work.annot /reader/news.txt
inside annotator suggest /reader/work.annot
kept=$(sha256sum "$root/reader/work.annot" | cut -d' ' -f1)

say "Upgrade to $version"
cp "$deb" "$root/packages/new.deb"
inside apt-get install -y -qq --no-install-recommends /packages/new.deb >/dev/null 2>&1 || fail "it could not be upgraded"
[ ! -e "$root/usr/lib/annotator/_internal/left-by-0.0.9" ] || fail "a file of the older version stayed"
[ "$kept" = "$(sha256sum "$root/reader/work.annot" | cut -d' ' -f1)" ] || fail "the project changed"
inside annotator check /reader/work.annot || fail "the project is not whole"

say "The kind of file"
inside apt-get install -y -qq --no-install-recommends libglib2.0-bin desktop-file-utils >/dev/null 2>&1
inside gio info -a standard::content-type /reader/work.annot | grep content-type
inside gio info -a standard::content-type /reader/work.annot | grep -q x-annot+sqlite3 || fail "it is not known by its MIME type"
inside update-desktop-database
inside gio mime application/x-annot+sqlite3 | grep -q org.annotator.Annotator.desktop || fail "no program opens it"
inside mv /reader/work.annot /reader/work.bin
inside gio info -a standard::content-type /reader/work.bin | grep -q x-annot+sqlite3 || fail "it is not known by its first bytes"
inside mv /reader/work.bin /reader/work.annot

say "A window on the project, opened by its MIME type"
inside sh -c 'gio open /reader/work.annot >/reader/window.log 2>&1' &
seen() { DISPLAY=$display xdotool "$@" 2>/dev/null; }
for _ in $(seq 120); do
    window=$(seen search --onlyvisible --name Annotator | head -n 1) && [ -n "$window" ] && break
    sleep 0.5
done
[ -n "${window:-}" ] || { cat "$root/reader/window.log"; fail "no window came"; }
# Ended by its number: by its name, a window of somebody else would end as well.
program=$(seen getwindowpid "$window") || fail "the window does not tell its process"
for _ in $(seq 60); do
    title=$(seen getwindowname "$window")
    case $title in *work*) break ;; esac
    sleep 0.5
done
echo "$title"
sleep 2
[ -z "${SHOT:-}" ] || DISPLAY=$display import -window root "$SHOT"
kill "$program"
sleep 1
case $title in *work*) ;; *) fail "the window shows another project" ;; esac

say "Purged"
inside apt-get purge -y -qq annotator >/dev/null 2>&1 || fail "it could not be removed"
inside apt-get purge -y -qq libglib2.0-bin desktop-file-utils >/dev/null 2>&1
inside apt-get autoremove -y -qq --purge >/dev/null 2>&1
find "$root/usr" "$root/etc" "$root/var/lib" -xdev | sort > "$root/packages/after"
left=$(comm -13 "$root/packages/before" "$root/packages/after" | grep -i annot || true)
[ -z "$left" ] || fail "this stayed: $left"
[ -e "$root/reader/work.annot" ] || fail "the project is gone"
say "Everything was right"
