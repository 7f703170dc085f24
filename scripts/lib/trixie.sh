# shellcheck shell=bash
# Packages of the Debian release that has our toolchain (versions.sh), on any Debian, without touching the
# system: a private apt configuration downloads them (signatures checked by Debian's keyring), `dpkg -x`
# unpacks them into the cache.

trixie_options=()

# The mirror the machine itself uses, from either style of its apt sources.
host_mirror() {
  local files=(/etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources)
  sed -nE -e 's/^deb +(\[[^]]*\] +)?([a-z+]+:[^ ]+) .*/\2/p' -e 's/^URIs: *([^ ]+).*/\1/p' "${files[@]}" 2>/dev/null |
    grep -E '/debian/?$' | head -n 1 || true
}

# Prepares the private configuration once a run, and fetches the package lists.
trixie_prepare() {
  ((${#trixie_options[@]} == 0)) || return 0
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg mirror state=$cache_dir/apt
  [[ -r $keyring ]] || fail "$keyring is missing; install the package debian-archive-keyring."
  mirror=$(host_mirror)
  [[ -n $mirror ]] || fail "No Debian mirror in /etc/apt/sources.list or /etc/apt/sources.list.d; add the" \
    "machine's Debian mirror there (this needs Debian 12 or newer), or put an emcc >= $emscripten_oldest on PATH."
  mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
  printf "%s [signed-by=$keyring] $mirror $debian_suite main\n" deb deb-src >"$state/sources.list"
  trixie_options=(
    -o "Dir::Etc::sourcelist=$state/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::Lists=$state/lists" -o "Dir::Cache=$state/cache" -o APT::Sandbox::User=root
    -o Acquire::Retries=3
  )
  say "fetching the package lists of Debian $debian_suite from $mirror"
  quietly "Check the network and the mirror $mirror, then run this again." apt-get "${trixie_options[@]}" update
}

# trixie_unpack FOLDER PACKAGE=VERSION...: a package without "=VERSION" may be any version.
trixie_unpack() {
  local into=$1 downloads=$1/.downloads want package found
  shift
  trixie_prepare
  mkdir -p "$downloads"
  for want in "$@"; do
    package=${want%%=*}
    found=$(apt-cache "${trixie_options[@]}" show --no-all-versions "$package" | sed -n 's/^Version: *//p')
    [[ $want == "$package" || $found == *${want#*=}[-+]* ]] || version_moved "$package" "${want#*=}" "$found"
    say "downloading $package ${found}"
    (cd "$downloads" && quietly "Check the network, then run this again; finished parts are kept." \
      apt-get "${trixie_options[@]}" download "$package")
  done
  for package in "$downloads"/*.deb; do
    dpkg -x "$package" "$into"
  done
  rm -rf "$downloads"
}

# trixie_source FOLDER PACKAGE VERSION: the package's sources with Debian's patches applied.
trixie_source() {
  local into=$1 package=$2 version=$3 dsc
  trixie_prepare
  mkdir -p "$into/.downloads"
  say "downloading the sources of $package $version"
  (cd "$into/.downloads" && quietly "Check the network, then run this again." \
    apt-get "${trixie_options[@]}" source --download-only --only-source "$package")
  dsc=$(echo "$into"/.downloads/*.dsc)
  [[ $dsc == */"$package"_"$version"[-+]* ]] || version_moved "$package" "$version" "$(basename "$dsc" .dsc)"
  quietly "Is the package dpkg-dev installed? Run scripts/setup again." \
    dpkg-source --no-check --extract "$dsc" "$into/source"
  mv "$into/source"/* "$into"
  rm -rf "$into/source" "$into/.downloads"
}

version_moved() {
  fail "Debian $debian_suite now has $1 $3 instead of $2; put the new version in scripts/lib/versions.sh and" \
    "run scripts/test full."
}
