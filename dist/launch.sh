# shellcheck shell=sh disable=SC2154,SC2086 # both scripts assign; $flags is several words
# What ./monctl and bin/monctl of the archives share; both read it. They set `jar`, and `build`, which names the jar's place
# (an archive fits no other) and what is in it: <place>.<build>

fail() {
    echo "monctl: $1" >&2
    exit 3
}

digest() {
    printf '%s' "$1" | cksum | cut -d' ' -f1
}

# --- Which Java: its `release` file says its version without a start -------------------------------------------------------

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it"
    else
        java=$(command -v java) || fail 'Java 17 or later is needed: put java on the PATH, or set JAVA_HOME'
    fi
    real=$(readlink -f "$java" || echo "$java")
    release=${real%/bin/java}/release
    if [ ! -r "$release" ]; then # a shim that starts a Java which lies elsewhere
        release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')/release
    fi
    [ -r "$release" ] || fail "$java belongs to no JDK that names its version; set JAVA_HOME"

    version='' vendor='' full=''
    while IFS='=' read -r key value; do
        value=${value#\"} value=${value%\"}
        case $key in
        JAVA_VERSION) version=$value ;;
        JAVA_RUNTIME_VERSION) full=$value ;;
        IMPLEMENTOR) vendor=$value ;;
        esac
    done <"$release"
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge 17 ] || fail "Java 17 or later is needed, but $java is $version; set JAVA_HOME to a later one"
    jdk="$vendor ${full:-$version}" # a part of file names below, and of a list of paths
    case $jdk in
    *[!A-Za-z0-9.,+_\ -]*) jdk=$(printf '%s' "$jdk" | LC_ALL=C tr -c 'A-Za-z0-9.,+_ -' '_') ;;
    esac
}

# --- The class archive: <cache>/<place>.<build>,<JDK>,<size>.jsa -----------------------------------------------------------
#
# What makes a start quick is an archive of parsed classes (CDS), made once for each build and JDK, in the background, after
# the first run has ended. It lies in the user's cache; whatever may be wrong with it, nothing is printed and nothing fails, a
# start only takes longer.

# A JVM dies on a truncated archive, so the size is compared here. The rest is up to the JVM: with its checksums verified
# (some milliseconds) it refuses what is damaged or was made by another JDK, and goes on without it.
find_archive() {
    archive=''
    for file in "$cache/$build,$jdk,"*.jsa; do
        size=${file##*,}
        if [ -f "$file" ] && [ "$(wc -c <"$file")" -eq "${size%.jsa}" ]; then
            archive=$file
        fi
    done 2>/dev/null
}

# Renders an estate once more, notes which classes that takes, and archives them. The scratch folder is the
# lock, too: two first runs at once make one archive. Where it fails, the folder stays, so that not every run tries again.
make_archive() (
    trap '' HUP INT
    scratch="$cache/$build,$jdk.tmp"
    waited=0
    while kill -0 $$ && [ $waited -lt 300 ]; do # $$ is the run itself
        sleep 1
        waited=$((waited + 1))
    done
    mkdir -p "$cache"
    find "$scratch" -prune -mmin +10 -exec rm -rf {} + || :
    mkdir "$scratch"
    nice "$java" $flags -XX:DumpLoadedClassList="$scratch/help" -jar "$jar" --help
    nice "$java" $flags -XX:DumpLoadedClassList="$scratch/render" -jar "$jar" \
        render --out "$scratch/charts-out" "$sample" || :
    # Without the ids, which begin at 0 in each list, and the classes of other loaders, which need them.
    sed -e '/ source: /d' -e 's/ id: .*//' "$scratch/help" "$scratch/render" >"$scratch/classes"
    nice "$java" $flags -Xshare:dump -XX:SharedClassListFile="$scratch/classes" \
        -XX:SharedArchiveFile="$scratch/archive" -cp "$jar"
    for file in "$cache/${build%.*}."*.jsa; do # of earlier builds, or damaged
        case $file in
        "$cache/$build,$jdk,"*) rm -f "$file" ;;
        "$cache/$build,"*) ;;
        *) rm -f "$file" ;;
        esac
    done
    mv "$scratch/archive" "$cache/$build,$jdk,$(($(wc -c <"$scratch/archive"))).jsa"
    rm -rf "$scratch"
    find "$cache" -name '*.jsa' -atime +60 -exec rm -f {} +
)

# --- Run -----------------------------------------------------------------------------------------------------------------

# A short-lived program: the quick compiler only, the collector that starts first, and no JVM messages among its own.
flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:+VerifySharedSpaces -Xlog:disable'

# In the C locale Java can neither open nor print a name that is not ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# Helm is a Go library in the same process. Its collector would take a quarter of its time to keep some 50 MB low that are
# given back at the end. Go reads this when the process starts, so nothing later can say it.
export GOGC="${GOGC:-800}"

run() { # an estate that shows which classes a run takes, then the arguments of monctl
    sample=$1
    shift

    archive=''
    cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    case $cache in
    /*:* | [!/]* | '') ;; # not absolute, or no path that -XX:SharedArchiveFile can take
    *)
        cache=$cache/monctl
        find_archive
        if [ -z "$archive" ]; then
            # The redirections are those of the process in the background itself: if anything of it kept the standard output
            # open, whoever reads monctl's output to its end would wait for the archive.
            { make_archive; } </dev/null >/dev/null 2>&1 &
        fi
        ;;
    esac

    # One that stays is compiled well: its rounds take half of the time.
    case " $* " in
    *' --watch '*) flags=${flags#-XX:TieredStopAtLevel=1 } ;;
    esac

    exec "$java" $flags ${archive:+"-XX:SharedArchiveFile=$archive"} -jar "$jar" "$@"
}
