# shellcheck shell=bash
# The packages of the running Debian release that the build and the tests need.

# need_packages PACKAGE...: installs those that are missing.
need_packages() {
  local missing=() package installed
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
  for package in "$@"; do
    grep -qxF "$package installed" <<<"$installed" || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "Missing packages: ${missing[*]}. Run as root or install sudo," \
      "or have them installed with apt-get."
    as_root=(sudo)
  fi
  say "installing ${missing[*]}"
  # Broken foreign sources must not stop us: the install itself says when a package is really not to be had.
  "${as_root[@]}" apt-get update </dev/null >/dev/null 2>&1 || true
  quietly "Check the network and /etc/apt/sources.list*, then try: apt-get install ${missing[*]}" \
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    -o Acquire::Retries=3 "${missing[@]}"
}

need_node() {
  local major=0
  if command -v node >/dev/null; then
    major=$(node -p 'parseInt(process.versions.node)')
  fi
  if ((major < 18)) || ! command -v npm >/dev/null; then
    need_packages nodejs npm
    major=$(node -p 'parseInt(process.versions.node)')
    ((major >= 18)) || fail "node $(node --version) on PATH is too old: version 18 or newer is needed."
  fi
}

# The npm packages of package-lock.json; npm is asked only when that file has changed.
need_node_modules() {
  need_node
  local stamp=$repository/node_modules/.phasewise-lock
  cmp -s "$repository/package-lock.json" "$stamp" && return
  say "installing the npm packages of package-lock.json"
  quietly "Check the network (npm ping), then run this again." npm ci --prefix "$repository" --no-audit --no-fund
  cp "$repository/package-lock.json" "$stamp"
}
