#!/bin/sh
# Install what the browser and grading tests need from the system: Chromium, a Chinese font, bubblewrap.
set -eu
missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
fc-list 2>/dev/null | grep -qi "noto.*cjk" || missing="$missing fonts-noto-cjk"
command -v bwrap >/dev/null 2>&1 || missing="$missing bubblewrap"
[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing$missing"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "The tests need:$missing. On Debian or Ubuntu: sudo apt-get install$missing" >&2
    echo "Elsewhere install Chromium, the font Noto Sans CJK and (Linux only) bubblewrap from your system's packages." >&2
    exit 1
fi
