#!/bin/sh
# The page is tested in Chromium: install Debian's when it is missing and we may; else the browser tests say what to install.
command -v chromium >/dev/null 2>&1 && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing chromium for the browser tests ..."
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    (apt-get update -qq && apt-get install -y -qq chromium) >/dev/null 2>&1 || echo "chromium could not be installed" >&2
fi
exit 0
