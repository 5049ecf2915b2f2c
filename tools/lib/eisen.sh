# What a machine must have; read by ./start, ./test and ./schakel with `source`.
# Everything that is missing is named at once, with the way to get it.

meld() { printf '%s\n' "$*" >&2; }

heeft_dotnet_10() {
    command -v dotnet >/dev/null 2>&1 && dotnet --list-sdks 2>/dev/null | grep -q '^10\.'
}

heeft_node_20() {
    local versie
    versie=$(node --version 2>/dev/null) || return 1
    versie=${versie#v}
    [[ ${versie%%.*} =~ ^[0-9]+$ ]] && ((${versie%%.*} >= 20))
}

# eis dotnet node: stops with every missing piece on its own line.
eis() {
    local ontbreekt=0 wat
    for wat in "$@"; do
        case $wat in
            dotnet) heeft_dotnet_10 || {
                meld "Ontbreekt: de .NET SDK, versie 10 (https://learn.microsoft.com/dotnet/core/install/linux, pakket dotnet-sdk-10.0)."
                ontbreekt=1
            } ;;
            node) heeft_node_20 || {
                meld "Ontbreekt: Node.js, versie 20 of hoger (https://nodejs.org, of het pakket nodejs). Gevonden: $(node --version 2>/dev/null || echo geen)."
                ontbreekt=1
            } ;;
        esac
    done
    ((ontbreekt == 0)) || exit 69
}

# bronlijst PAD...: the files that are written by hand, without what building leaves behind.
bronlijst() {
    find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune -o -type f -print | LC_ALL=C sort
}

# verouderd STEMPEL PAD...: true when a source is newer than the stamp, came or went, or the stamp is absent.
# The stamp holds the list of sources and carries the moment at which building began.
verouderd() {
    local stempel=$1
    shift
    [[ -e $stempel && $(<"$stempel") == "$(bronlijst "$@")" ]] || return 0
    [[ -n $(find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune -o -type f -newer "$stempel" -print -quit) ]]
}

# stil LOGBESTAND OPDRACHT...: runs without output; shows the log on stderr when it fails.
stil() {
    local log=$1 code=0
    shift
    "$@" >"$log" 2>&1 || code=$?
    ((code == 0)) || cat "$log" >&2
    return "$code"
}

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
