# LocalStack 4.14.0 on this machine without Docker: one more place for the store's contract. For tests/system/run, which
# defines root, tools and work, after phases.sh. It is written for Python 3.13.
localstack=

python_313() {
    local python
    for python in "${PYTHON313:-}" "$(command -v python3.13)" ~/.pyenv/versions/3.13*/bin/python3.13; do
        if [[ -x $python ]] && "$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))' 2>/dev/null; then
            printf '%s\n' "$python"
            return
        fi
    done
    return 1
}

# What it depends on is not pinned, and later releases break it: those of the week in which it appeared.
install_localstack() {
    local there=$tools/localstack
    [[ -e $there/installed ]] && return
    rm -rf "$there"
    "$(python_313)" -m venv "$there/venv" && "$there/venv/bin/pip" -q install uv==0.13.9 &&
        TMPDIR=$work "$there/venv/bin/uv" pip install -q --python "$there/venv/bin/python" --exclude-newer 2026-03-01 \
            'localstack-core[runtime]==4.14.0' && touch "$there/installed"
}

# Its tables are our own database of this build, found where it would have put the one that it fetches.
pack_tables() {
    local lib=$1/var/lib/localstack/lib jar
    jar=$lib/dynamodb-local/2/DynamoDBLocal.jar
    mkdir -p "$lib/java" "${jar%/*}" "$1/classes"
    ln -s "$JAVA_HOME" "$lib/java/21"
    local classpath
    classpath=$root/shared/local/target/classes:$(<shared/local/target/classpath.txt)
    "$JAVA_HOME/bin/javac" -d "$1/classes" -cp "$classpath" tests/system/deploy/LocalStackTables.java &&
        python3 - "$classpath" >"$1/manifest" <<'END' &&
import pathlib, sys
print("Main-Class: LocalStackTables\nPremain-Class: LocalStackTables")
print("Class-Path:", "\n  ".join(pathlib.Path(place).as_uri() + "/" * pathlib.Path(place).is_dir() for place in sys.argv[1].split(":")))
END
        "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest "$1/manifest" -C "$1/classes" . &&
        cp "$jar" "${jar%/*}/ddb-local-loader-0.1.jar"
}

prepare_localstack() {
    install_localstack && pack_tables "$work/localstack"
}

# `[::ffff:127.0.0.1]`: its server takes no notice of an address of version 4.
start_localstack() {
    local there=$work/localstack port
    port=$(free_port)
    mkdir -p "$there/tmp"
    set -m
    env -u AWS_ENDPOINT_URL -u AWS_PROFILE OVERRIDE_IN_DOCKER=0 FILESYSTEM_ROOT="$there" XDG_CACHE_HOME="$there/cache" TMPDIR="$there/tmp" \
        GATEWAY_LISTEN="[::ffff:127.0.0.1]:$port" LOCALSTACK_HOST="127.0.0.1:$port" DNS_ADDRESS=0 SKIP_SSL_CERT_DOWNLOAD=1 \
        DISABLE_EVENTS=1 API_ENDPOINT=http://127.0.0.1:9 PROVIDER_OVERRIDE_DYNAMODB=v2 DYNAMODB_IN_MEMORY=1 \
        JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$there/tmp" \
        "$tools/localstack/venv/bin/python" -m localstack.runtime.main >"$there/log" 2>&1 </dev/null &
    localstack=$!
    set +m
    export WAARMERK_LOCALSTACK=http://127.0.0.1:$port
}

contract_on_localstack() {
    wait_for "$WAARMERK_LOCALSTACK/_localstack/health" "$localstack" "$work/localstack/log" || return 1
    AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_REGION=$AWS_DEFAULT_REGION \
        mvn --batch-mode --quiet -Dquick -pl shared/register-dynamodb -am -Dtest=RegisterOnLocalStack \
        -Dsurefire.failIfNoSpecifiedTests=false test || { tail -n 20 "$work/localstack/log"; return 1; }
    echo # Maven leaves a line without an end
    sed -n 's/.*<testsuite .* tests="\([0-9]*\)".*/\1 tests of the contract/p' \
        shared/register-dynamodb/target/surefire-reports/TEST-*RegisterOnLocalStack.xml
}
