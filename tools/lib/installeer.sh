# What the full tests need beyond .NET and Node; read by ./test with `source`.
# PostgreSQL and Chromium are never optional: what cannot be installed stops the run.

# apt_installeer PAKKET...: as root, or by sudo without a question, or it says what to type.
apt_installeer() {
    local als=()
    if ((EUID != 0)); then
        if ! sudo -n true 2>/dev/null; then
            meld "Ontbreekt: $*. Geen beheerder en geen sudo zonder wachtwoord; installeer zelf met:"
            meld "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
            return 69
        fi
        als=(sudo -n)
    fi
    "${als[@]}" apt-get update &&
        "${als[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "$@"
}

# Debian keeps initdb out of the PATH, in a folder per major version.
vind_initdb() {
    command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1 | grep .
}

installeer_postgresql() {
    vind_initdb || apt_installeer postgresql || return
    vind_initdb
}

vind_chromium() {
    local browser=${SCHAKEL_CHROMIUM:-}
    [[ -n $browser ]] || browser=$(command -v chromium) || return 1
    "$browser" --version
}

installeer_chromium() {
    vind_chromium && return
    if [[ -z ${SCHAKEL_CHROMIUM:-} ]]; then apt_installeer chromium || return; fi
    vind_chromium && return
    meld "Chromium start niet (op Ubuntu is het pakket een verwijzing naar snap)."
    meld "Zet SCHAKEL_CHROMIUM op het pad van een Chromium of Chrome die wel start."
    return 69
}

installeer_api_linter() {
    local map=$huis/tools/api-lint
    # npm writes this file last; older than the lock file means another or half an install.
    [[ $map/node_modules/.package-lock.json -nt $map/package-lock.json ]] && return
    (cd "$map" && SCARF_ANALYTICS=false npm ci --ignore-scripts --no-audit --no-fund)
}
